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
