-- Who may be on a deployment's list since a variation said so; before any, the application pack counts.
alter table deployment add column list_cap integer;
alter table deployment add column list_categories varchar(200);
alter table deployment add constraint list_terms_whole
    check ((list_cap is null) = (list_categories is null) and (list_cap is null or list_cap > 0));

-- Categories that the authority names, between commas; null while nobody has said.
alter table watchlist add column categories varchar(200);
