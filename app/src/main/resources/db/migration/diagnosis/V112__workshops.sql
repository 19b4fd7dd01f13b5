-- What a room proposes from its phones, sorted before it is shown.
create table diagnosis.workshop (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  title text not null check (char_length(title) between 1 and 150),
  question text not null check (char_length(question) between 1 and 300),
  -- What the constats it leaves are about; none: several themes, the whole territory.
  theme_id uuid references convention.theme,
  area_id uuid references territory.area,
  moderated boolean not null default true,
  stage text not null default 'prepared' check (stage in ('prepared', 'proposing', 'ranking', 'closed')),
  opened_at timestamptz,
  created_by uuid references accounts.person,
  version int not null default 0,
  deleted_at timestamptz
);
create index on diagnosis.workshop (convention_id);
create index on diagnosis.workshop (created_by);

-- The short address, typed from a screen: no vowels that make words, no signs that look alike. One instance gives each
-- once; another instance gives its own.
create table diagnosis.workshop_code (
  code text primary key check (code ~ '^[bcdfghjkmnpqrtvwx234679]{6}$'),
  workshop_id uuid not null unique references diagnosis.workshop on delete cascade
);

create table diagnosis.workshop_idea (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  workshop_id uuid not null references diagnosis.workshop,
  wording text not null check (char_length(wording) between 1 and 200),
  kind text check (kind in ('strength', 'weakness', 'need', 'obstacle')),
  state text not null check (state in ('waiting', 'shown', 'refused')),
  sent_at timestamptz not null,
  -- The one that says the same and is shown for both.
  joined_to uuid references diagnosis.workshop_idea check (joined_to <> id),
  kept_as uuid references diagnosis.constat,
  -- Written when the workshop closes, since votes are erased then.
  points int not null default 0 check (points >= 0),
  version int not null default 0
);
create index on diagnosis.workshop_idea (workshop_id, sent_at);
create index on diagnosis.workshop_idea (convention_id);
create index on diagnosis.workshop_idea (joined_to);
create index on diagnosis.workshop_idea (kept_as);

-- A phone is a digest, and only until the workshop closes: nothing ties it to an idea.
create table diagnosis.workshop_phone (
  workshop_id uuid not null references diagnosis.workshop on delete cascade,
  digest bytea not null,
  ideas int not null default 0,
  primary key (workshop_id, digest)
);

create table diagnosis.workshop_vote (
  idea_id uuid not null references diagnosis.workshop_idea on delete cascade,
  workshop_id uuid not null,
  digest bytea not null,
  primary key (idea_id, digest),
  foreign key (workshop_id, digest) references diagnosis.workshop_phone on delete cascade
);
create index on diagnosis.workshop_vote (workshop_id, digest);

create trigger journal after insert or update or delete on diagnosis.workshop
  for each row execute function journal.record('workshop', 'id');
create trigger journal after insert or update or delete on diagnosis.workshop_idea
  for each row execute function journal.record('workshop', 'workshop_id');
