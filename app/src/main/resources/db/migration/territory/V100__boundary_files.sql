-- A file of boundaries between its reading and its application: what of it lies in the territory, feature by feature.
create table territory.boundary_file (
  id uuid primary key,
  -- Seen by those who coordinate this convention alone; the areas it will change are everybody's.
  convention_id uuid not null,
  territory_id uuid not null references territory.area,
  kind text not null,
  file_name text not null,
  format text not null,
  projection text not null,
  features int not null,
  outside int not null,
  -- What is proposed for the boundaries: who drew them, and since when they are in force.
  source text not null,
  begins_on date,
  received_at timestamptz not null,
  received_by uuid,
  applied_at timestamptz,
  applied_told text not null default ''
);
create index on territory.boundary_file (convention_id, received_at);

create table territory.boundary_feature (
  file_id uuid not null references territory.boundary_file on delete cascade,
  rank int not null,
  code text not null,
  name text not null,
  commune text not null,
  geometry bytea,
  -- The shape as it was mended when somebody asked for it.
  mended bytea,
  problem text,
  primary key (file_id, rank)
);
