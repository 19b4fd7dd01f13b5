-- What changed in a row was put together field by field, each time copying what stood before: of a sheet with fifty
-- fields that cost eight times the row itself. Fields are built by the dozen now, and those that say nothing stripped.
-- A field that holds json keeps its own nulls: it is told by itself.
create or replace function journal.told(watched regclass, subject text, left_out text[], differs text, pair text)
returns text language sql stable as $$
  with fields as (
    select attnum, attname, quote_ident(attname) as field,
      case when atttypid = 'json'::regtype then '::text' else '' end as compared,
      atttypid in ('json'::regtype, 'jsonb'::regtype) as nested
    from pg_attribute
    where attrelid = watched and attnum > 0 and not attisdropped and attgenerated = ''
      and attname not in ('version', 'convention_id', subject) and attname <> all (left_out)),
  pieces as (
    select attnum,
      format(
        'case when ' || differs || ' then jsonb_build_object(%3$L, jsonb_build_array(' || pair || ')) else ''{}'' end',
        field, compared, attname) as piece
    from fields where nested
    union all
    select min(attnum), 'jsonb_strip_nulls(jsonb_build_object(' || string_agg(
      format('%3$L, case when ' || differs || ' then jsonb_build_array(' || pair || ') end', field, compared, attname),
      E',\n    ' order by attnum) || '))'
    -- A function takes a hundred arguments.
    from (select *, (row_number() over (order by attnum) - 1) / 48 as part from fields where not nested) plain
    group by part)
  select coalesce(string_agg(piece, E' ||\n    ' order by attnum), '''{}''::jsonb') from pieces
$$;
