-- What exists: structures, the services they give, and what is searched of both. All of it belongs to the instance.
create schema directory;

create table directory.structure (
  id uuid primary key,
  -- What its address begins with: stays when the name changes.
  number bigint generated always as identity unique,
  -- The list that its sheet came from and its name there: the next edition of that list finds it again.
  source text not null default '',
  source_id text not null default '',
  -- What the sheet says, field by field: directory.StructureField.
  name text not null check (char_length(name) between 1 and 150),
  kind text not null default '',
  description text not null default '',
  siret text not null default '',
  rna text not null default '',
  manager text not null default '',
  parent text not null default '',
  address text not null default '',
  address_more text not null default '',
  postcode text not null default '',
  commune text not null default '',
  insee text not null default '',
  latitude float8 check (latitude between -90 and 90),
  longitude float8 check (longitude between -180 and 180),
  phone text not null default '',
  mail text not null default '',
  website text not null default '',
  hours text not null default '',
  hours_note text not null default '',
  arrangements text[] not null default '{}',
  accessibility text not null default '',
  networks text[] not null default '{}',
  programmes text[] not null default '{}',
  labels text[] not null default '{}',
  other_labels text not null default '',
  itinerance text not null default '',
  transport text not null default '',
  source_link text not null default '',
  -- What its source says and no field takes, by the heading it stands under: it leaves with the sheet as it came.
  extra jsonb not null default '{}',
  -- Where the position comes from; none while there is no position.
  placed text check (placed in ('given', 'geocoded', 'hand')),
  placed_score float8,
  -- Who keeps the sheet true, and how often they look at it again.
  owner_id uuid references accounts.organisation,
  rhythm_months int not null default 12 check (rhythm_months between 1 and 60),
  -- The day on which somebody said that all of it is still right.
  checked_on date,
  changed_on date,
  version int not null default 0,
  deleted_at timestamptz,
  check ((latitude is null) = (longitude is null))
);
create unique index structure_source on directory.structure (source, source_id)
  where source_id <> '' and deleted_at is null;
create index structure_insee on directory.structure (insee);
create index structure_siret on directory.structure (siret) where siret <> '';
create index structure_name on directory.structure (lower(name));
create index structure_owner on directory.structure (owner_id);

create table directory.service (
  id uuid primary key,
  number bigint generated always as identity unique,
  structure_id uuid not null references directory.structure,
  source text not null default '',
  source_id text not null default '',
  -- What the sheet says, field by field: directory.ServiceField.
  name text not null check (char_length(name) between 1 and 150),
  kind text not null default '',
  type text not null default '',
  description text not null default '',
  themes text[] not null default '{}',
  digital text[] not null default '{}',
  age_from int check (age_from between 0 and 1500),
  age_to int check (age_to between 0 and 1500),
  slots text[] not null default '{}',
  capacity numeric check (capacity >= 0),
  capacity_unit text not null default '',
  hours text not null default '',
  hours_note text not null default '',
  fee text not null default '',
  digital_fees text[] not null default '{}',
  fee_note text not null default '',
  quotient text not null default '',
  audiences text[] not null default '{}',
  audiences_note text not null default '',
  digital_audiences text[] not null default '{}',
  care text[] not null default '{}',
  arrangements text[] not null default '{}',
  inclusion text not null default '',
  conditions text not null default '',
  reception text[] not null default '{}',
  accompaniment text[] not null default '{}',
  access text[] not null default '{}',
  mobilisation text[] not null default '{}',
  mobilisable_by text[] not null default '{}',
  mobilisation_note text not null default '',
  mobilisation_link text not null default '',
  eligibility text[] not null default '{}',
  weekly_hours numeric check (weekly_hours >= 0),
  weeks int check (weeks between 0 and 53),
  contact text not null default '',
  phone text not null default '',
  mail text not null default '',
  -- Its own place, where it is not given at its structure.
  address text not null default '',
  address_more text not null default '',
  postcode text not null default '',
  commune text not null default '',
  insee text not null default '',
  latitude float8 check (latitude between -90 and 90),
  longitude float8 check (longitude between -180 and 180),
  source_link text not null default '',
  extra jsonb not null default '{}',
  checked_on date,
  changed_on date,
  version int not null default 0,
  deleted_at timestamptz,
  check ((latitude is null) = (longitude is null)),
  check (age_from < age_to)
);
create unique index service_source on directory.service (source, source_id) where source_id <> '' and deleted_at is null;
create index service_structure on directory.service (structure_id);

-- Opening hours as they are written, once each: a typical week of term time and one of school holidays, in minutes from
-- Monday 0:00, and whether they need more than that to be told.
create table directory.hours (
  id int generated always as identity primary key,
  osm text not null unique,
  term int4multirange not null default '{}',
  holidays int4multirange not null default '{}'
);

create extension if not exists btree_gist;
create extension if not exists cube;
create extension if not exists earthdistance;

-- What can be found: each service, and each structure. Written with them (directory.tell), never by itself.
create table directory.offer (
  id uuid primary key,
  structure_id uuid not null references directory.structure on delete cascade,
  -- None for the structure itself.
  service_id uuid references directory.service on delete cascade,
  -- Whether lists show it: a structure that has services is found through them.
  listed boolean not null,
  name text not null,
  kind text not null,
  insee text not null,
  latitude float8,
  longitude float8,
  -- The same in space, in metres from the centre of the Earth: the nearest are found by an index, whatever the latitude.
  place earth,
  -- The areas it lies in, as they were drawn when it was told.
  areas uuid[] not null default '{}',
  months int4range,
  slots text[] not null,
  hours_id int references directory.hours,
  fee text not null,
  audiences text[] not null,
  arrangements text[] not null,
  changed_on date,
  -- Those of its name with their weight, the others without their places: common words read a sixth of these rows.
  words tsvector not null
);
create index offer_structure on directory.offer (structure_id);
create index offer_insee on directory.offer (insee, kind) include (latitude, longitude) where listed;
create index offer_words on directory.offer using gin (words);
create index offer_place on directory.offer using gist (place) where listed;
create index offer_kind_place on directory.offer using gist (kind, place) where listed;

-- Kinds by their code, with the words that people look for them by: written from the list of the house at each start.
create table directory.kind (
  code text primary key,
  label text not null,
  words text not null
);

create trigger journal after insert or update or delete on directory.structure
  for each row execute function journal.record('structure', 'id');
create trigger journal after insert or update or delete on directory.service
  for each row execute function journal.record('service', 'id');

-- Undoes what one transaction did to a sheet: one that it made is removed, one that it changed holds again what its
-- journal says it held. The caller has made sure that nobody touched it since.
create function directory.put_back(which text, sheet uuid, deed xid8) returns boolean language plpgsql as $$
declare
  former jsonb;
  made boolean;
begin
  select bool_or(e.operation = 'insert') into made from journal.entry e where e.subject_id = sheet and e.batch = deed
    and e.table_name = 'directory.' || which;
  if made is null then
    return false;
  end if;
  if made then
    execute format('update directory.%I set deleted_at = $1, version = version + 1 where id = $2', which)
      using coalesce(nullif(current_setting('maillage.now', true), '')::timestamptz, now()), sheet;
    return true;
  end if;
  select jsonb_object_agg(c.key, c.value -> 0) into former
  from journal.entry e, jsonb_each(e.changes) c where e.subject_id = sheet and e.batch = deed
    and e.table_name = 'directory.' || which;
  execute format(
    'update directory.%I t set (%s) = (select %s from jsonb_populate_record(t, $1) r), version = version + 1 where id = $2',
    which,
    (select string_agg(quote_ident(key), ', ') from jsonb_object_keys(former) key),
    (select string_agg('r.' || quote_ident(key), ', ') from jsonb_object_keys(former) key))
  using former, sheet;
  return true;
end
$$;
