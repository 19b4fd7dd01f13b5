-- Two notes of one day: the one written last speaks for the action. The number is no fact about the note, so the
-- journal does not keep it.
alter table plan.note add column number bigint generated always as identity;

drop trigger journal on plan.note;
create trigger journal after insert or update or delete on plan.note
  for each row execute function journal.record('note', 'id', 'number');
