-- What people were told, and how they want to be told: kept for each alone, so the journal does not keep it.
create schema notices;

-- What is asked of somebody, known since when, told or not.
create table notices.ask (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  convention_id uuid not null references convention.convention,
  kind text not null,
  subject_id uuid not null,
  -- Tells two asks of one kind about one object apart, such as two comments.
  cause text not null default '',
  asked_by uuid references accounts.person,
  asked_at timestamptz not null,
  known_at timestamptz not null,
  -- Until then a mistake is undone without anybody hearing of it.
  due_at timestamptz not null,
  told_at timestamptz,
  read_at timestamptz,
  -- When it was no longer asked, or no longer to be seen.
  ended_at timestamptz,
  version int not null default 0
);
create unique index on notices.ask (person_id, kind, subject_id, cause, asked_at);
create index on notices.ask (person_id, asked_at desc) where ended_at is null;
create index on notices.ask (due_at) where told_at is null and ended_at is null;
create index on notices.ask (convention_id);

-- The kinds that were looked at once: what stood before is known without mail.
create table notices.known_kind (
  kind text primary key,
  since timestamptz not null
);

-- One row for each person and day, written with the mail: nobody is told twice, nothing falls between two days.
create table notices.digest (
  person_id uuid not null references accounts.person,
  day date not null,
  told_from timestamptz not null,
  told_until timestamptz not null,
  mailed boolean not null,
  primary key (person_id, day)
);

-- What somebody chose; who chose nothing has no row.
create table notices.choice (
  person_id uuid not null references accounts.person,
  kind text not null,
  way text not null,
  chosen_at timestamptz not null,
  version int not null default 0,
  primary key (person_id, kind)
);

-- Opens nothing but the stopping of mails, for who reads one without being signed in.
create table notices.stop_link (
  person_id uuid primary key references accounts.person,
  token text not null unique
);
