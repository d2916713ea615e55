-- Each template says which models made it. Where the models of the server change, it is made anew from its picture; a
-- picture that they cannot use has no template and says why. Runs unchanged on H2 and PostgreSQL.

alter table reference_image add column template_version varchar(100);
update reference_image set template_version =
    coalesce((select w.template_version from watchlist w where w.id = reference_image.watchlist_id), 'not recorded');
alter table reference_image alter column template_version set not null;
alter table reference_image alter column template drop not null;
alter table reference_image add column refusal varchar(40);
alter table reference_image add constraint reference_image_template
    check ((template is not null and refusal is null) or (template is null and refusal is not null));

-- How far the templates of a list are that are being made anew, or were. Counts; names nobody.
create table reenrolment (
    watchlist_id bigint primary key references watchlist,
    template_version varchar(100) not null,
    pictures integer not null,
    taken integer not null,
    refused integer not null,
    begun_at timestamp(3) with time zone not null,
    -- By the run of the server that does it now, and how many were done before.
    resumed_at timestamp(3) with time zone not null,
    done_before integer not null,
    ended_at timestamp(3) with time zone
);

grant select, insert, update, delete on reenrolment to lfr_app;
grant select on reenrolment to lfr_verifier;
