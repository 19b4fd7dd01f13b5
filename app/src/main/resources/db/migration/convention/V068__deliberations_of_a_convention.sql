-- The list of avenants reads what was decided about all those of one convention.
create index on convention.amendment_deliberation (convention_id);
