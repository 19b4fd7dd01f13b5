-- Where what a convention holds comes from, written in the convention that follows. The origin has no foreign key:
-- read on another instance, the convention may have come without the one before it.
create table plan.action_lineage (
  action_id uuid primary key references plan.action,
  convention_id uuid not null references convention.convention,
  origin_id uuid not null,
  origin_convention_id uuid not null,
  -- Without choice: taken over before anybody had decided.
  choice text check (choice in ('continue', 'change')),
  reason text not null default '',
  to_review boolean not null,
  version int not null default 0,
  unique (convention_id, origin_id)
);
create index on plan.action_lineage (origin_id);

create table plan.enjeu_lineage (
  enjeu_id uuid primary key references plan.enjeu,
  convention_id uuid not null references convention.convention,
  origin_id uuid not null,
  origin_convention_id uuid not null,
  choice text check (choice in ('continue', 'change')),
  reason text not null default '',
  to_review boolean not null,
  version int not null default 0,
  unique (convention_id, origin_id)
);
create index on plan.enjeu_lineage (origin_id);

create trigger journal after insert or update or delete on plan.action_lineage
  for each row execute function journal.record('action', 'action_id', 'origin_id', 'origin_convention_id');
create trigger journal after insert or update or delete on plan.enjeu_lineage
  for each row execute function journal.record('enjeu', 'enjeu_id', 'origin_id', 'origin_convention_id');
