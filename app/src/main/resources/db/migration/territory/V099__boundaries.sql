-- Areas of all the kinds a diagnosis speaks of, with their boundaries as they were and as they are.
alter table territory.area drop constraint area_kind_check;
alter table territory.area add constraint area_kind_check
  check (kind in ('departement', 'commune', 'epci', 'quartier', 'qpv', 'iris', 'vie_sociale', 'secteur'));

-- When an area exists: a zoning ends when the next one comes into force. Both days included, null when open.
alter table territory.area add column begins_on date;
alter table territory.area add column ends_on date;
alter table territory.area add constraint area_ends_after_it_begins check (ends_on >= begins_on);

-- An IRIS is what its code says: figures are brought by it.
create unique index area_iris_code on territory.area (code) where kind = 'iris' and deleted_at is null;

update territory.area set begins_on = '2024-01-01' where kind = 'qpv' and zoning = 2024;
update territory.area set begins_on = '2015-01-01', ends_on = '2023-12-31' where kind = 'qpv' and zoning = 2015;

-- The boundary of an area during a time. A boundary that changes ends the day before the next one begins.
create table territory.shape (
  id uuid primary key,
  area_id uuid not null references territory.area,
  begins_on date,
  ends_on date check (ends_on >= begins_on),
  -- WKB, longitude and latitude in degrees (WGS84): a polygon, several, or a point where only a place is known.
  geometry bytea not null,
  west double precision not null,
  south double precision not null,
  east double precision not null,
  north double precision not null,
  square_meters double precision not null check (square_meters >= 0),
  -- Drawn by hand from what is known: said wherever it is shown.
  schematic boolean not null default false,
  source text not null,
  -- File and rank of the feature, so that a line of a map is traced like a figure.
  file_name text,
  file_line int,
  recorded_at timestamptz not null
);
create unique index shape_in_force on territory.shape (area_id) where ends_on is null;
create index on territory.shape (area_id, begins_on);

-- What an area is made of when people say so by a list: a quartier of IRIS, a zone de vie sociale of IRIS.
create table territory.part (
  area_id uuid not null references territory.area,
  part_id uuid not null references territory.area,
  primary key (area_id, part_id),
  check (area_id <> part_id)
);
create index on territory.part (part_id);

create trigger journal after insert or update or delete on territory.part
  for each row execute function journal.record('area', 'area_id');
create trigger journal after insert or update or delete on territory.shape
  for each row execute function
    journal.record('area', 'area_id', 'geometry', 'west', 'south', 'east', 'north', 'square_meters', 'file_line', 'recorded_at');
