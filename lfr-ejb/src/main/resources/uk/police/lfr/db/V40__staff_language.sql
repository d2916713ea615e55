-- The language in which a member of staff wants the pages. By name alone, since people whom the server knows from elsewhere
-- have no row in app_user. Gone with the end of the account. Runs unchanged on H2 and PostgreSQL.
create table staff_language (
    username varchar(60) primary key,
    language varchar(2) not null check (language in ('en', 'cy'))
);

grant select, insert, update, delete on staff_language to lfr_app;
grant select on staff_language to lfr_verifier;
