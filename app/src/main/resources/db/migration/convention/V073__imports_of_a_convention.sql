-- Files are received by a tool that knows neither conventions nor people: who lays it out here ties it to both.
alter table intake.file add foreign key (convention_id) references convention.convention;
alter table intake.file add foreign key (received_by) references accounts.person;
alter table intake.file add foreign key (asked_by) references accounts.person;
alter table intake.file add foreign key (institution_id) references accounts.organisation;
alter table intake.known_column add foreign key (organisation_id) references accounts.organisation on delete cascade;
