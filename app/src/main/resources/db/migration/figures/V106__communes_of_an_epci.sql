-- The code of what an area lies in, where its file says it: the Siren of the EPCI of a commune.
alter table figures.line add column within text;
create index on figures.line (within, edition_id) where within is not null;
