-- Work that goes on after the page has answered, once whatever happens to the node that began it (db-scheduler).
create schema jobs;
create table jobs.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);
create index on jobs.scheduled_tasks (priority desc, execution_time asc);
