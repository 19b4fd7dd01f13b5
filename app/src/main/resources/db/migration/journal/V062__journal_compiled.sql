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
-- gets two functions of its own that name its columns and record the same; the arguments stay on the trigger. Rows that
-- arrive are told by statement: an import pays once for its thousand rows.

-- Which fields of a row differ, and their values, as one expression: PL/pgSQL pays for each statement, not for what it
-- computes. In both patterns %1$s is the column, %2$s a cast where its type has no equality.
create function journal.told(watched regclass, subject text, left_out text[], differs text, pair text) returns text
language sql stable as $$
  select coalesce(
    string_agg(
      format(
        'case when ' || differs || ' then jsonb_build_object(%3$L, jsonb_build_array(' || pair || ')) else ''{}'' end',
        quote_ident(attname), case when atttypid = 'json'::regtype then '::text' else '' end, attname),
      E' ||\n    ' order by attnum),
    '''{}''::jsonb')
  from pg_attribute
  where attrelid = watched and attnum > 0 and not attisdropped
    and attname not in ('version', 'convention_id', subject) and attname <> all (left_out)
$$;

-- The statement that writes an entry for the row called `present`.
create function journal.entry_of(
  watched regclass, kind text, subject text, present text, operation text, changes text
) returns text language sql stable as $$
  select format($entry$insert into journal.entry
    (at, actor_id, actor_name, convention_id, subject_kind, subject_id, row_id, table_name, operation, changes)
  select
    coalesce(nullif(current_setting('maillage.now', true), '')::timestamptz, now()),
    nullif(current_setting('maillage.actor_id', true), '')::uuid,
    coalesce(nullif(current_setting('maillage.actor_name', true), ''), 'Maillage'),
    %s, %L, %s.%I, %s, %L, %L, %s$entry$,
    case when 'convention_id' = any (columns) then present || '.convention_id' else 'null::uuid' end,
    kind, present, subject,
    case when 'id' = any (columns) and subject <> 'id' then present || '.id' else 'null::uuid' end,
    watched::text, operation, changes)
  from (
    select array_agg(attname::text) from pg_attribute where attrelid = watched and attnum > 0 and not attisdropped
  ) of_table(columns)
$$;

-- By row: what changed, what went.
create function journal.compiled(watched regclass, kind text, subject text, left_out text[]) returns text
language sql stable as $$
  select format($body$
declare
  changed jsonb;
begin
  if tg_op = 'UPDATE' then
    changed := %s;
    if changed = '{}' then return null; end if;
    %s;
  else
    %s;
  end if;
  return null;
end
$body$,
    journal.told(watched, subject, left_out, 'old.%1$s%2$s is distinct from new.%1$s%2$s', 'old.%1$s, new.%1$s'),
    journal.entry_of(watched, kind, subject, 'new', 'update', 'changed'),
    journal.entry_of(watched, kind, subject, 'old', 'delete',
      journal.told(watched, subject, left_out, 'old.%1$s is not null', 'old.%1$s, null')))
$$;

-- By statement: what came. A convention that comes back brings its history: one transaction says so of that convention
-- (JournalTransfer), and the rows it is made of are not told a second time. Whatever else it does is told as ever.
create function journal.compiled_arrivals(watched regclass, kind text, subject text, left_out text[]) returns text
language sql stable as $$
  select format($body$
begin
  %s
  from arrived%s;
  return null;
end
$body$,
    journal.entry_of(watched, kind, subject, 'arrived', 'insert',
      journal.told(watched, subject, left_out, 'arrived.%1$s is not null', 'null, arrived.%1$s')),
    (select $once$
  where convention_id is null or convention_id::text is distinct from current_setting('maillage.brought_back', true)$once$
      from pg_attribute where attrelid = watched and attname = 'convention_id' and not attisdropped))
$$;

create procedure journal.compile() language plpgsql as $$
declare
  declared record;
begin
  for declared in
    select t.tgrelid::regclass as watched,
      quote_ident('record_' || n.nspname || '_' || c.relname) as name,
      quote_ident('record_' || n.nspname || '_' || c.relname || '_arrivals') as arrivals,
      substring(pg_get_triggerdef(t.oid) from 'EXECUTE FUNCTION [^(]*(.*)$') as written,
      -- Arguments are kept one after the other, each ended by a zero byte.
      string_to_array(encode(t.tgargs, 'escape'), '\000') as arguments
    from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace
    where t.tgname = 'journal' and not t.tgisinternal
  loop
    execute format($all$
      create or replace function journal.%2$s() returns trigger language plpgsql as %5$L;
      create or replace function journal.%3$s() returns trigger language plpgsql as %6$L;
      create or replace trigger journal after update or delete on %1$s
        for each row execute function journal.%2$s%4$s;
      create or replace trigger journal_arrivals after insert on %1$s
        referencing new table as arrived
        for each statement execute function journal.%3$s();
      $all$,
      declared.watched, declared.name, declared.arrivals, declared.written,
      journal.compiled(declared.watched, declared.arguments[1], declared.arguments[2],
        declared.arguments[3:cardinality(declared.arguments) - 1]),
      journal.compiled_arrivals(declared.watched, declared.arguments[1], declared.arguments[2],
        declared.arguments[3:cardinality(declared.arguments) - 1]));
  end loop;
end
$$;
