-- Files of plans are received like every other file.
insert into intake.file (id, convention_id, kind, file_name, content, received_at, received_by, applied_at, stage, version)
select id, convention_id, 'plan', file_name, content, received_at, received_by, applied_at,
  case when applied_at is null then 'received' else 'applied' end, version
from plan.imported_file;
drop table plan.imported_file;
