-- What partners observe, before anything is decided.
create schema diagnosis;

-- Words as a list is searched: one spelling, whatever the accents and capitals.
create function diagnosis.folded(value text) returns text language sql immutable parallel safe
  return lower(public.unaccent('public.unaccent', value));

create table diagnosis.constat (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  kind text not null check (kind in ('strength', 'weakness', 'need', 'obstacle')),
  title text not null check (char_length(title) between 1 and 300),
  detail text not null default '',
  -- None: it is about the whole territory, whatever the theme.
  theme_id uuid references convention.theme,
  audiences text[] not null default '{}',
  -- Who says so, in words: a group, a service, residents. Who wrote it down is the author.
  observed_by text not null default '',
  observed_on date,
  source text not null default '',
  author_id uuid references accounts.person,
  -- The one that says the same and was kept: this one is read there, and keeps all that is its own.
  merged_into uuid references diagnosis.constat check (merged_into <> id),
  visibility text not null default 'partners'
    check (visibility in ('public', 'partners', 'coordinators', 'institution')),
  institution_id uuid references accounts.organisation,
  version int not null default 0,
  deleted_at timestamptz,
  words tsvector generated always as (
    search.words(title, detail || ' ' || observed_by || ' ' || source)) stored,
  check ((visibility = 'institution') = (institution_id is not null))
);
create index on diagnosis.constat (convention_id);
create index on diagnosis.constat (merged_into);
create index on diagnosis.constat (author_id);
create index on diagnosis.constat using gin (words);

-- No row: the whole territory.
create table diagnosis.constat_area (
  constat_id uuid not null references diagnosis.constat,
  area_id uuid not null references territory.area,
  convention_id uuid not null references convention.convention,
  primary key (constat_id, area_id)
);
create index on diagnosis.constat_area (convention_id);
create index on diagnosis.constat_area (area_id, convention_id);

-- A figure as it was read the day it was tied: what becomes of it later changes nothing of what was agreed on.
create table diagnosis.constat_figure (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  constat_id uuid not null references diagnosis.constat,
  -- Code of the indicator it was taken from; none when somebody wrote it.
  indicator text,
  label text not null check (label <> ''),
  -- As it is shown, with its unit: "38,4 %".
  value text not null check (value <> ''),
  area_id uuid references territory.area,
  year int not null check (year between 1900 and 2200),
  source text not null check (source <> ''),
  deleted_at timestamptz
);
create index on diagnosis.constat_figure (constat_id);
create index on diagnosis.constat_figure (convention_id);

create trigger journal after insert or update or delete on diagnosis.constat
  for each row execute function journal.record('constat', 'id');
create trigger journal after insert or update or delete on diagnosis.constat_area
  for each row execute function journal.record('constat', 'constat_id');
create trigger journal after insert or update or delete on diagnosis.constat_figure
  for each row execute function journal.record('constat', 'constat_id');
