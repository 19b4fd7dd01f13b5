-- Several actions changed at once: what each was and became, so that the whole can be told and taken back.
create table plan.joint_change (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  -- [{"action": id, "version": once changed, "before": {...}, "after": {...}}]
  actions jsonb not null,
  undone_at timestamptz,
  version int not null default 0
);
create index on plan.joint_change (convention_id);

-- The changes themselves are journaled on each action; this row makes one entry of them.
create trigger journal after insert or update or delete on plan.joint_change
  for each row execute function journal.record('joint-change', 'id', 'actions');
