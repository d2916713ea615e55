-- Whose own act an incident is, accounts that ended, results of imports by the page. Runs unchanged on H2 and PostgreSQL.

-- Nobody answers or closes an incident about what they did themselves.
alter table incident add column concerns varchar(60);
update incident set concerns = (
        select opened.opened_by from emergency_access opened
        where incident.subject = 'emergency/' || cast(opened.id as varchar(20)))
    where kind = 'EMERGENCY_ACCESS' and state = 'OPEN';
alter table incident add constraint incident_not_own_act check (
    (answered_by is null or concerns is null or answered_by <> concerns)
    and (closed_by is null or concerns is null or closed_by <> concerns));

-- An account that ended keeps its name, which stands in the log, and nothing to sign in with. Nobody ends their own.
alter table app_user add column ended_at timestamp(3) with time zone;
alter table app_user add column ended_by varchar(60);
alter table app_user add constraint app_user_ended check (
    (ended_at is null and ended_by is null)
    or (ended_at is not null and ended_by is not null and ended_by <> username and password = ''));
alter table account_request add column ends boolean default false not null;
alter table account_request add constraint account_request_end check (ends = false or asked_by <> username);

-- A result of 20,000 lines is read by the page, in this order.
create index import_result_order on import_result (job_id, line_no, id);

grant select, insert, update, delete on app_user to lfr_app;
grant select on app_user to lfr_verifier;
grant select, insert, update on account_request to lfr_app;
grant select on account_request to lfr_verifier;
grant select, insert, update, delete on incident to lfr_app;
grant select on incident to lfr_verifier;
