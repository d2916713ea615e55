-- What a publisher has put off to a moment of their choosing: one thing at a time for a deployment. Runs unchanged on H2
-- and PostgreSQL.
create table planned_publication (
    deployment_id bigint primary key references deployment,
    kind varchar(20) not null,
    publish_at timestamp(3) with time zone not null,
    planned_by varchar(60) not null,
    refused varchar(80)
);
create index planned_publication_at on planned_publication (publish_at);

-- Gone once it is published or called off; the log keeps both.
grant select, insert, update, delete on planned_publication to lfr_app;
grant select on planned_publication to lfr_verifier;
