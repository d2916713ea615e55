-- What is kept for seven years goes after them. Runs unchanged on H2 and PostgreSQL.

-- The private part of a log entry expires: actor, subject, facts and salt are emptied by the owner, the leaf stays. The
-- application keeps its right to append and no other.
alter table audit_entry add column expired boolean default false not null;
create index audit_entry_expired on audit_entry (expired, at);

-- A single entry of the log may be held too. The class gets a column with the wider check, because the old check has a
-- name of each database's own.
alter table legal_hold add column held_class varchar(40);
update legal_hold set held_class = data_class;
drop index legal_hold_item;
alter table legal_hold drop column data_class;
alter table legal_hold rename column held_class to data_class;
alter table legal_hold alter column data_class set not null;
alter table legal_hold add constraint legal_hold_class check (data_class in ('ALERT', 'FOOTAGE', 'LOG_ENTRY'));
create index legal_hold_item on legal_hold (data_class, item_id);
