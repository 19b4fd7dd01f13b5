-- A refused message waits longer after each attempt.
alter table mail.message add next_attempt_at timestamptz;
update mail.message set next_attempt_at = written_at;
alter table mail.message alter next_attempt_at set not null;
drop index mail.message_written_at_idx;
create index on mail.message (next_attempt_at) where sent_at is null;
