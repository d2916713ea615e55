-- Runs unchanged on H2 and PostgreSQL.

-- Whose turn it is: each step of the retention sweep takes this row first, so that two servers delete one after the other.
create table retention_turn (
    id integer primary key check (id = 1),
    taken_at timestamp(3) with time zone not null
);
insert into retention_turn (id, taken_at) values (1, current_timestamp);

grant select, update on retention_turn to lfr_app;
grant select on retention_turn to lfr_verifier;
