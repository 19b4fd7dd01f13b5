-- Files are kept by a tool that knows neither conventions nor people: who lays it out here ties it to both.
alter table files.file add foreign key (convention_id) references convention.convention;
alter table files.file add foreign key (added_by) references accounts.person;
alter table files.file add foreign key (institution_id) references accounts.organisation;
alter table files.file_version add foreign key (convention_id) references convention.convention;
alter table files.file_version add foreign key (sent_by) references accounts.person;
