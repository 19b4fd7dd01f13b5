-- Structures that the territory and the Caf follow together. What both write of one belongs to their convention; its
-- approvals belong to the structure, which is approved whatever the convention: the next one finds them there.

create table directory.referent (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  structure_id uuid not null references directory.structure,
  side text not null check (side in ('local', 'caf')),
  -- A person of the house, or somebody who is named.
  person_id uuid references accounts.person,
  name text not null default '',
  function text not null default '',
  phone text not null default '',
  mail text not null default '',
  version int not null default 0,
  deleted_at timestamptz,
  check ((person_id is null) = (name <> ''))
);
create index referent_structure on directory.referent (structure_id, convention_id);
create index referent_convention on directory.referent (convention_id);
create index referent_person on directory.referent (person_id);

-- One to come is planned; once it is over, what was said is written in the same place.
create table directory.meeting (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  structure_id uuid not null references directory.structure,
  held_on date not null,
  subject text not null,
  present text not null default '',
  said text not null default '',
  version int not null default 0,
  deleted_at timestamptz
);
create index meeting_structure on directory.meeting (structure_id, convention_id);
create index meeting_convention on directory.meeting (convention_id, held_on);

create table directory.approval (
  id uuid primary key,
  structure_id uuid not null references directory.structure,
  what text not null,
  given_by text not null default '',
  reference text not null default '',
  starts_on date,
  -- None while it holds without term.
  ends_on date,
  version int not null default 0,
  deleted_at timestamptz,
  check (starts_on <= ends_on)
);
create index approval_structure on directory.approval (structure_id);

-- What was done to prepare the one after it, by the words of the step.
create table directory.approval_step (
  approval_id uuid not null references directory.approval,
  structure_id uuid not null references directory.structure,
  label text not null,
  done_on date not null,
  primary key (approval_id, label)
);

create trigger journal after insert or update or delete on directory.referent
  for each row execute function journal.record('structure', 'structure_id');
create trigger journal after insert or update or delete on directory.meeting
  for each row execute function journal.record('structure', 'structure_id');
create trigger journal after insert or update or delete on directory.approval
  for each row execute function journal.record('structure', 'structure_id');
create trigger journal after insert or update or delete on directory.approval_step
  for each row execute function journal.record('structure', 'structure_id');
