-- Passkeys: of each, the public key alone. Reading the database signs nobody in.
create table accounts.passkey (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  name text not null,
  -- How the device names the key to us, and how it can be spoken to (internal, usb, hybrid…).
  credential_id bytea not null unique,
  transports text[] not null,
  public_key bytea not null,
  -- Grows at each signature of a device that counts: a copy of the key betrays itself. Stays 0 for one that does not.
  signature_count bigint not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  version int not null default 0
);
create index on accounts.passkey (person_id);

-- What a browser was asked to sign in the last minutes: each serves once, on whatever node.
create table accounts.passkey_challenge (
  challenge bytea primary key,
  -- For whom a passkey is being made; null when somebody signs in.
  person_id uuid references accounts.person,
  address text not null,
  expires_at timestamptz not null
);
create index on accounts.passkey_challenge (address);
create index on accounts.passkey_challenge (expires_at);

-- Signing in changes the count and the date of last use: no entry for these.
create trigger journal after insert or delete or update of name on accounts.passkey
  for each row execute function journal.record('person', 'person_id', 'id', 'credential_id', 'transports', 'public_key', 'signature_count', 'last_used_at');
