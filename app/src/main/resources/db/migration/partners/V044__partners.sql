-- What the coordination asks of partners, of whom, and what came back.
create schema partners;

create table partners.campaign (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  title text not null check (char_length(title) between 1 and 200),
  message text not null default '',
  answer_by date not null,
  asked_by uuid not null references accounts.person,
  asked_at timestamptz not null
);
create index on partners.campaign (convention_id, asked_at desc);

-- One action asked of one person. Once it has ended, its links open nothing any more.
create table partners.request (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  campaign_id uuid not null references partners.campaign,
  action_id uuid not null references plan.action,
  person_id uuid not null references accounts.person,
  -- The partner who passed it on, when it was not the coordination that asked.
  passed_by uuid references accounts.person,
  opened_at timestamptz,
  answered_at timestamptz,
  reminded_at timestamptz,
  ended_at timestamptz,
  ending text check (ending in ('handed-over', 'disowned', 'revoked')),
  unique (campaign_id, action_id, person_id),
  check ((ended_at is null) = (ending is null))
);
create index on partners.request (convention_id);
create index on partners.request (action_id);
create index on partners.request (person_id);

-- The notes that answer a request.
create table partners.request_note (
  note_id uuid primary key references plan.note,
  request_id uuid not null references partners.request,
  convention_id uuid not null references convention.convention
);
create index on partners.request_note (request_id);

-- Addresses sent by mail: only a digest is kept, so that reading the database opens nothing.
create table partners.link (
  token_digest bytea primary key,
  request_id uuid not null references partners.request,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- When it was sent anew because it was opened too late: once only.
  renewed_at timestamptz
);
create index on partners.link (request_id);

-- Addresses that nobody was sent, counted by all nodes together.
create table partners.wrong_link (
  id bigint generated always as identity primary key,
  address text not null,
  at timestamptz not null
);
create index on partners.wrong_link (address, at);

create trigger journal after insert or update or delete on partners.campaign
  for each row execute function journal.record('campaign', 'id');
create trigger journal after insert or update or delete on partners.request
  for each row execute function journal.record('request', 'id');
create trigger journal after insert or update or delete on partners.request_note
  for each row execute function journal.record('request', 'request_id');
