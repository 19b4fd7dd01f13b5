-- What people follow for themselves, with what each had read of it: a bookmark, which the journal does not keep.
create table plan.follower (
  action_id uuid not null references plan.action,
  person_id uuid not null references accounts.person,
  convention_id uuid not null references convention.convention,
  followed_on date not null,
  -- The number of the latest note and the progress when the sheet was last opened.
  note_number bigint not null,
  progress text not null,
  version int not null default 0,
  primary key (action_id, person_id)
);
create index on plan.follower (person_id);
create index on plan.follower (convention_id);

-- Whose actions these are, in all conventions at once.
create index on plan.action_person (person_id);
