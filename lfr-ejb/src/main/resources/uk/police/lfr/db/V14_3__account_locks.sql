-- Runs unchanged on H2 and PostgreSQL.

-- Wrong passwords in a row, and accounts locked because of them. The realm lets in nobody whose lock lasts.
create table account_lock (
    username varchar(60) primary key references app_user,
    failures integer not null,
    last_failure_at timestamp(3) with time zone not null,
    locked_until timestamp(3) with time zone,
    unlock_asked_by varchar(60),
    -- Nobody unlocks their own account, not even as the first of two.
    check (unlock_asked_by is null or unlock_asked_by <> username)
);

grant select, insert, update, delete on account_lock to lfr_app;
grant select on account_lock to lfr_verifier;
