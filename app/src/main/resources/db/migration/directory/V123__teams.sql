-- Who works in a structure and what they are qualified for. It belongs to the structure, whatever the convention.

-- In posts and people, for one year.
create table directory.qualification_need (
  id uuid primary key,
  structure_id uuid not null references directory.structure,
  year int not null check (year between 2000 and 2100),
  -- A code of directory/qualifications.yaml.
  qualification text not null,
  needed int not null check (needed between 0 and 9999),
  target int not null check (target between 0 and 9999),
  reached int not null check (reached between 0 and 9999),
  version int not null default 0,
  deleted_at timestamptz
);
create unique index qualification_need_once on directory.qualification_need (structure_id, year, qualification)
  where deleted_at is null;

create table directory.training (
  id uuid primary key,
  structure_id uuid not null references directory.structure,
  year int not null check (year between 2000 and 2100),
  qualification text not null,
  people int not null check (people between 1 and 9999),
  trainer text not null default '',
  state text not null check (state in ('planned', 'under-way', 'done')),
  cost_cents bigint check (cost_cents >= 0),
  paid_by text not null default '',
  version int not null default 0,
  deleted_at timestamptz
);
create index training_structure on directory.training (structure_id);

create trigger journal after insert or update or delete on directory.qualification_need
  for each row execute function journal.record('structure', 'structure_id');
create trigger journal after insert or update or delete on directory.training
  for each row execute function journal.record('structure', 'structure_id');
