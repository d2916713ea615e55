-- Words of a published record that were wrong and have been corrected since. Null: as the application says it, or as the
-- Welsh that came later. Runs unchanged on H2 and PostgreSQL.
alter table public_record add column corrected_title_en varchar(1000);
alter table public_record add column corrected_title_cy varchar(1000);
alter table public_record add column corrected_context_en varchar(1000);
alter table public_record add column corrected_context_cy varchar(1000);
alter table public_record add column corrected_place_en varchar(1000);
alter table public_record add column corrected_place_cy varchar(1000);

-- The columns are the table's, and so are their grants; said again, since every migration says who may.
grant select, insert, update, delete on public_record to lfr_app;
grant select on public_record to lfr_verifier;
