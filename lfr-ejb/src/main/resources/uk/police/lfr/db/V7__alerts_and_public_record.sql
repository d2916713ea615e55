-- Runs unchanged on H2 and PostgreSQL.

-- What is left of an alert when it goes: no picture, no score, nobody's name.
create table alert_tombstone (
    alert_id bigint primary key,
    deployment_id bigint not null references deployment,
    raised_at timestamp(3) with time zone not null,
    last_state varchar(20) not null,
    reason varchar(20) not null,
    erased_at timestamp(3) with time zone not null
);
create index alert_tombstone_deployment on alert_tombstone (deployment_id);

-- Alerts of the first release were kept in the clear: they end here, and only their counts and tombstones come along.
update deployment_alerts set unadjudicated = unadjudicated
    + (select count(*) from alert where alert.deployment_id = deployment_alerts.deployment_id and alert.used_at is null);
insert into alert_tombstone (alert_id, deployment_id, raised_at, last_state, reason, erased_at)
select id, deployment_id, raised_at,
    case state when 'POSSIBLE' then 'OPERATOR_POSSIBLE' when 'DECLINED' then 'ENGAGE_DECLINED' else state end,
    case when used_at is null then 'DAY_ENDED' else 'USE_ENDED' end, current_timestamp
from alert;
delete from alert_picture;
delete from alert;

-- One alert at a time gathers the sightings of an entry: null where it has ended.
alter table alert add column gathering_entry bigint;
alter table alert add constraint alert_gathering unique (deployment_id, gathering_entry);
alter table alert add column last_seen_at timestamp(3) with time zone not null;
alter table alert add column nominated_by varchar(60) not null;
alter table alert add column decided_at timestamp(3) with time zone;
alter table alert add column recorded_by varchar(60);
alter table alert add column no_action_reason varchar(30);
alter table alert add column complaint_by varchar(60);
alter table alert add column complaint_at timestamp(3) with time zone;
alter table alert add column complaint_until timestamp(3) with time zone;
-- Rule R3: whoever put a person on the list does not decide about their alerts. Two people decide.
alter table alert add constraint alert_r3_verdict check (adjudicated_by is null or adjudicated_by <> nominated_by);
alter table alert add constraint alert_r3_decision check (decided_by is null or decided_by <> nominated_by);
alter table alert add constraint alert_two_people check (recorded_by is null or recorded_by <> adjudicated_by);

alter table deployment_alerts add column unresolved integer default 0 not null;
alter table deployment_alerts add column timed_out integer default 0 not null;
alter table deployment_alerts add column de_arrested integer default 0 not null;
alter table deployment_alerts add column charged_later integer default 0 not null;
-- Null for deployments of the first release, which counted them together.
alter table deployment_alerts add column disposals integer;
alter table deployment_alerts add column compliance_checks integer;
alter table deployment_alerts add column safeguarded integer;
alter table deployment_alerts add column voluntary_attendances integer;

grant select, insert, update, delete on alert_tombstone to lfr_app;
grant select on alert_tombstone to lfr_verifier;
