-- Who changed what: one trigger function, set on every table that people write.
create schema journal;

create table journal.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- What was done together, in one transaction, reads as one entry.
  batch xid8 not null default pg_current_xact_id(),
  actor_id uuid,
  actor_name text not null,
  convention_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  table_name text not null,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  -- {"title": [before, after]}: only the fields that changed.
  changes jsonb not null
);
create index on journal.entry (subject_id, id desc);
create index on journal.entry (convention_id, id desc);

-- Arguments: the kind of the subject, the column that holds its id, then columns whose value is never kept.
-- Actor and time come from the transaction (see ActorTransactions): the database has no other clock than the house.
create function journal.record() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  present jsonb := case when tg_op = 'DELETE' then before else after end;
  changed jsonb;
begin
  select jsonb_object_agg(key, jsonb_build_array(before -> key, after -> key)) into changed
  from jsonb_object_keys(present) as key
  where coalesce(before -> key, 'null') <> coalesce(after -> key, 'null')
    and key not in ('version', 'convention_id', tg_argv[1])
    and key <> all (tg_argv[2:]);

  if changed is not null or tg_op <> 'UPDATE' then
    insert into journal.entry
      (at, actor_id, actor_name, convention_id, subject_kind, subject_id, table_name, operation, changes)
    values (
      coalesce(nullif(current_setting('maillage.now', true), '')::timestamptz, now()),
      nullif(current_setting('maillage.actor_id', true), '')::uuid,
      coalesce(nullif(current_setting('maillage.actor_name', true), ''), 'Maillage'),
      (present ->> 'convention_id')::uuid,
      tg_argv[0],
      (present ->> tg_argv[1])::uuid,
      tg_table_schema || '.' || tg_table_name,
      lower(tg_op),
      coalesce(changed, '{}'));
  end if;
  return null;
end
$$;
