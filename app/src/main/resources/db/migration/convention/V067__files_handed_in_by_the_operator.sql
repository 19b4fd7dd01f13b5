-- The operator hands a file in by a command, without a person.
alter table convention.received_file alter column received_by drop not null;
