-- From which day to which day each point was left to deal with, once for each way of seeing that members have of the
-- convention: who sees less is told of less in the past too. Written every morning, read by weeks; people write nothing
-- here, so the journal keeps nothing of it.
create table workspace.attention_span (
  convention_id uuid not null references convention.convention,
  -- Coordination or not, and for which institution.
  sight text not null,
  cause text not null,
  subject_id uuid not null,
  began_on date not null,
  -- The first day it was there no more.
  ended_on date,
  version int not null default 0,
  primary key (convention_id, sight, cause, subject_id, began_on)
);
create index on workspace.attention_span (convention_id, sight, ended_on);
