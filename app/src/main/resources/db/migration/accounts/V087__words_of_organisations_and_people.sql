alter table accounts.organisation add column words tsvector
  generated always as (search.words(name || ' ' || short_name, '')) stored;
create index on accounts.organisation using gin (words);

alter table accounts.person add column words tsvector
  generated always as (search.words(given_name || ' ' || family_name, coalesce(function, ''))) stored;
create index on accounts.person using gin (words);
