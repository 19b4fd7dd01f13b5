-- Where: communes, intercommunalités, quartiers and quartiers prioritaires, nested as a tree.
create schema territory;

create table territory.area (
  id uuid primary key,
  kind text not null check (kind in ('commune', 'epci', 'quartier', 'qpv')),
  slug text not null unique,
  name text not null,
  short_name text not null,
  -- Official code (Insee for a commune, Siren for an EPCI, ANCT for a QPV); quartiers have none.
  code text,
  parent_id uuid references territory.area,
  -- A QPV always says of which zoning it is.
  zoning int check ((kind = 'qpv') = (zoning is not null)),
  population int,
  population_year int,
  population_source text,
  note text,
  position int not null default 0,
  version int not null default 0,
  deleted_at timestamptz
);
create index on territory.area (parent_id);

create trigger journal after insert or update or delete on territory.area
  for each row execute function journal.record('area', 'id');
