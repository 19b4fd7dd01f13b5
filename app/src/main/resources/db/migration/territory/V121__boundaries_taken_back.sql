-- What a file of boundaries changed, so that it can be taken back whole.
create table territory.boundary_change (
  -- Which of two files came last.
  sequence bigint generated always as identity,
  file_id uuid not null references territory.boundary_file on delete cascade,
  area_id uuid not null references territory.area,
  -- The file made the area.
  added boolean not null,
  primary key (file_id, area_id)
);
create index on territory.boundary_change (area_id);

-- The boundaries of these areas as they were.
create table territory.shape_before (
  like territory.shape,
  file_id uuid not null references territory.boundary_file on delete cascade,
  primary key (file_id, id)
);

-- Whoever left frees the address for another of the same name.
alter table territory.area drop constraint area_slug_key;
create unique index area_slug on territory.area (slug) where deleted_at is null;
