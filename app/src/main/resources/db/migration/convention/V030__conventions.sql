-- The frame: who agreed, on what themes, for how long, and who works in the space.
create schema convention;

create table convention.convention (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  short_title text not null,
  status text not null check (status in ('preparation', 'signed', 'closed')),
  starts_on date not null,
  ends_on date not null,
  signed_on date,
  closed_on date,
  territory_id uuid not null references territory.area,
  summary text not null default '',
  source text not null default '',
  version int not null default 0,
  deleted_at timestamptz,
  check (ends_on > starts_on),
  check (status = 'preparation' or signed_on is not null)
);

create table convention.party (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  organisation_id uuid not null references accounts.organisation,
  side text not null check (side in ('local', 'caf', 'other')),
  position int not null default 0,
  version int not null default 0,
  deleted_at timestamptz
);
create unique index on convention.party (convention_id, organisation_id) where deleted_at is null;

create table convention.signatory (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  party_id uuid not null references convention.party,
  name text not null,
  function text not null,
  deliberation text,
  deliberated_on date,
  signed_on date,
  position int not null default 0,
  version int not null default 0,
  deleted_at timestamptz
);
create index on convention.signatory (convention_id);

create table convention.theme (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  code text not null check (code ~ '^[A-Z0-9]{1,4}$'),
  name text not null,
  short_name text not null,
  color text not null,
  pictogram text not null,
  position int not null default 0,
  version int not null default 0,
  deleted_at timestamptz
);
create unique index on convention.theme (convention_id, code) where deleted_at is null;

create table convention.member (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  person_id uuid not null references accounts.person,
  role text not null check (role in ('reader', 'contributor', 'coordinator')),
  version int not null default 0,
  removed_at timestamptz
);
create unique index on convention.member (convention_id, person_id) where removed_at is null;
create index on convention.member (person_id);

-- Themes entrusted to a coordinator; none means the whole convention.
create table convention.member_theme (
  member_id uuid not null references convention.member,
  theme_id uuid not null references convention.theme,
  convention_id uuid not null references convention.convention,
  primary key (member_id, theme_id)
);

create trigger journal after insert or update or delete on convention.convention
  for each row execute function journal.record('convention', 'id');
create trigger journal after insert or update or delete on convention.party
  for each row execute function journal.record('party', 'id');
create trigger journal after insert or update or delete on convention.signatory
  for each row execute function journal.record('signatory', 'id');
create trigger journal after insert or update or delete on convention.theme
  for each row execute function journal.record('theme', 'id');
create trigger journal after insert or update or delete on convention.member
  for each row execute function journal.record('member', 'id');
create trigger journal after insert or update or delete on convention.member_theme
  for each row execute function journal.record('member', 'member_id');
