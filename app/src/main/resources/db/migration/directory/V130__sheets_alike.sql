-- What two sheets of one place have in common, as short numbers that an index holds: a Siret, a telephone, an address, a
-- name, a word of it, some metres around. Written with the sheet (AlikeKeys). Emptied, it is told again at the next start.
create table directory.alike_key (
  structure_id uuid not null references directory.structure on delete cascade,
  -- Siret, telephone, address, name, word, cell.
  sort "char" not null check (sort in ('s', 't', 'a', 'n', 'w', 'c')),
  key bigint not null,
  primary key (structure_id, sort, key)
);
create index alike_key_key on directory.alike_key (key, sort, structure_id);

-- Two sheets that a person said are of two different places: they are not proposed again. Read through directory.kept.
create table directory.different (
  one_id uuid not null references directory.structure,
  other_id uuid not null references directory.structure,
  -- What the journal of the first says: the name of the other on that day.
  name text not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index different_other on directory.different (other_id);

-- Two sheets that a person said are one: the joined one is removed and leads to the kept one, by its address and by the
-- name that its list gives it.
create table directory.merger (
  joined_id uuid primary key references directory.structure,
  kept_id uuid not null references directory.structure,
  -- What the journal of the joined one says: the name of the kept one on that day.
  name text not null,
  rank bigint generated always as identity,
  -- What joining wrote on the kept sheet: {"phone": [before, after]}.
  written jsonb not null default '{}',
  check (joined_id <> kept_id)
);
create index merger_kept on directory.merger (kept_id);

-- The rows that named the joined sheet and name the kept one since, to be given back when both are parted.
create table directory.followed (
  joined_id uuid not null references directory.merger on delete cascade,
  rank bigint generated always as identity,
  table_name text not null,
  column_name text not null,
  -- What tells the row from the others of its sheet.
  key jsonb not null,
  -- The row as it was, where the kept sheet had one that says the same; of a list, where it named the kept one already.
  aside jsonb,
  primary key (joined_id, rank)
);

create trigger journal after insert or update or delete on directory.different
  for each row execute function journal.record('structure', 'one_id', 'other_id');
create trigger journal after insert or update or delete on directory.merger
  for each row execute function journal.record('structure', 'joined_id', 'kept_id', 'rank', 'written');

-- The sheet that a joined one leads to in the end, or itself.
create function directory.kept(structure uuid) returns uuid language sql stable as $$
  with recursive way as (
    select structure as id, 0 as steps
    union all
    select m.kept_id, w.steps + 1 from way w join directory.merger m on m.joined_id = w.id)
  select id from way order by steps desc limit 1
$$;

-- Those that lead to a sheet.
create function directory.joined_to(structure uuid) returns setof uuid language sql stable as $$
  with recursive way as (
    select joined_id as id from directory.merger where kept_id = structure
    union all
    select m.joined_id from way w join directory.merger m on m.kept_id = w.id)
  select id from way
$$;

create function directory.has_column(watched regclass, name text) returns boolean language sql stable as $$
  select exists (select from pg_attribute where attrelid = watched and attname = name and not attisdropped)
$$;

-- The columns that tell a row from the others of the same sheet.
create function directory.telling_columns(watched regclass, besides text) returns text[] language sql stable as $$
  select coalesce(array_agg(a.attname::text), '{}') from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = watched and i.indisprimary and a.attname <> besides
$$;

-- Every row that names one sheet names another from then on. One that a row of that other says already is set aside:
-- removed where rows are removed, deleted where they are not. What was removed before follows too, for who restores it.
create function directory.follow(joined uuid, kept uuid, tied regclass, col text) returns void language plpgsql as $$
declare
  telling text[] := directory.telling_columns(tied, col);
  removed boolean := directory.has_column(tied, 'deleted_at');
  bumped text := case when directory.has_column(tied, 'version') then ', version = version + 1' else '' end;
  apart text[] := telling || array[col, 'version', 'deleted_at', 'number'];
  said jsonb;
  own jsonb;
  twice boolean;
begin
  for said in execute format('select to_jsonb(t) from %s t where %I = $1 for update', tied, col) using joined loop
    own := (select coalesce(jsonb_object_agg(name, said -> name), '{}') from unnest(telling) name);
    execute format('select exists (select from %s t where %I = $1 and to_jsonb(t) - $2 = $3%s)', tied, col,
        case when removed then ' and deleted_at is null' else '' end)
      into twice using kept, apart, said - apart;
    begin
      if twice and said ->> 'deleted_at' is null then
        raise unique_violation;
      end if;
      execute format('update %s t set %I = $2%s where %I = $1 and to_jsonb(t) @> $3', tied, col, bumped, col)
        using joined, kept, own;
      insert into directory.followed (joined_id, table_name, column_name, key) values (joined, tied::text, col, own);
    exception when unique_violation then
      if removed then
        execute format('update %s t set %I = $2, deleted_at = $4%s where %I = $1 and to_jsonb(t) @> $3', tied, col, bumped,
            col)
          using joined, kept, own, coalesce(nullif(current_setting('maillage.now', true), '')::timestamptz, now());
      else
        execute format('delete from %s t where %I = $1 and to_jsonb(t) @> $2', tied, col) using joined, own;
      end if;
      insert into directory.followed (joined_id, table_name, column_name, key, aside)
        values (joined, tied::text, col, own, said);
    end;
  end loop;
end
$$;

-- The same of lists of sheets.
create function directory.follow_in_list(joined uuid, kept uuid, tied regclass, col text) returns void
language plpgsql as $$
begin
  execute format('insert into directory.followed (joined_id, table_name, column_name, key, aside)
      select $1, %L, %L, jsonb_build_object(''id'', t.id), case when $2 = any (%3$I) then ''true''::jsonb end
      from %1$s t where $1 = any (%3$I)', tied, col, col)
    using joined, kept;
  execute format('update %1$s t set %2$I = case when $2 = any (%2$I) then array_remove(%2$I, $1)
      else array_replace(%2$I, $1, $2) end%3$s where $1 = any (%2$I)', tied, col,
      case when directory.has_column(tied, 'version') then ', version = version + 1' else '' end)
    using joined, kept;
end
$$;

-- Gives back one row that followed, wherever its sheet was joined to since. What somebody deleted since stays deleted.
create function directory.unfollow(one directory.followed, present uuid) returns void language plpgsql as $$
declare
  removed boolean := directory.has_column(one.table_name::regclass, 'deleted_at');
  bumped text := case when directory.has_column(one.table_name::regclass, 'version') then ', version = version + 1' else '' end;
begin
  if (select atttypid from pg_attribute where attrelid = one.table_name::regclass and attname = one.column_name)
      = 'uuid[]'::regtype then
    execute format('update %1$s t set %2$I = case when $4 then %2$I || $1 else array_replace(%2$I, $2, $1) end%3$s
        where $2 = any (%2$I) and not $1 = any (%2$I) and to_jsonb(t.id) = $3 -> ''id''',
        one.table_name, one.column_name, bumped)
      using one.joined_id, present, one.key, one.aside is not null;
  elsif one.aside is not null and not removed then
    execute format('insert into %1$s select (jsonb_populate_record(null::%1$s, $1)).* on conflict do nothing', one.table_name)
      using one.aside;
  else
    execute format('update %1$s t set %2$I = $1%3$s%4$s where %2$I = $2 and to_jsonb(t) @> $3', one.table_name,
        one.column_name, bumped, case when one.aside is not null then ', deleted_at = null' else '' end)
      using one.joined_id, present, one.key;
  end if;
exception
  -- Somebody wrote the same of the joined sheet since, or deleted what the row spoke of.
  when unique_violation or foreign_key_violation then null;
end
$$;

-- Fields that say nothing one without the other.
create function directory.together(field text) returns text language sql immutable return
  case
    when field in ('latitude', 'longitude', 'placed', 'placed_score') then 'place'
    when field in ('address', 'address_more', 'postcode', 'commune', 'insee') then 'address'
    else field
  end;

-- Parts what was joined: the kept sheet holds again what joining wrote over, unless somebody has written there since, and
-- what followed goes back. Says which sheets are to be told again.
create function directory.part(joined uuid) returns setof uuid language plpgsql as $$
declare
  tie directory.merger;
  one directory.followed;
  present uuid;
  now_said jsonb;
  former jsonb;
begin
  select * into tie from directory.merger where joined_id = joined for update;
  if not found then
    return;
  end if;
  present := directory.kept(tie.kept_id);
  for one in select * from directory.followed f where f.joined_id = joined order by f.rank desc loop
    perform directory.unfollow(one, present);
  end loop;
  select to_jsonb(s) into now_said from directory.structure s where s.id = tie.kept_id for update;
  select jsonb_object_agg(w.key, w.value -> 0) into former from jsonb_each(tie.written) w
  where directory.together(w.key) not in (
    select directory.together(c.key) from jsonb_each(tie.written) c where now_said -> c.key <> c.value -> 1);
  if former is not null then
    execute format('update directory.structure t set (%s, version) = (select %s, t.version + 1
        from jsonb_populate_record(t, $1) r) where t.id = $2',
        (select string_agg(quote_ident(name), ', ') from jsonb_object_keys(former) name),
        (select string_agg('r.' || quote_ident(name), ', ') from jsonb_object_keys(former) name))
      using former, tie.kept_id;
  end if;
  delete from directory.merger where joined_id = joined;
  return query select tie.kept_id union select present;
end
$$;
