-- What was said of a cell tells whether it is right as it is written, and which gesture on many cells said so.
update intake.row set corrections =
  (select jsonb_object_agg(said.at, said.correction || '{"sure": false, "gesture": 0}')
   from jsonb_each(corrections) as said (at, correction))
where corrections <> '{}';

-- The account of a file, by cells that hold something: how many there are, and what applying made of them. The others
-- are in fields.
alter table intake.file
  add cells int not null default 0,
  add cells_kept int not null default 0,
  add cells_left int not null default 0;

drop trigger journal on intake.file;
create trigger journal after insert or update or delete on intake.file
  for each row execute function journal.record('import', 'id', 'content', 'stage', 'sheet', 'header_row', 'columns',
    'answers', 'total', 'done', 'told', 'asked_by', 'only_valid', 'deed', 'cells', 'cells_kept', 'cells_left');
