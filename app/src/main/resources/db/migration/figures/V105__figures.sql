-- What institutions publish in numbers, as it was read: one row for each area of each edition.
create schema figures;

-- One edition of a source, from one file. Replaced by a newer file of the same edition, it is kept to be put back.
create table figures.edition (
  id uuid primary key,
  source text not null,
  level text not null,
  year int not null,
  -- Keys of the measures, in the order of quantities.
  measures text[] not null,
  file_name text not null,
  file_digest text not null,
  file_bytes bigint not null,
  -- Where it was fetched from, when nobody handed it in.
  address text,
  -- Codes of the départements that were kept; empty for all.
  departements text[] not null,
  rows_read bigint not null,
  rows_kept bigint not null,
  cells_secret bigint not null,
  remarks text[] not null default '{}',
  -- "read" waits for somebody to look at it; "in_force" is shown; "replaced" and "withdrawn" are past.
  state text not null default 'read' check (state in ('read', 'in_force', 'replaced', 'withdrawn')),
  received_at timestamptz not null,
  replaced_by_id uuid references figures.edition,
  version int not null default 0
);
-- Conventions of several départements each bring their own part of one file.
create unique index edition_in_force on figures.edition (source, year, departements) where state = 'in_force';

create trigger journal after insert or update or delete on figures.edition
  for each row execute function journal.record('edition', 'id');

create table figures.line (
  -- An edition is known once its file is read to the end, in the same transaction.
  edition_id uuid not null references figures.edition on delete cascade deferrable initially deferred,
  -- By bytes, so that a département is read by the beginning of its codes.
  code text collate "C" not null,
  -- In the file, 1 for the first: every figure is traced to it.
  line int not null,
  name text,
  -- One for each measure; null where its mark says that there is no number.
  quantities double precision[] not null,
  marks text not null,
  primary key (code, edition_id)
);
create index on figures.line (edition_id);

-- Who lives where: the squares of 200 m of Insee, by their middle.
create table figures.square (
  edition_id uuid not null references figures.edition on delete cascade deferrable initially deferred,
  commune text not null,
  longitude double precision not null,
  latitude double precision not null,
  people double precision not null check (people >= 0)
);
create index on figures.square (commune, edition_id);

-- Which part of an IRIS lies in an area: counted in people of squares where some live there, else in square metres.
create table figures.share (
  area_id uuid not null references territory.area,
  iris_id uuid not null references territory.area,
  part double precision not null check (part > 0 and part <= 1),
  -- People of squares who live in that part; null where no squares are known.
  people double precision,
  primary key (area_id, iris_id)
);
