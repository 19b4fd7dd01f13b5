-- Areas are shared by the conventions of an instance: an area finds its actions in one of them, without reading the
-- ties of all the others.
create index on plan.action_area (area_id, convention_id);
drop index plan.action_area_area_id_idx;
