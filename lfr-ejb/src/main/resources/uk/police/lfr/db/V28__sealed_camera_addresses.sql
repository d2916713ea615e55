-- What of a camera's address is secret is sealed under a key of the vault; "address" is what people are shown. Rows of
-- earlier releases are sealed by the application when it starts. Runs unchanged on H2 and PostgreSQL.

alter table camera add column sealed_address bytea;
alter table camera add column key_id varchar(60);
alter table camera add constraint camera_sealed_whole check ((sealed_address is null) = (key_id is null));
