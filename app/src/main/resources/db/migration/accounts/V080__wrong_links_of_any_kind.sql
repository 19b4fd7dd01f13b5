-- Mails are no longer alone in carrying secret addresses: calendars read some too, and all guesses count together.
alter table partners.wrong_link set schema accounts;
