alter table convention.comment add column words tsvector generated always as (search.words('', body)) stored;
create index on convention.comment using gin (words);
