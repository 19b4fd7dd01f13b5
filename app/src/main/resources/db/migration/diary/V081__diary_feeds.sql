-- The addresses at which calendars read the dates of somebody.
create schema diary;

-- Only a digest of the secret is kept, so that reading the database opens nothing.
create table diary.feed (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  -- All that the person may see of one convention; null for what concerns them in all of theirs.
  convention_id uuid references convention.convention,
  name text not null check (char_length(name) between 1 and 100),
  -- Keys of the kinds of dates left out, so that kinds to come are read without asking again.
  left_out text[] not null default '{}',
  token_digest bytea not null unique,
  made_at timestamptz not null,
  -- To the hour: calendars come back several times a day.
  last_read_at timestamptz,
  revoked_at timestamptz,
  version int not null default 0
);
create index on diary.feed (person_id);
create index on diary.feed (convention_id);
