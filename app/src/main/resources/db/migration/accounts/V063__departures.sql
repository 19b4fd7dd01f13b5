-- Who leaves is replaced, after the delay of the instance, by the function they held.
alter table accounts.person
  add left_on date,
  add replaced_at timestamptz;

create table accounts.retention (
  id uuid primary key,
  -- The one row of the instance.
  only_one boolean not null default true unique check (only_one),
  months int not null check (months between 1 and 120),
  version int not null default 0
);
insert into accounts.retention (id, months) values ('00000000-0000-4000-8000-00000000c0de', 24);

create trigger journal after insert or update or delete on accounts.retention
  for each row execute function journal.record('retention', 'id', 'only_one');
