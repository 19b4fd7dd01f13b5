-- What an enjeu stands on, and what an action answers to directly.
create table plan.enjeu_constat (
  enjeu_id uuid not null references plan.enjeu,
  constat_id uuid not null references diagnosis.constat,
  convention_id uuid not null references convention.convention,
  primary key (enjeu_id, constat_id)
);
create index on plan.enjeu_constat (convention_id);
create index on plan.enjeu_constat (constat_id);

create table plan.action_constat (
  action_id uuid not null references plan.action,
  constat_id uuid not null references diagnosis.constat,
  convention_id uuid not null references convention.convention,
  primary key (action_id, constat_id)
);
create index on plan.action_constat (convention_id);
create index on plan.action_constat (constat_id);

create trigger journal after insert or update or delete on plan.enjeu_constat
  for each row execute function journal.record('enjeu', 'enjeu_id');
create trigger journal after insert or update or delete on plan.action_constat
  for each row execute function journal.record('action', 'action_id');
