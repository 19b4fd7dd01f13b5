-- Two sheets that a person said are of two different places: they are not proposed again.
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
-- name that its list gives it. What joining wrote stands in the journal, between these two entries.
create table directory.merger (
  joined_id uuid primary key references directory.structure,
  kept_id uuid not null references directory.structure,
  name text not null,
  deed xid8 not null,
  after_entry bigint not null,
  last_entry bigint not null,
  check (joined_id <> kept_id)
);
create index merger_kept on directory.merger (kept_id);

-- The same of services that were at one structure, or came to one.
create table directory.service_merger (
  joined_id uuid primary key references directory.service,
  kept_id uuid not null references directory.service,
  name text not null,
  deed xid8 not null,
  after_entry bigint not null,
  last_entry bigint not null,
  check (joined_id <> kept_id)
);
create index service_merger_kept on directory.service_merger (kept_id);

create trigger journal after insert or update or delete on directory.different
  for each row execute function journal.record('structure', 'one_id', 'other_id');
create trigger journal after insert or update or delete on directory.merger
  for each row execute function journal.record('structure', 'joined_id', 'kept_id', 'deed', 'after_entry', 'last_entry');
create trigger journal after insert or update or delete on directory.service_merger
  for each row execute function journal.record('service', 'joined_id', 'kept_id', 'deed', 'after_entry', 'last_entry');

-- The sheet that a joined one leads to in the end, or itself.
create function directory.kept(structure uuid) returns uuid language sql stable as $$
  with recursive way as (
    select structure as id, 0 as steps
    union all
    select m.kept_id, w.steps + 1 from way w join directory.merger m on m.joined_id = w.id)
  select id from way order by steps desc limit 1
$$;

create function directory.kept_service(service uuid) returns uuid language sql stable as $$
  with recursive way as (
    select service as id, 0 as steps
    union all
    select m.kept_id, w.steps + 1 from way w join directory.service_merger m on m.joined_id = w.id)
  select id from way order by steps desc limit 1
$$;

-- Gives back what one transaction wrote over, between two entries of the journal: each value that nobody has written
-- over since. Services go back wherever their structure was joined to meanwhile.
create function directory.give_back(deed_of xid8, after_entry bigint, last_entry bigint) returns setof uuid
language plpgsql as $$
declare
  told record;
  present jsonb;
  former jsonb;
begin
  for told in
    select e.table_name, e.subject_id, e.changes from journal.entry e
    where e.batch = deed_of and e.id > after_entry and e.id <= last_entry and e.operation = 'update'
      and e.table_name in ('directory.structure', 'directory.service')
    order by e.id desc
  loop
    execute format('select to_jsonb(t) from %s t where id = $1', told.table_name) into present using told.subject_id;
    select jsonb_object_agg(c.key, c.value -> 0) into former from jsonb_each(told.changes) c
    where present -> c.key = c.value -> 1 or c.key = 'deleted_at'
      or c.key = 'structure_id' and (present ->> c.key)::uuid = directory.kept((c.value ->> 1)::uuid);
    if former is not null then
      execute format(
        'update %s t set (%s) = (select %s from jsonb_populate_record(null::%s, $1) r), version = version + 1 where id = $2',
        told.table_name,
        (select string_agg(quote_ident(key), ', ') || ', id' from jsonb_object_keys(former) key),
        (select string_agg('r.' || quote_ident(key), ', ') || ', $2' from jsonb_object_keys(former) key),
        told.table_name)
      using former, told.subject_id;
    end if;
    return next told.subject_id;
  end loop;
end
$$;

-- Parts what was joined, with the services that were joined in the same deed; says which rows it touched.
create function directory.part(joined uuid) returns setof uuid language plpgsql as $$
declare
  tie directory.merger;
begin
  select * into tie from directory.merger where joined_id = joined for update;
  if found then
    return query select directory.give_back(tie.deed, tie.after_entry, tie.last_entry);
    delete from directory.service_merger s
      where s.deed = tie.deed and s.after_entry between tie.after_entry and tie.last_entry;
    delete from directory.merger where joined_id = joined;
  end if;
end
$$;

create function directory.part_service(joined uuid) returns setof uuid language plpgsql as $$
declare
  tie directory.service_merger;
begin
  select * into tie from directory.service_merger where joined_id = joined for update;
  if found then
    return query select directory.give_back(tie.deed, tie.after_entry, tie.last_entry);
    delete from directory.service_merger where joined_id = joined;
  end if;
end
$$;
