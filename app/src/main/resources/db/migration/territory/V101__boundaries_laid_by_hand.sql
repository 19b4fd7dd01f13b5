-- The area that people say a shape is the boundary of, when its name alone does not tell.
alter table territory.boundary_feature add column area_id uuid references territory.area;
