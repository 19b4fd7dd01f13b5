alter table territory.area add column words tsvector
  generated always as (search.words(name || ' ' || short_name || ' ' || coalesce(code, ''), '')) stored;
create index on territory.area using gin (words);
