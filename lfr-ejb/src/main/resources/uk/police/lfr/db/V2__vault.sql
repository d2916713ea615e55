-- Which keys there are and were. The keys themselves are files outside the database.
create table vault_key (
    id varchar(32) primary key,
    kind varchar(20) not null check (kind in
        ('DEPLOYMENT_DAY', 'ALERT', 'FOOTAGE_SEGMENT', 'LISTING_INDEX', 'SUBJECT_REQUEST', 'SIGNING')),
    subject varchar(200) not null,
    created_at timestamp(3) with time zone not null,
    destroyed_at timestamp(3) with time zone,
    state varchar(20) not null check (state in ('ACTIVE', 'DESTROYING', 'DESTROYED')),
    check ((state = 'DESTROYED') = (destroyed_at is not null))
);
create index vault_key_state on vault_key (state);
create index vault_key_subject on vault_key (subject);

-- The public part of each signing key; its private part lies in the vault under key_id. The newest of a purpose signs.
create table signing_key (
    key_id varchar(32) primary key references vault_key,
    purpose varchar(30) not null,
    public_key varchar(64) not null unique,
    created_at timestamp(3) with time zone not null
);
create index signing_key_purpose on signing_key (purpose, created_at);

-- The application does its work; it cannot change what the log holds. The verifier reads.
grant select, insert, update, delete on installation to lfr_app;
grant select, insert, update, delete on app_user to lfr_app;
grant select, insert, update, delete on app_role to lfr_app;
grant select, insert, update, delete on audit_head to lfr_app;
grant select, insert, update, delete on watchlist to lfr_app;
grant select, insert, update, delete on watchlist_entry to lfr_app;
grant select, insert, update, delete on reference_image to lfr_app;
grant select, insert, update, delete on import_job to lfr_app;
grant select, insert, update, delete on import_result to lfr_app;
grant select, insert, update, delete on deployment to lfr_app;
grant select, insert, update, delete on camera to lfr_app;
grant select, insert, update, delete on camera_tally to lfr_app;
grant select, insert, update, delete on alert to lfr_app;
grant select, insert, update, delete on alert_picture to lfr_app;
grant select, insert, update, delete on deployment_alerts to lfr_app;
grant select, insert, update, delete on deletion_record to lfr_app;
grant select, insert, update, delete on public_record to lfr_app;
grant select on installation to lfr_verifier;
grant select on app_user to lfr_verifier;
grant select on app_role to lfr_verifier;
grant select on audit_head to lfr_verifier;
grant select on watchlist to lfr_verifier;
grant select on watchlist_entry to lfr_verifier;
grant select on reference_image to lfr_verifier;
grant select on import_job to lfr_verifier;
grant select on import_result to lfr_verifier;
grant select on deployment to lfr_verifier;
grant select on camera to lfr_verifier;
grant select on camera_tally to lfr_verifier;
grant select on alert to lfr_verifier;
grant select on alert_picture to lfr_verifier;
grant select on deployment_alerts to lfr_verifier;
grant select on deletion_record to lfr_verifier;
grant select on public_record to lfr_verifier;
grant select, insert on audit_entry to lfr_app;
grant select on audit_entry to lfr_verifier;
grant select, insert, update on vault_key to lfr_app;
grant select on vault_key to lfr_verifier;
grant select, insert on signing_key to lfr_app;
grant select on signing_key to lfr_verifier;
