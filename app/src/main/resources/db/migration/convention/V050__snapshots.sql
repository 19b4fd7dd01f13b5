-- States of a convention, frozen under a name: never changed, readable for ever.
create table convention.snapshot (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  kind text not null check (kind in ('named', 'signature', 'closing', 'amendment')),
  name text not null check (char_length(name) between 1 and 120),
  comment text not null default '',
  taken_at timestamptz not null,
  taken_by uuid references accounts.person,
  -- The document of convention.contents, compressed: its format and version are named in it.
  content bytea not null,
  version int not null default 0,
  deleted_at timestamptz
);
create index on convention.snapshot (convention_id, taken_at desc);
-- Compressed already.
alter table convention.snapshot alter column content set storage external;

create trigger journal after insert or update or delete on convention.snapshot
  for each row execute function journal.record('snapshot', 'id', 'content');
