-- An address as it is asked: the same words in other capitals, accents or commas are the same address.
create function directory.address_key(address text, postcode text, commune text) returns text
language sql immutable parallel safe return
  trim(regexp_replace(
    lower(public.unaccent('public.unaccent', concat_ws(' ', address, postcode, commune))), '[^a-z0-9]+', ' ', 'g'));

-- What the national geocoder answered to an address: none is asked twice.
create table directory.geocoded_address (
  key text primary key,
  asked_at timestamptz not null,
  -- Where it was asked: the service tells no version.
  service text not null,
  -- None when it found nothing.
  latitude float8 check (latitude between -90 and 90),
  longitude float8 check (longitude between -180 and 180),
  label text not null default '',
  score float8 check (score between 0 and 1),
  type text not null default '',
  insee text not null default '',
  check ((latitude is null) = (longitude is null))
);

-- The address that the point of a structure was found by: another address asks for another point.
create table directory.geocoded_structure (
  structure_id uuid primary key references directory.structure on delete cascade,
  key text not null
);

-- The same of a service that has an address of its own.
create table directory.geocoded_service (
  service_id uuid primary key references directory.service on delete cascade,
  key text not null
);

-- A point that somebody refused for a structure: it is not proposed again for that address.
create table directory.refused_point (
  structure_id uuid not null references directory.structure on delete cascade,
  key text not null,
  primary key (structure_id, key)
);

-- How the service answers, for all nodes: one row, once it was asked.
create table directory.geocoder (
  only_row boolean primary key default true check (only_row),
  answered_at timestamptz,
  failed_at timestamptz,
  failure text not null default '',
  failures int not null default 0,
  not_before timestamptz
);

create index structure_unplaced on directory.structure (insee) where latitude is null and deleted_at is null;
create index service_unplaced on directory.service (structure_id)
  where latitude is null and address <> '' and deleted_at is null;
