alter table convention.convention add column words tsvector
  generated always as (search.words(title || ' ' || short_title, summary)) stored;
create index on convention.convention using gin (words);

alter table convention.theme add column words tsvector
  generated always as (search.words(name || ' ' || short_name, '') || search.code(code)) stored;
create index on convention.theme using gin (words);

alter table convention.snapshot add column words tsvector
  generated always as (search.words(name, comment)) stored;
create index on convention.snapshot using gin (words);

alter table convention.amendment add column words tsvector
  generated always as (search.words(title, summary)) stored;
create index on convention.amendment using gin (words);

alter table convention.signatory add column words tsvector
  generated always as (search.words(name, function || ' ' || coalesce(deliberation, ''))) stored;
create index on convention.signatory using gin (words);

alter table intake.file add column words tsvector
  generated always as (search.words(translate(file_name, '_.', '  '), '')) stored;
create index on intake.file using gin (words);
