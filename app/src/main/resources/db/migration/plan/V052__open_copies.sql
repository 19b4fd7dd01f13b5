-- What is added to a plan, in the copy an avenant is prepared in, is refused once the avenant is adopted.
create trigger open_copy before insert on plan.heading
  for each row execute function convention.refuse_closed_copy();
create trigger open_copy before insert on plan.enjeu
  for each row execute function convention.refuse_closed_copy();
create trigger open_copy before insert on plan.action
  for each row execute function convention.refuse_closed_copy();
create trigger open_copy before insert on plan.step
  for each row execute function convention.refuse_closed_copy();
create trigger open_copy before insert on plan.topic
  for each row execute function convention.refuse_closed_copy();
create trigger open_copy before insert on plan.contract
  for each row execute function convention.refuse_closed_copy();
