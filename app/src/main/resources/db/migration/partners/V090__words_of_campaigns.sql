alter table partners.campaign add column words tsvector generated always as (search.words(title, message)) stored;
create index on partners.campaign using gin (words);
