-- What a convention becomes when it ends: the frame of the next one, and what each enjeu and action does.
create table plan.renewal (
  id uuid primary key,
  convention_id uuid not null unique references convention.convention,
  title text not null,
  short_title text not null,
  slug text not null,
  starts_on date not null,
  ends_on date not null,
  -- The convention prepared. No reference: read on another instance, this one may have come alone.
  next_id uuid unique,
  prepared_at timestamptz,
  version int not null default 0,
  check (ends_on > starts_on)
);

-- A row without choice is one that was decided, then left open again: its version goes on.
create table plan.action_renewal (
  action_id uuid primary key references plan.action,
  convention_id uuid not null references convention.convention,
  choice text check (choice in ('continue', 'change', 'stop')),
  reason text not null default '',
  -- What was to be developed is there now: it goes on as an existing action.
  becomes_existing boolean not null default false,
  decided_by uuid references accounts.person,
  decided_at timestamptz,
  version int not null,
  check (choice is null or choice = 'continue' or reason <> '')
);
create index on plan.action_renewal (convention_id);

create table plan.enjeu_renewal (
  enjeu_id uuid primary key references plan.enjeu,
  convention_id uuid not null references convention.convention,
  choice text check (choice in ('continue', 'change', 'stop')),
  reason text not null default '',
  becomes_existing boolean not null default false,
  decided_by uuid references accounts.person,
  decided_at timestamptz,
  version int not null,
  check (choice is null or choice = 'continue' or reason <> '')
);
create index on plan.enjeu_renewal (convention_id);

-- Several decided at once: what each was, so that the whole can be taken back.
create table plan.renewal_deed (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  -- What each enjeu or action was: [{"id", "version": once decided, "choice", "reason", "existing", "by", "at"}]
  lines jsonb not null,
  undone_at timestamptz,
  version int not null default 0
);
create index on plan.renewal_deed (convention_id);

-- The journal says who and when.
create trigger journal after insert or update or delete on plan.renewal
  for each row execute function journal.record('renewal', 'id', 'next_id');
create trigger journal after insert or update or delete on plan.action_renewal
  for each row execute function journal.record('action', 'action_id', 'decided_by', 'decided_at');
create trigger journal after insert or update or delete on plan.enjeu_renewal
  for each row execute function journal.record('enjeu', 'enjeu_id', 'decided_by', 'decided_at');
create trigger journal after insert or update or delete on plan.renewal_deed
  for each row execute function journal.record('renewal-deed', 'id', 'lines');
