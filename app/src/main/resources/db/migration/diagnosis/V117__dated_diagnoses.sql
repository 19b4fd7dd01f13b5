-- The figures of a territory as they were known on a day, whole: one document that nobody changes.
create table diagnosis.dated (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  name text not null check (name <> ''),
  taken_on date not null,
  figures jsonb not null,
  version int not null default 0,
  deleted_at timestamptz
);
create index on diagnosis.dated (convention_id);

create trigger journal after insert or update or delete on diagnosis.dated
  for each row execute function journal.record('dated', 'id', 'figures');
