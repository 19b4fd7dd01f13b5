-- An invitation says who invites and to what, so that its page can tell, and so that an expired one is sent anew.
alter table accounts.link
  add invited_by uuid references accounts.person,
  add destination text,
  add destination_path text,
  add administrator boolean not null default false;
