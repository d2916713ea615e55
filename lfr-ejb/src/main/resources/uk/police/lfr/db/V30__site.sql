-- Of what kind a deployment is and where on the map, as the application says it; null where it does not. Applications
-- of earlier releases were not asked. Runs unchanged on H2 and PostgreSQL.

alter table deployment add column deployment_type varchar(20);
alter table deployment add column ward_code varchar(9);
alter table deployment add column lsoa varchar(9);
alter table deployment add column latitude double precision;
alter table deployment add column longitude double precision;
alter table deployment add column precision_metres integer;
alter table deployment add constraint point_whole check (
    (latitude is null) = (longitude is null) and (latitude is null) = (precision_metres is null));
