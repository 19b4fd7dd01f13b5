-- Organisations and people of the instance; accounts of those who sign in.
create schema accounts;

create table accounts.organisation (
  id uuid primary key,
  name text not null,
  short_name text not null,
  kind text not null check (kind in ('commune', 'epci', 'caf', 'departement', 'etat', 'association', 'other')),
  -- A service of an institution: it speaks, and sees, as its parent does.
  parent_id uuid references accounts.organisation,
  fictitious boolean not null default false,
  version int not null default 0,
  deleted_at timestamptz
);
create unique index on accounts.organisation (lower(name)) where deleted_at is null;
create index on accounts.organisation (parent_id);

create table accounts.person (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  email text,
  function text,
  organisation_id uuid references accounts.organisation,
  version int not null default 0,
  deleted_at timestamptz
);
create unique index on accounts.person (lower(email)) where deleted_at is null;
create index on accounts.person (organisation_id);

create table accounts.account (
  person_id uuid primary key references accounts.person,
  password_hash text not null,
  administrator boolean not null default false,
  disabled_at timestamptz,
  version int not null default 0
);

-- One-time addresses sent by mail: only a digest is kept, so that reading the database opens nothing.
create table accounts.link (
  token_digest bytea primary key,
  purpose text not null check (purpose in ('first-administrator', 'invitation', 'password-reset')),
  person_id uuid references accounts.person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on accounts.link (person_id);

-- Failed sign-ins of the last minutes, counted by all nodes together.
create table accounts.failed_sign_in (
  id bigint generated always as identity primary key,
  email text not null,
  address text not null,
  at timestamptz not null
);
create index on accounts.failed_sign_in (email, at);
create index on accounts.failed_sign_in (address, at);

create trigger journal after insert or update or delete on accounts.organisation
  for each row execute function journal.record('organisation', 'id');
create trigger journal after insert or update or delete on accounts.person
  for each row execute function journal.record('person', 'id');
create trigger journal after insert or update or delete on accounts.account
  for each row execute function journal.record('person', 'person_id', 'password_hash');
