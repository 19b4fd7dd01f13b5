-- What a fiche said when it was made, rubric by rubric, as digests: enough to tell what its reader changed from what
-- changed here meanwhile, and nothing to read.
create table plan.sent_fiche (
  convention_id uuid not null references convention.convention,
  -- Printed on the fiche. The same action said the same way has the same one.
  reference text not null,
  action_id uuid not null references plan.action on delete cascade,
  made_at timestamptz not null,
  -- {"Objectifs": "9f86d081884c7d65"}
  prints jsonb not null,
  primary key (action_id, reference)
);
create unique index on plan.sent_fiche (convention_id, reference);
