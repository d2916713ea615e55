-- Stopped by one key: who stopped it says why afterwards. Runs unchanged on H2 and PostgreSQL.
alter table deployment add column reason_due boolean default false not null;

-- The column is the table's, and so are its grants; said again, since every migration says who may.
grant select, insert, update, delete on deployment to lfr_app;
grant select on deployment to lfr_verifier;
