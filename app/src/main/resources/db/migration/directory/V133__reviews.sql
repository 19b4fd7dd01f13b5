-- Campaigns: those who keep sheets are asked whether they are still right, by one mail to each organisation.
create table directory.review (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  title text not null check (char_length(title) between 1 and 200),
  message text not null default '',
  -- Which sheets were chosen, in words.
  scope text not null,
  answer_by date not null,
  opened_by uuid not null references accounts.person,
  opened_at timestamptz not null,
  closed_at timestamptz
);
create index review_convention on directory.review (convention_id, opened_at desc);

-- One organisation asked, at one address. Once it has ended, its links open nothing any more.
create table directory.review_ask (
  id uuid primary key,
  review_id uuid not null references directory.review,
  convention_id uuid not null references convention.convention,
  organisation_id uuid not null references accounts.organisation,
  -- None when the address is that of the organisation, not of a member.
  person_id uuid references accounts.person,
  address text not null,
  seen_at timestamptz,
  -- What they leave to the coordination.
  word text not null default '',
  word_at timestamptz,
  reminded_at timestamptz,
  ended_at timestamptz,
  ending text check (ending in ('revoked', 'disowned')),
  unique (review_id, organisation_id),
  check ((ended_at is null) = (ending is null))
);
create index review_ask_convention on directory.review_ask (convention_id);
create index review_ask_organisation on directory.review_ask (organisation_id);
create index review_ask_person on directory.review_ask (person_id);

-- One sheet asked about, and what was answered last.
create table directory.review_sheet (
  id uuid primary key,
  review_id uuid not null references directory.review,
  ask_id uuid not null references directory.review_ask,
  convention_id uuid not null references convention.convention,
  structure_id uuid not null references directory.structure,
  -- None for the structure itself.
  service_id uuid references directory.service,
  answer text check (answer in ('exact', 'corrected', 'gone')),
  answered_at timestamptz,
  -- Why it is said to be gone.
  reason text not null default '',
  -- That the coordination keeps what is said to be gone; what it removes is told by the sheet itself.
  kept_at timestamptz,
  unique nulls not distinct (ask_id, structure_id, service_id),
  check ((answer is null) = (answered_at is null))
);
create index review_sheet_review on directory.review_sheet (review_id);
create index review_sheet_convention on directory.review_sheet (convention_id);
create index review_sheet_structure on directory.review_sheet (structure_id);
create index review_sheet_service on directory.review_sheet (service_id);

-- Addresses sent by mail: only a digest is kept, so that reading the database opens nothing.
create table directory.review_link (
  token_digest bytea primary key,
  ask_id uuid not null references directory.review_ask,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- When another was sent because it was opened too late: once only.
  renewed_at timestamptz
);
create index review_link_ask on directory.review_link (ask_id);

-- Where the coordination of a convention writes to an organisation that keeps sheets and has no member there.
create table directory.keeper_address (
  convention_id uuid not null references convention.convention,
  organisation_id uuid not null references accounts.organisation,
  address text not null check (address <> ''),
  primary key (convention_id, organisation_id)
);
create index keeper_address_organisation on directory.keeper_address (organisation_id);

create trigger journal after insert or update or delete on directory.review
  for each row execute function journal.record('review', 'id');
create trigger journal after insert or update or delete on directory.review_ask
  for each row execute function journal.record('review', 'review_id', 'address');
create trigger journal after insert or update or delete on directory.review_sheet
  for each row execute function journal.record('review', 'review_id');
