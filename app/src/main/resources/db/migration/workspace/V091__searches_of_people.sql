-- What one person looked for lately, and what they keep to look for again: bookmarks, which the journal does not keep.
create schema workspace;

create table workspace.recent_search (
  person_id uuid not null references accounts.person,
  typed text not null,
  searched_at timestamptz not null,
  version int not null default 0,
  primary key (person_id, typed)
);

create table workspace.kept_search (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  typed text not null,
  -- Of which kind, in which convention: empty for all.
  kind text not null default '',
  slug text not null default '',
  kept_at timestamptz not null,
  version int not null default 0,
  unique (person_id, typed, kind, slug)
);
