-- Spring Session's tables under our own schema: sessions survive a restart and are shared by all nodes.
create schema site;

create table site.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on site.spring_session (expiry_time);
create index on site.spring_session (principal_name);

create table site.spring_session_attributes (
  session_primary_id char(36) not null references site.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
