-- Points d'attention that the coordination has read and leaves for later, with the reason. A point is told by its cause
-- and its thing; it has at most one acknowledgement that stands.
create table workspace.acknowledgement (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  -- What was acknowledged in one gesture is taken back in one.
  gesture_id uuid not null,
  cause text not null,
  -- The thing: one of these, or the convention itself.
  action_id uuid references plan.action,
  enjeu_id uuid references plan.enjeu,
  campaign_id uuid references partners.campaign,
  file_id uuid references intake.file,
  subject_id uuid not null generated always as
    (coalesce(action_id, enjeu_id, campaign_id, file_id, convention_id)) stored,
  -- How bad it was that day: what got worse comes back.
  stage int not null,
  reason text not null check (char_length(reason) between 1 and 300),
  until date,
  acknowledged_by uuid references accounts.person,
  acknowledged_at timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('withdrawn', 'due', 'worse', 'anew', 'settled')),
  version int not null default 0,
  check ((ended_at is null) = (ending is null)),
  check (num_nonnulls(action_id, enjeu_id, campaign_id, file_id) <= 1)
);
create unique index on workspace.acknowledgement (convention_id, cause, subject_id) where ended_at is null;
create index on workspace.acknowledgement (gesture_id);

create trigger journal after insert or update or delete on workspace.acknowledgement
  for each row execute function journal.record('acknowledgement', 'id', 'gesture_id', 'action_id', 'enjeu_id',
    'campaign_id', 'file_id', 'subject_id', 'stage', 'acknowledged_by', 'acknowledged_at', 'ended_at');
