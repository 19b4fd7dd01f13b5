alter table plan.heading add column words tsvector generated always as (search.words(title, '')) stored;
create index on plan.heading using gin (words);

alter table plan.enjeu add column words tsvector generated always as (search.words(title, description)) stored;
create index on plan.enjeu using gin (words);

-- With what an import kept of its fields of origin.
alter table plan.action add column words tsvector generated always as (
  search.words(title, description || ' ' || objectives || ' ' || participation || ' '
    || (jsonb_path_query_array(origin, '$[*].value'))::text)
  || search.code(code)) stored;
create index on plan.action using gin (words);

alter table plan.step add column words tsvector generated always as (search.words(title, '')) stored;
create index on plan.step using gin (words);

alter table plan.note add column words tsvector generated always as (search.words('', body)) stored;
create index on plan.note using gin (words);

alter table plan.topic add column words tsvector generated always as (search.words(name, '')) stored;
create index on plan.topic using gin (words);

alter table plan.contract add column words tsvector generated always as (search.words(name, '')) stored;
create index on plan.contract using gin (words);
