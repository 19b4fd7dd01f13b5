-- The structures that take part in an action.
create table plan.action_structure (
  action_id uuid not null references plan.action,
  structure_id uuid not null references directory.structure,
  convention_id uuid not null references convention.convention,
  primary key (action_id, structure_id)
);
create index on plan.action_structure (convention_id);
create index on plan.action_structure (structure_id);

create trigger journal after insert or update or delete on plan.action_structure
  for each row execute function journal.record('action', 'action_id');
