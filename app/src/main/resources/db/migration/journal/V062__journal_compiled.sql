-- Of a part, which row: the steps of an action are followed, and brought back, one by one.
alter table journal.entry add column row_id uuid;

-- What was done at once is read together, on a page of its own. It bears the same moment, and moments come in order: a
-- block range index finds them as well as a tree does, and costs a write next to nothing.
create index on journal.entry using brin (at) with (pages_per_range = 16, autosummarize = on);

-- Triggers alone write here, and they say tg_op.
alter table journal.entry drop constraint entry_operation_check;

-- The generic function reads any row as jsonb to find what differs: three quarters of what a joint change paid the
-- journal. Once migrations have run (afterMigrateApplied.sql), each table that declares
--   create trigger journal after … execute function journal.record(kind, subject column, columns left out…)
-- gets a function of its own that names its columns and records the same; the arguments stay on the trigger.
-- What changed is one expression: PL/pgSQL pays for each statement, not for what it computes.
create function journal.compiled(watched regclass, kind text, subject text, left_out text[]) returns text
language plpgsql stable as $$
declare
  -- Each comparison names the column and its pair of values; json has no equality.
  pair constant text := $pair$
    case when %3$s then jsonb_build_object(%1$L, jsonb_build_array(%2$s)) else '{}' end$pair$;
  changes text[] := '{"''{}''::jsonb"}';
  arrivals text[] := changes;
  departures text[] := changes;
  columns text[];
  kept record;
begin
  for kept in
    select a.attname, quote_ident(a.attname) as name, a.atttypid = 'json'::regtype as is_json
    from pg_attribute a
    where a.attrelid = watched and a.attnum > 0 and not a.attisdropped
      and a.attname not in ('version', 'convention_id', subject) and a.attname <> all (left_out)
    order by a.attnum
  loop
    changes := changes || format(pair, kept.attname, 'old.' || kept.name || ', new.' || kept.name, format(
      case when kept.is_json then 'old.%1$s::text is distinct from new.%1$s::text'
        else 'old.%1$s is distinct from new.%1$s' end, kept.name));
    arrivals := arrivals || format(pair, kept.attname, 'null, new.' || kept.name, 'new.' || kept.name || ' is not null');
    departures := departures || format(pair, kept.attname, 'old.' || kept.name || ', null', 'old.' || kept.name || ' is not null');
  end loop;
  columns := array(select attname from pg_attribute where attrelid = watched and attnum > 0 and not attisdropped);
  return format($body$
declare
  changed jsonb;
begin
  if tg_op = 'UPDATE' then
    changed := %1$s;
    if changed = '{}' then return null; end if;
  elsif tg_op = 'INSERT' then
%8$s    changed := %2$s;
  else
    changed := %3$s;
  end if;
  insert into journal.entry
    (at, actor_id, actor_name, convention_id, subject_kind, subject_id, row_id, table_name, operation, changes)
  values (
    coalesce(nullif(current_setting('maillage.now', true), '')::timestamptz, now()),
    nullif(current_setting('maillage.actor_id', true), '')::uuid,
    coalesce(nullif(current_setting('maillage.actor_name', true), ''), 'Maillage'),
    %4$s, %5$L, %6$s, %7$s, %9$L, lower(tg_op), changed);
  return null;
end
$body$,
    array_to_string(changes, ' ||'), array_to_string(arrivals, ' ||'), array_to_string(departures, ' ||'),
    case when 'convention_id' = any (columns) then 'coalesce(new.convention_id, old.convention_id)' else 'null' end,
    kind,
    format('coalesce(new.%1$I, old.%1$I)', subject),
    case when 'id' = any (columns) and subject <> 'id' then 'coalesce(new.id, old.id)' else 'null' end,
    -- A convention that comes back brings its history: one transaction says so of that convention (JournalTransfer),
    -- and the rows it is made of are not told a second time. Whatever else it does is told as ever.
    case when 'convention_id' = any (columns) then
      $once$    if new.convention_id::text = current_setting('maillage.brought_back', true) then return null; end if;
$once$ else '' end,
    watched::text);
end
$$;

create procedure journal.compile() language plpgsql as $$
declare
  declared record;
begin
  for declared in
    select t.tgrelid::regclass as watched, pg_get_triggerdef(t.oid) as definition,
      'record_' || n.nspname || '_' || c.relname as name,
      -- Arguments are kept one after the other, each ended by a zero byte.
      string_to_array(encode(t.tgargs, 'escape'), '\000') as arguments
    from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace
    where t.tgname = 'journal' and not t.tgisinternal
  loop
    execute format(
      'create or replace function journal.%I() returns trigger language plpgsql as %L',
      declared.name,
      journal.compiled(declared.watched, declared.arguments[1], declared.arguments[2],
        declared.arguments[3:cardinality(declared.arguments) - 1]));
    execute regexp_replace(
      replace(declared.definition, 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER'),
      'EXECUTE FUNCTION journal\.\w+', 'EXECUTE FUNCTION journal.' || quote_ident(declared.name));
  end loop;
end
$$;
