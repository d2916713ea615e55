-- The record of a closed deployment goes when its years are over. Runs unchanged on H2 and PostgreSQL. No new table: the
-- rights are those there were. What is added to and never changed is deleted by the owner.

alter table deployment add column closed_at timestamp(3) with time zone;
alter table deployment add column record_expired_at timestamp(3) with time zone;
-- The log knows when; where it does not, the years begin now.
update deployment set closed_at = coalesce(
    (select max(e.at) from audit_entry e
        where e.action = 'DeploymentClosed' and e.subject = 'deployment/' || cast(deployment.id as varchar(20))),
    current_timestamp)
where state = 'CLOSED';
alter table deployment add constraint deployment_record
    check (record_expired_at is null or (state = 'CLOSED' and closed_at is not null));
create index deployment_closed on deployment (record_expired_at, closed_at);

insert into data_ledger (data_class, change, deployment_id, items, at)
select 'CORPORATE_RECORD', 'CREATED', id, 1, current_timestamp from deployment;

alter table legal_hold drop constraint legal_hold_class;
alter table legal_hold add constraint legal_hold_class
    check (data_class in ('ALERT', 'FOOTAGE', 'LOG_ENTRY', 'CORPORATE_RECORD'));
