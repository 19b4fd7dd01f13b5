-- Mail is written in the transaction that causes it and sent after: nothing is promised that was not committed.
create schema mail;

create table mail.message (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  -- Holds one-time addresses: emptied once sent.
  body text,
  written_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  last_failure text
);
create index on mail.message (written_at) where sent_at is null;
