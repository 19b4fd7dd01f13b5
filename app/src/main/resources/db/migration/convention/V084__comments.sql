-- What members say to each other about an object of a convention, whichever module owns it: a kind and an id, which no
-- key can hold. Who may not see the object learns nothing of it; the application asks its module.
create table convention.comment (
  id uuid primary key,
  convention_id uuid not null references convention.convention,
  subject_kind text not null,
  subject_id uuid not null,
  -- The comment this one answers; answers are not answered themselves.
  answers_to uuid references convention.comment,
  author_id uuid not null references accounts.person,
  written_at timestamptz not null,
  edited_at timestamptz,
  body text not null,
  visibility text not null default 'partners' check (visibility in ('partners', 'coordinators', 'institution')),
  institution_id uuid references accounts.organisation,
  withdrawn_at timestamptz,
  -- Its author, or who withdrew it for the coordination, with the reason that the author reads.
  withdrawn_by uuid references accounts.person,
  withdrawal_reason text,
  -- Two comments of one moment stay in the order they were written in.
  number bigint generated always as identity,
  version int not null default 0,
  check ((visibility = 'institution') = (institution_id is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (withdrawal_reason is null or withdrawn_at is not null)
);
create index on convention.comment (convention_id, subject_id);
create index on convention.comment (answers_to);
create trigger journal after insert or update or delete on convention.comment
  for each row execute function journal.record('comment', 'id', 'number', 'subject_kind', 'written_at', 'edited_at');

-- Whom the author of a comment asked to be told of it.
create table convention.comment_addressee (
  comment_id uuid not null references convention.comment,
  person_id uuid not null references accounts.person,
  convention_id uuid not null references convention.convention,
  primary key (comment_id, person_id)
);
create index on convention.comment_addressee (person_id);
create trigger journal after insert or update or delete on convention.comment_addressee
  for each row execute function journal.record('comment', 'comment_id');
