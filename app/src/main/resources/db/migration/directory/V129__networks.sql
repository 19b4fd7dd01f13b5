-- What the coordination of a convention says of a network by hand; the others are members by their kind.
create table directory.network_member (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  -- A code of the list of local networks.
  network text not null,
  structure_id uuid not null references directory.structure,
  standing text not null check (standing in ('added', 'left-out')),
  unique (convention_id, network, structure_id)
);
create index network_member_structure on directory.network_member (structure_id);

-- The zone de vie sociale that a structure answers for.
create table directory.structure_zone (
  structure_id uuid primary key references directory.structure,
  area_id uuid not null references territory.area
);
create index structure_zone_area on directory.structure_zone (area_id);

create trigger journal after insert or update or delete on directory.network_member
  for each row execute function journal.record('structure', 'structure_id');
create trigger journal after insert or update or delete on directory.structure_zone
  for each row execute function journal.record('structure', 'structure_id');
