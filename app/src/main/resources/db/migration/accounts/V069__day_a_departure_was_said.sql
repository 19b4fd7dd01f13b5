-- The delay of a departure said late runs from the day it was said.
alter table accounts.person add said_on date;

create or replace trigger journal after insert or update or delete on accounts.person
  for each row execute function journal.record('person', 'id', 'said_on');

-- Whose account was opened again is here.
update accounts.person p set left_on = null, version = p.version + 1
from accounts.account a
where a.person_id = p.id and a.disabled_at is null and p.left_on is not null;
