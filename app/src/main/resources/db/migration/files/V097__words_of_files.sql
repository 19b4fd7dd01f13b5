alter table files.file add column words tsvector
  generated always as (search.words(translate(name, '_.-', '   '), '')) stored;
create index on files.file using gin (words);
