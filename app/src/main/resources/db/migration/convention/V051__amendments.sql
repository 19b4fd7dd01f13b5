-- What changes a signed convention: prepared in a copy of it, compared, then adopted by its parties.
create table convention.amendment (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  -- Its rank among those ever prepared: its address. The number is the one people give it, free again once abandoned.
  slot int not null,
  number int not null,
  title text not null check (char_length(title) between 1 and 200),
  summary text not null default '',
  status text not null default 'preparation' check (status in ('preparation', 'adopted', 'abandoned')),
  prepared_by uuid references accounts.person,
  prepared_at timestamptz not null,
  adopted_on date,
  effective_on date,
  adopted_by uuid references accounts.person,
  before_id uuid references convention.snapshot,
  after_id uuid references convention.snapshot,
  version int not null default 0,
  unique (convention_id, slot),
  check ((status = 'adopted') = (adopted_on is not null)),
  check ((status = 'adopted') = (after_id is not null))
);
create unique index on convention.amendment (convention_id, number) where status <> 'abandoned';

-- What each party decided about it.
create table convention.amendment_deliberation (
  amendment_id uuid not null references convention.amendment,
  organisation_id uuid not null references accounts.organisation,
  convention_id uuid not null references convention.convention,
  reference text not null check (reference <> ''),
  decided_on date not null,
  primary key (amendment_id, organisation_id)
);

-- The copy it is prepared in: a convention for its pages, none for whoever lists conventions.
create table convention.amendment_copy (
  copy_id uuid primary key references convention.convention,
  amendment_id uuid not null unique references convention.amendment,
  convention_id uuid not null references convention.convention,
  -- What the signed convention held at the beginning (compressed), and what each of its ids became in the copy.
  base bytea not null,
  ids jsonb not null,
  -- {"table key column": {"side": ..., "seen": ...}}
  choices jsonb not null default '{}',
  version int not null default 0
);
create index on convention.amendment_copy (convention_id);
alter table convention.amendment_copy alter column base set storage external;

create trigger journal after insert or update or delete on convention.amendment
  for each row execute function journal.record('amendment', 'id', 'before_id', 'after_id', 'slot');
create trigger journal after insert or update or delete on convention.amendment_deliberation
  for each row execute function journal.record('amendment', 'amendment_id');
create trigger journal after insert or update or delete on convention.amendment_copy
  for each row execute function journal.record('amendment', 'amendment_id', 'copy_id', 'base', 'ids', 'choices');

-- Who was writing in the copy while it was adopted finds other versions; what they add is refused here.
create function convention.refuse_closed_copy() returns trigger language plpgsql as $$
begin
  if exists (select from convention.amendment_copy copy join convention.amendment a on a.id = copy.amendment_id
             where copy.copy_id = new.convention_id and a.status <> 'preparation') then
    raise exception 'this working copy is closed' using errcode = 'object_not_in_prerequisite_state';
  end if;
  return new;
end
$$;
create trigger open_copy before insert on convention.theme
  for each row execute function convention.refuse_closed_copy();
create trigger open_copy before insert on convention.party
  for each row execute function convention.refuse_closed_copy();
create trigger open_copy before insert on convention.signatory
  for each row execute function convention.refuse_closed_copy();
