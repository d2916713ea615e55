-- Runs unchanged on H2 and PostgreSQL.

-- While somebody's request waits for an answer, the index that may answer it is not deleted; each stay ends by itself.
create table listing_stay (
    request_id bigint primary key,
    placed_at timestamp(3) with time zone not null,
    ends_at timestamp(3) with time zone not null,
    lifted_at timestamp(3) with time zone,
    check (ends_at > placed_at)
);
create index listing_stay_end on listing_stay (ends_at);

grant select, insert, update on listing_stay to lfr_app;
grant select on listing_stay to lfr_verifier;
