-- Runs unchanged on H2 and PostgreSQL.

alter table app_user add column staff_rank varchar(40) default 'STAFF' not null;

-- Rule R5: nobody changes data and oversees it. A person stands on one side; their roles are of that side.
alter table app_user add column side varchar(20) default 'OPERATIONS' not null;
alter table app_role add column side varchar(20) default 'OPERATIONS' not null;
update app_role set side = 'PROTECTION' where role = 'DPO';
update app_role set side = 'OVERSIGHT' where role = 'AUDITOR';
-- Accounts of the first release that held both keep the lesser: oversight is given again by two people.
delete from app_role where side = 'OVERSIGHT'
    and username in (select other.username from app_role other where other.side <> 'OVERSIGHT');
delete from app_role where side = 'PROTECTION'
    and username in (select other.username from app_role other where other.side = 'OPERATIONS');
update app_user set side = 'PROTECTION'
    where username in (select held.username from app_role held where held.side = 'PROTECTION');
update app_user set side = 'OVERSIGHT'
    where username in (select held.username from app_role held where held.side = 'OVERSIGHT');
alter table app_user add constraint app_user_side unique (username, side);
alter table app_role add constraint app_role_one_side foreign key (username, side) references app_user (username, side);
alter table app_role add constraint app_role_side check (
    (role = 'DPO' and side = 'PROTECTION')
    or (role = 'AUDITOR' and side = 'OVERSIGHT')
    or (role = 'PREAPPROVER' and side = 'INDEPENDENT')
    or (role not in ('DPO', 'AUDITOR', 'PREAPPROVER') and side = 'OPERATIONS'));

-- Rule R9: staff of a force that lends equipment have accounts for one deployment and its time.
alter table app_user add column provider varchar(200);
alter table app_user add column scoped_to bigint references deployment;
alter table app_user add column valid_from timestamp(3) with time zone;
alter table app_user add column valid_until timestamp(3) with time zone;
alter table app_user add constraint app_user_window check (valid_until > valid_from);
alter table app_user add constraint app_user_scope check (
    (provider is null and scoped_to is null)
    or (provider is not null and scoped_to is not null and valid_until is not null));

create table training_record (
    username varchar(60) not null references app_user,
    course varchar(40) not null,
    valid_until date not null,
    recorded_by varchar(60) not null,
    recorded_at timestamp(3) with time zone not null,
    primary key (username, course)
);

grant select, insert, update, delete on training_record to lfr_app;
grant select on training_record to lfr_verifier;
