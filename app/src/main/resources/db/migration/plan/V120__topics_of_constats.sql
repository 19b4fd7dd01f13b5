-- What a constat is about, across themes: the topics that actions bear too.
create table plan.constat_topic (
  constat_id uuid not null references diagnosis.constat,
  topic_id uuid not null references plan.topic,
  convention_id uuid not null references convention.convention,
  primary key (constat_id, topic_id)
);
create index on plan.constat_topic (convention_id);
create index on plan.constat_topic (topic_id);

create trigger journal after insert or update or delete on plan.constat_topic
  for each row execute function journal.record('constat', 'constat_id');
