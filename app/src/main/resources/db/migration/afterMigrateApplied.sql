-- Migrations declare what the journal keeps; this makes it fast (V062). The structure of an earlier release, into which
-- its backup is put back, has nothing to compile.
do $$
begin
  if to_regprocedure('journal.compile()') is not null then
    call journal.compile();
  end if;
end
$$;
