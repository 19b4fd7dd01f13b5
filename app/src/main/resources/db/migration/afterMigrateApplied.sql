-- Migrations declare what the journal keeps; this makes it fast (V062).
call journal.compile();
