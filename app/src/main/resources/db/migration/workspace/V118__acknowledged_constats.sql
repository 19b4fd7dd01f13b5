-- A constat without enjeu may wait like any other point. What a point is about is told anew by all that it may be.
alter table workspace.acknowledgement add column constat_id uuid references diagnosis.constat;

alter table workspace.acknowledgement drop column subject_id;
alter table workspace.acknowledgement add column subject_id uuid not null generated always as
  (coalesce(action_id, enjeu_id, campaign_id, file_id, constat_id, convention_id)) stored;
create unique index on workspace.acknowledgement (convention_id, cause, subject_id) where ended_at is null;

alter table workspace.acknowledgement drop constraint acknowledgement_check1;
alter table workspace.acknowledgement
  add check (num_nonnulls(action_id, enjeu_id, campaign_id, file_id, constat_id) <= 1);

drop trigger journal on workspace.acknowledgement;
create trigger journal after insert or update or delete on workspace.acknowledgement
  for each row execute function journal.record('acknowledgement', 'id', 'gesture_id', 'action_id', 'enjeu_id',
    'campaign_id', 'file_id', 'constat_id', 'subject_id', 'stage', 'acknowledged_by', 'acknowledged_at', 'ended_at');
