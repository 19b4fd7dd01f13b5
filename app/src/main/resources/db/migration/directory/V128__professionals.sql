-- Professionals who agreed to be found by the members of the conventions of a territory. A row stands only while its
-- consent does: withdrawing deletes it. None of it is journaled, since a journal would keep what was withdrawn.
create table directory.professional (
  id uuid primary key,
  number bigint generated always as identity unique,
  territory_id uuid not null references territory.area,
  -- None for who has no account here.
  person_id uuid references accounts.person,
  -- The electronic address that told who agrees, in small letters. Links go there; no page shows it.
  address text not null check (address <> '' and address = lower(address)),
  name text not null check (char_length(name) between 1 and 150),
  function text not null default '',
  -- As they say it; known to the house when it bears the name of one of its organisations.
  organisation text not null default '',
  organisation_id uuid references accounts.organisation,
  -- Where they work, among the structures of the directory.
  structures uuid[] not null default '{}',
  help text not null default '',
  themes text[] not null default '{}',
  kinds text[] not null default '{}',
  audiences text[] not null default '{}',
  areas uuid[] not null default '{}',
  phone text not null default '',
  mail text not null default '',
  reach text not null default '',
  languages text not null default '',
  -- The words of what is ticked, to be found by.
  ticked text not null default '',
  changed_on date not null,
  version int not null default 0,
  words tsvector generated always as
    (search.words(name, function || ' ' || organisation || ' ' || help || ' ' || ticked || ' ' || languages)) stored,
  unique (territory_id, address)
);
create index professional_person on directory.professional (person_id);
create index professional_organisation on directory.professional (organisation_id);
create index professional_words on directory.professional using gin (words);

-- That somebody agreed, to which text, by what way; and until when. Once withdrawn, days alone are left, with a digest
-- of the address: whoever still knows it can prove that they agreed and withdrew, nobody can read who it was.
create table directory.professional_consent (
  id uuid primary key,
  professional_id uuid not null,
  territory_id uuid not null references territory.area,
  address_digest bytea not null,
  way text not null check (way in ('account', 'mail')),
  text_version int not null,
  given_on date not null,
  withdrawn_on date,
  check (withdrawn_on >= given_on)
);
create index professional_consent_professional on directory.professional_consent (professional_id);
create index professional_consent_digest on directory.professional_consent (address_digest);
create unique index professional_consent_standing on directory.professional_consent (professional_id)
  where withdrawn_on is null;

-- Somebody whom the coordination proposes. Once answered, stopped or expired, no word is left that tells who it was.
create table directory.professional_proposal (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  address text not null,
  address_digest bytea not null,
  name text not null,
  function text not null,
  organisation text not null,
  message text not null,
  proposed_by uuid not null references accounts.person,
  proposed_on date not null,
  expires_at timestamptz not null,
  ended_on date,
  ending text check (ending in ('agreed', 'declined', 'revoked', 'expired')),
  check ((ended_on is null) = (ending is null)),
  check (ended_on is null or address || name || function || organisation || message = '')
);
create index professional_proposal_convention on directory.professional_proposal (convention_id);
create index professional_proposal_person on directory.professional_proposal (proposed_by);
create index professional_proposal_digest on directory.professional_proposal (address_digest);

-- Addresses sent by mail: only a digest is kept, so that reading the database opens nothing.
create table directory.professional_link (
  token_digest bytea primary key,
  -- What it opens: a proposal, then the entry that it became.
  proposal_id uuid references directory.professional_proposal on delete cascade,
  professional_id uuid references directory.professional on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check (num_nonnulls(proposal_id, professional_id) = 1)
);
create index professional_link_proposal on directory.professional_link (proposal_id);
create index professional_link_professional on directory.professional_link (professional_id);

create trigger journal after insert or update or delete on directory.professional_proposal
  for each row execute function journal.record('professional-proposal', 'id', 'address', 'address_digest', 'name',
    'function', 'organisation', 'message');
