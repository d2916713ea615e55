-- Verdicts with reasons, and test alerts. Runs unchanged on H2 and PostgreSQL.

-- What the operator went by, sealed under the alert's own key and gone with it.
alter table alert_picture add column reasons bytea;

-- The walk that a test alert is of; null for everybody else.
alter table alert add column test_pass_id bigint references test_pass;

-- Whether operators are to judge it, and what they said.
alter table test_pass add column as_alert boolean default false not null;
alter table test_pass add column judged_by varchar(60);
alter table test_pass add column judged_at timestamp(3) with time zone;
alter table test_pass add column verdict varchar(20);

-- The columns are the tables', and so are their grants; said again, since every migration says who may.
grant select, insert, update, delete on alert_picture to lfr_app;
grant select on alert_picture to lfr_verifier;
grant select, insert, update, delete on alert to lfr_app;
grant select on alert to lfr_verifier;
grant select, insert, update, delete on test_pass to lfr_app;
grant select on test_pass to lfr_verifier;
