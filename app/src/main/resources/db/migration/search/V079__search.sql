-- What can be found, by the words people write. Each table that can be searched carries its words in a generated column:
-- the row itself says who may see it, and nothing has to be kept in step.
create schema search;

do $$
begin
  if not exists (select from pg_extension where extname = 'unaccent') then
    create extension unaccent;
  end if;
end
$$;
create extension if not exists fuzzystrmatch;

-- Two readings of each word: its stem ("animations" finds "animation"), and the word as it is written, which the
-- beginning of a word is looked for in. Neither knows accents.
create text search dictionary search.written (template = pg_catalog.simple, stopwords = french);
create text search configuration search.french (copy = pg_catalog.french);
alter text search configuration search.french
  alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part
  with public.unaccent, pg_catalog.french_stem;
create text search configuration search.written (copy = search.french);
alter text search configuration search.written
  alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part
  with public.unaccent, search.written;

-- Beyond so many characters a text has no words any more: a tsvector has at most a megabyte.
create function search.words(title text, body text) returns tsvector language sql immutable parallel safe return
  setweight(to_tsvector('search.french', title) || to_tsvector('search.written', title), 'A')
  || to_tsvector('search.french', left(body, 100000)) || to_tsvector('search.written', left(body, 100000));

-- "VS-04" is found by vs-04, VS04 or vs.
create function search.code(code text) returns tsvector language sql immutable parallel safe return
  setweight(array_to_tsvector(array[regexp_replace(lower(code), '[^[:alnum:]]', '', 'g')]), 'A');

-- All words of the house, in how many objects each stands: typing errors are mended with them. Never shown: whoever reads
-- a word here may not see where it stands.
create table search.word (
  word text primary key,
  objects int not null
);

-- What the database computes by itself is not what people changed.
create or replace function journal.told(watched regclass, subject text, left_out text[], differs text, pair text)
returns text language sql stable as $$
  select coalesce(
    string_agg(
      format(
        'case when ' || differs || ' then jsonb_build_object(%3$L, jsonb_build_array(' || pair || ')) else ''{}'' end',
        quote_ident(attname), case when atttypid = 'json'::regtype then '::text' else '' end, attname),
      E' ||\n    ' order by attnum),
    '''{}''::jsonb')
  from pg_attribute
  where attrelid = watched and attnum > 0 and not attisdropped and attgenerated = ''
    and attname not in ('version', 'convention_id', subject) and attname <> all (left_out)
$$;
