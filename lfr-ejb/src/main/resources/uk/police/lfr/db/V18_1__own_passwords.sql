-- Runs unchanged on H2 and PostgreSQL.

-- A password that somebody else chose opens nothing but the page on which its person replaces it.
alter table app_user add column first_password boolean default false not null;

grant select, insert, update, delete on app_user to lfr_app;
grant select on app_user to lfr_verifier;
