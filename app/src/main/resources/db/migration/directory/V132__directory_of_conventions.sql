-- The commune that a code means: Paris, Lyon and Marseille are one each, whatever their arrondissements.
create function directory.commune(code text) returns text language sql immutable parallel safe return
  case
    when code between '75101' and '75120' then '75056'
    when code between '69381' and '69389' then '69123'
    when code between '13201' and '13216' then '13055'
    else code
  end;

-- The communes of a territory, by their codes: what a convention reads of the directory.
create function directory.communes_of(territory uuid) returns setof text language sql stable
begin atomic
  with recursive below as (
    select id, kind, code from territory.area where id = territory
    union all
    select a.id, a.kind, a.code from territory.area a join below on a.parent_id = below.id
    where a.deleted_at is null and a.kind in ('commune', 'epci'))
  select code from below where kind = 'commune' and code is not null;
end;
