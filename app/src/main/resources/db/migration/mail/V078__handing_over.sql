-- A message is marked in the instant it is handed over; the answer of the server comes after, or never.
alter table mail.message
  add handed_over_at timestamptz,
  add failed_at timestamptz,
  -- The three figures of the server's last refusal, 0 when it gave none.
  add refusal_code int,
  -- The same mail asked for twice is written once.
  add idempotency_key text unique,
  add list_unsubscribe text;

-- Those that were given up without a word.
update mail.message set failed_at = next_attempt_at where sent_at is null and attempts >= 20;

drop index mail.message_next_attempt_at_idx;
create index message_waiting on mail.message (next_attempt_at, id)
  where handed_over_at is null and failed_at is null and sent_at is null;
create index message_unconfirmed on mail.message (written_at) where handed_over_at is not null and sent_at is null;
create index message_failed on mail.message (written_at) where failed_at is not null;
create index message_latest on mail.message (written_at desc);

-- At most one row: the server takes nothing at the moment, and no node tries before that time.
create table mail.server_pause (
  one boolean primary key default true check (one),
  since timestamptz not null,
  failures int not null,
  next_attempt_at timestamptz not null,
  refusal_code int not null,
  last_failure text not null
);
