-- Who may not decide what is written may still hand a file in: it waits for the coordination.
alter table intake.file add column proposed boolean not null default false;
alter table intake.file add column declined_at timestamptz;
-- What the sender is told about it, in a person's own words.
alter table intake.file add column declined_because text not null default '';
alter table intake.file drop constraint file_stage_check;
alter table intake.file add check (stage in
  ('received', 'staging', 'staged', 'applying', 'applied', 'taking-back', 'taken-back', 'declined'));
alter table intake.file add check ((stage = 'declined') = (declined_at is not null));
create index on intake.file (convention_id, received_by) where proposed;
