-- The journal files a change under the convention_id of its row: a convention belongs to itself.
alter table convention.convention add column convention_id uuid generated always as (id) stored;

create index on convention.signatory (party_id);
create index on convention.theme (convention_id);
create index on convention.member_theme (theme_id);
