-- When a convention was taken away as a file, and when it was brought back from one.
create table convention.passage (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  direction text not null check (direction in ('taken-away', 'brought-back')),
  -- What left or came, as the journal tells it.
  told text not null,
  version int not null default 0
);
create index on convention.passage (convention_id);
create trigger journal after insert or update or delete on convention.passage
  for each row execute function journal.record('passage', 'id');

-- A file on its way in, as received. Its content goes once the convention stands, or once it is given up.
create table convention.received_file (
  id uuid primary key,
  file_name text not null,
  content bytea,
  digest text not null,
  received_at timestamptz not null,
  received_by uuid not null references accounts.person,
  -- The convention it became, while it is there.
  became uuid,
  removed_at timestamptz,
  version int not null default 0
);
create trigger journal after insert or update or delete on convention.received_file
  for each row execute function journal.record('received-file', 'id', 'content');
