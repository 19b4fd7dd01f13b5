-- Of a part, which row: the steps of an action are followed, and brought back, one by one.
alter table journal.entry add column row_id uuid;

-- What was done at once is read together, on a page of its own.
create index on journal.entry (batch);

-- The generic function reads any row as jsonb to find what differs: three quarters of what a joint change paid the
-- journal. Once migrations have run (afterMigrateApplied.sql), each table that declares
--   create trigger journal after … execute function journal.record(kind, subject column, columns left out…)
-- gets a function of its own that names its columns and records the same; the arguments stay on the trigger.
create function journal.compiled(watched regclass, kind text, subject text, left_out text[]) returns text
language plpgsql stable as $$
declare
  -- Each comparison names the column and its pair of values; json has no equality.
  line constant text := $line$  if %3$s then changed := changed || jsonb_build_object(%1$L, jsonb_build_array(%2$s)); end if;
$line$;
  changes text := '';
  arrivals text := '';
  departures text := '';
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
    changes := changes || format(line, kept.attname, 'old.' || kept.name || ', new.' || kept.name, format(
      case when kept.is_json then 'old.%1$s::text is distinct from new.%1$s::text'
        else 'old.%1$s is distinct from new.%1$s' end, kept.name));
    arrivals := arrivals || format(line, kept.attname, 'null, new.' || kept.name, 'new.' || kept.name || ' is not null');
    departures := departures || format(line, kept.attname, 'old.' || kept.name || ', null', 'old.' || kept.name || ' is not null');
  end loop;
  columns := array(select attname from pg_attribute where attrelid = watched and attnum > 0 and not attisdropped);
  return format($body$
declare
  changed jsonb := '{}';
begin
  if tg_op = 'UPDATE' then
%1$s  if changed = '{}' then return null; end if;
  elsif tg_op = 'INSERT' then
%2$s  else
%3$s  end if;
  insert into journal.entry
    (at, actor_id, actor_name, convention_id, subject_kind, subject_id, row_id, table_name, operation, changes)
  values (
    coalesce(nullif(current_setting('maillage.now', true), '')::timestamptz, now()),
    nullif(current_setting('maillage.actor_id', true), '')::uuid,
    coalesce(nullif(current_setting('maillage.actor_name', true), ''), 'Maillage'),
    %4$s, %5$L, %6$s, %7$s, %8$L, lower(tg_op), changed);
  return null;
end
$body$,
    changes, arrivals, departures,
    case when 'convention_id' = any (columns) then 'coalesce(new.convention_id, old.convention_id)' else 'null' end,
    kind,
    format('coalesce(new.%1$I, old.%1$I)', subject),
    case when 'id' = any (columns) and subject <> 'id' then 'coalesce(new.id, old.id)' else 'null' end,
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
