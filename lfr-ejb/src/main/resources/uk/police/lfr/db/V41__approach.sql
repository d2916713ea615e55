-- How far officers came with a person before the outcome. Goes with the alert. Runs unchanged on H2 and PostgreSQL.
alter table alert add column seen_at timestamp(3) with time zone;
alter table alert add column spoken_at timestamp(3) with time zone;
