-- What the room chose is an order, and counts that name nobody: fewer than five are never written, anywhere.
alter table diagnosis.workshop_idea
  -- From the most chosen on, written when the workshop closes; none: it was not on the wall, or too few phones chose.
  add column place int check (place > 0),
  -- One gesture of keeping, undone as one.
  add column kept_in uuid;

-- Writing anew what was known is nobody's deed.
drop trigger journal on diagnosis.workshop_idea;

update diagnosis.workshop_idea i set place = ordered.place
from (
  select one.id, row_number() over (partition by one.workshop_id order by one.points desc, one.sent_at, one.id) as place
  from diagnosis.workshop_idea one join diagnosis.workshop w on w.id = one.workshop_id
  where w.stage = 'closed' and one.state = 'shown' and one.joined_to is null) ordered
where i.id = ordered.id;

update diagnosis.workshop_idea set points = 0 where points < 5 or place is null;
alter table diagnosis.workshop_idea add check (points = 0 or points >= 5);

-- Nor what was counted before, in the journal.
update journal.entry set changes = changes - 'points' where table_name = 'diagnosis.workshop_idea';
delete from journal.entry
where table_name = 'diagnosis.workshop_idea' and operation = 'update' and changes = '{}';

create trigger journal after insert or update or delete on diagnosis.workshop_idea
  for each row execute function journal.record('workshop', 'workshop_id', 'kept_in');
