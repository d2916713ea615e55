-- When it was said that results are later than the force has settled; null while they are not.
alter table public_record add column results_late_at timestamp(3) with time zone;
