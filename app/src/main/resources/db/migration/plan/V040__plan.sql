-- What is decided: enjeux by theme, and the actions that answer them.
create schema plan;

create extension if not exists unaccent;
-- Immutable twin of unaccent, so that it can be indexed and searched with one spelling.
create function plan.folded(value text) returns text language sql immutable parallel safe
  return lower(public.unaccent('public.unaccent', value));

create table plan.heading (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  theme_id uuid not null references convention.theme,
  title text not null,
  position int not null default 0,
  version int not null default 0,
  deleted_at timestamptz
);
create index on plan.heading (convention_id);

create table plan.enjeu (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  theme_id uuid not null references convention.theme,
  heading_id uuid references plan.heading,
  title text not null,
  description text not null default '',
  priority text check (priority in ('high', 'medium', 'low')),
  position int not null default 0,
  version int not null default 0,
  deleted_at timestamptz
);
create index on plan.enjeu (convention_id);

create table plan.action (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  theme_id uuid not null references convention.theme,
  code text not null,
  title text not null check (char_length(title) between 1 and 300),
  -- No nature is "à préciser", no progress is unknown: both are points d'attention, never guessed.
  nature text check (nature in ('existing', 'consolidate', 'develop')),
  progress text not null default 'upcoming'
    check (progress in ('upcoming', 'ongoing', 'paused', 'done', 'abandoned')),
  parent_id uuid references plan.action,
  description text not null default '',
  objectives text not null default '',
  participation text not null default '',
  audiences text[] not null default '{}',
  age_bands text[] not null default '{}',
  citywide boolean not null default false,
  priority text check (priority in ('high', 'medium', 'low')),
  starts_on date,
  ends_on date,
  endless boolean not null default false,
  visibility text not null default 'partners'
    check (visibility in ('public', 'partners', 'coordinators', 'institution')),
  -- The one institution that sees it, when it is that of one institution alone.
  institution_id uuid references accounts.organisation,
  -- "Champs d'origine": [{"label": ..., "value": ..., "cell": ...}] kept from an import.
  origin jsonb not null default '[]',
  version int not null default 0,
  deleted_at timestamptz,
  check ((visibility = 'institution') = (institution_id is not null)),
  check (ends_on >= starts_on),
  check (not (endless and ends_on is not null))
);
-- A code is never given twice, even to replace a deleted action: links keep their meaning.
create unique index on plan.action (convention_id, code);
create index on plan.action (parent_id);

create table plan.action_enjeu (
  action_id uuid not null references plan.action,
  enjeu_id uuid not null references plan.enjeu,
  convention_id uuid not null references convention.convention,
  primary key (action_id, enjeu_id)
);
create index on plan.action_enjeu (convention_id);

create table plan.action_area (
  action_id uuid not null references plan.action,
  area_id uuid not null references territory.area,
  convention_id uuid not null references convention.convention,
  primary key (action_id, area_id)
);
create index on plan.action_area (convention_id);

create table plan.topic (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  name text not null,
  version int not null default 0,
  deleted_at timestamptz
);
create unique index on plan.topic (convention_id, lower(name)) where deleted_at is null;

create table plan.action_topic (
  action_id uuid not null references plan.action,
  topic_id uuid not null references plan.topic,
  convention_id uuid not null references convention.convention,
  primary key (action_id, topic_id)
);
create index on plan.action_topic (convention_id);

-- Other contracts the same action belongs to: it is counted once all the same.
create table plan.contract (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  name text not null,
  version int not null default 0,
  deleted_at timestamptz
);
create unique index on plan.contract (convention_id, lower(name)) where deleted_at is null;

create table plan.action_contract (
  action_id uuid not null references plan.action,
  contract_id uuid not null references plan.contract,
  convention_id uuid not null references convention.convention,
  primary key (action_id, contract_id)
);
create index on plan.action_contract (convention_id);

create table plan.action_organisation (
  action_id uuid not null references plan.action,
  organisation_id uuid not null references accounts.organisation,
  role text not null check (role in ('pilot', 'copilot', 'funder', 'operator', 'associated')),
  convention_id uuid not null references convention.convention,
  primary key (action_id, organisation_id, role)
);
create index on plan.action_organisation (convention_id);
create index on plan.action_organisation (organisation_id);

create table plan.action_person (
  action_id uuid not null references plan.action,
  person_id uuid not null references accounts.person,
  role text not null check (role in ('in-charge', 'elected')),
  convention_id uuid not null references convention.convention,
  primary key (action_id, person_id, role)
);
create index on plan.action_person (convention_id);

create table plan.action_link (
  id uuid primary key,
  action_id uuid not null references plan.action,
  convention_id uuid not null references convention.convention,
  label text not null,
  url text not null check (url ~ '^https?://')
);
create index on plan.action_link (action_id);

create table plan.step (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  action_id uuid not null references plan.action,
  title text not null,
  due_on date,
  done_on date,
  position int not null default 0,
  version int not null default 0,
  deleted_at timestamptz
);
create index on plan.step (action_id);
create index on plan.step (convention_id);

create table plan.note (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  action_id uuid not null references plan.action,
  written_on date not null,
  author_id uuid references accounts.person,
  mood text check (mood in ('on-track', 'watch', 'blocked')),
  body text not null,
  visibility text not null default 'partners'
    check (visibility in ('public', 'partners', 'coordinators', 'institution')),
  institution_id uuid references accounts.organisation,
  version int not null default 0,
  deleted_at timestamptz,
  check ((visibility = 'institution') = (institution_id is not null))
);
create index on plan.note (action_id, written_on desc);
create index on plan.note (convention_id, written_on desc);

-- A plan file on its way in: kept as received, so that what it held can always be checked again.
create table plan.imported_file (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  file_name text not null,
  content bytea not null,
  received_at timestamptz not null,
  received_by uuid references accounts.person,
  applied_at timestamptz,
  version int not null default 0
);
create index on plan.imported_file (convention_id, received_at desc);

create trigger journal after insert or update or delete on plan.heading
  for each row execute function journal.record('heading', 'id');
create trigger journal after insert or update or delete on plan.enjeu
  for each row execute function journal.record('enjeu', 'id');
create trigger journal after insert or update or delete on plan.action
  for each row execute function journal.record('action', 'id');
create trigger journal after insert or update or delete on plan.action_enjeu
  for each row execute function journal.record('action', 'action_id');
create trigger journal after insert or update or delete on plan.action_area
  for each row execute function journal.record('action', 'action_id');
create trigger journal after insert or update or delete on plan.topic
  for each row execute function journal.record('topic', 'id');
create trigger journal after insert or update or delete on plan.action_topic
  for each row execute function journal.record('action', 'action_id');
create trigger journal after insert or update or delete on plan.contract
  for each row execute function journal.record('contract', 'id');
create trigger journal after insert or update or delete on plan.action_contract
  for each row execute function journal.record('action', 'action_id');
create trigger journal after insert or update or delete on plan.action_organisation
  for each row execute function journal.record('action', 'action_id');
create trigger journal after insert or update or delete on plan.action_person
  for each row execute function journal.record('action', 'action_id');
create trigger journal after insert or update or delete on plan.action_link
  for each row execute function journal.record('action', 'action_id');
create trigger journal after insert or update or delete on plan.step
  for each row execute function journal.record('action', 'action_id');
-- A note has its own visibility, so its own subject: the history of the action shows only notes one may see.
create trigger journal after insert or update or delete on plan.note
  for each row execute function journal.record('note', 'id');
create trigger journal after insert or update or delete on plan.imported_file
  for each row execute function journal.record('import', 'id', 'content');
