-- Files that people put with the objects of a convention, each with its numbered versions.
create schema files;

create table files.file (
  id uuid primary key,
  convention_id uuid not null,
  -- The object it stands with, as the journal knows objects. It is seen by who sees both.
  subject_kind text not null,
  subject_id uuid not null,
  name text not null,
  visibility text not null default 'partners'
    check (visibility in ('public', 'partners', 'coordinators', 'institution')),
  institution_id uuid,
  added_at timestamptz not null,
  added_by uuid,
  deleted_at timestamptz,
  version int not null default 0,
  check ((visibility = 'institution') = (institution_id is not null))
);
create index on files.file (convention_id, subject_id);
create trigger journal after insert or update or delete on files.file
  for each row execute function journal.record('file', 'id', 'subject_kind', 'subject_id', 'added_at', 'added_by');

create table files.file_version (
  id uuid primary key,
  convention_id uuid not null,
  file_id uuid not null references files.file on delete cascade,
  number int not null,
  -- As it was sent: its file may bear another name since.
  file_name text not null,
  -- What its bytes are, whatever its name or its sender said.
  media_type text not null,
  size_bytes bigint not null,
  sha256 text not null,
  sent_at timestamptz not null,
  sent_by uuid,
  scan text not null check (scan in ('unscanned', 'waiting', 'clean', 'infected')),
  -- What was found in it; its bytes are erased.
  virus text,
  -- Empty: the bytes stand in slices (files.chunk). Where a convention is taken along, it names the entry that holds them.
  content bytea not null default '',
  version int not null default 0,
  unique (file_id, number),
  check ((scan = 'infected') = (virus is not null))
);
create index on files.file_version (convention_id);
create index on files.file_version (sent_at) where scan = 'waiting';
create trigger journal after insert or update or delete on files.file_version
  for each row execute function journal.record('file', 'file_id', 'id', 'media_type', 'size_bytes', 'sha256', 'sent_at',
    'sent_by', 'scan', 'content');

-- The bytes of a version, in slices: neither side ever holds a whole file in memory.
create table files.chunk (
  version_id uuid not null references files.file_version on delete cascade,
  rank int not null,
  bytes bytea not null,
  primary key (version_id, rank)
);
-- Documents and pictures are compressed already.
alter table files.chunk alter column bytes set storage external;
