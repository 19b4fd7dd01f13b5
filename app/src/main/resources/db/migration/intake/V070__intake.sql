-- What people hand in as tables: the file as received, and its rows on their way into a convention.
create schema intake;

create table intake.file (
  id uuid primary key,
  convention_id uuid not null,
  -- What its rows are: actions of a plan, and so on.
  kind text not null,
  file_name text not null,
  -- Rows are compared with what their sender sees: who sees less of the convention sees neither the file nor its rows.
  visibility text not null default 'coordinators' check (visibility in ('coordinators', 'institution')),
  institution_id uuid,
  content bytea not null,
  received_at timestamptz not null,
  received_by uuid,
  stage text not null default 'received' check (stage in
    ('received', 'staging', 'staged', 'applying', 'applied', 'taking-back', 'taken-back')),
  -- The sheet and the line of headings that a person chose, and the columns that a person named, by heading.
  sheet text,
  header_row int,
  columns jsonb not null default '{}',
  -- What a person answered once for many rows.
  answers jsonb not null default '{}',
  -- How far staging or applying is.
  total int not null default 0,
  done int not null default 0,
  -- Why it stopped, in French.
  told text not null default '',
  -- Who asked for what goes on, and whether rows in error are to be left out of it.
  asked_by uuid,
  only_valid boolean not null default false,
  applied_at timestamptz,
  -- The transaction that applied it, as the journal tells it.
  deed xid8,
  taken_back_at timestamptz,
  version int not null default 0,
  check ((visibility = 'institution') = (institution_id is not null))
);
create index on intake.file (convention_id, received_at desc);
-- Progress is no event: what is told is what arrived, what was applied, and what was taken back.
create trigger journal after insert or update or delete on intake.file
  for each row execute function journal.record('import', 'id', 'content', 'stage', 'sheet', 'header_row', 'columns',
    'answers', 'total', 'done', 'told', 'asked_by', 'only_valid', 'deed');

-- A row of a file, as read, corrected and judged. It is work in progress: the journal tells what became of it.
create table intake.row (
  file_id uuid not null references intake.file on delete cascade,
  number int not null,
  line int not null,
  place text not null,
  parent int,
  title text not null,
  branch text[] not null,
  cells jsonb not null,
  -- What a person wrote over a cell, by its address.
  corrections jsonb not null default '{}',
  left_out boolean not null default false,
  state text not null check (state in ('new', 'changed', 'same', 'error')),
  target uuid,
  target_name text not null default '',
  target_path text not null default '',
  differences jsonb not null,
  problems jsonb not null,
  -- What applying made of it.
  made uuid,
  created boolean,
  -- Why taking the import back left it.
  kept text not null default '',
  primary key (file_id, number)
);
create index on intake.row (file_id, state, number);

-- The columns that people of an organisation named by hand, for their next file.
create table intake.known_column (
  organisation_id uuid not null,
  kind text not null,
  heading text not null,
  column_key text not null,
  primary key (organisation_id, kind, heading)
);
