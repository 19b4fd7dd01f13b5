-- An exchange is a comment and its answers; who took part in one is told what follows.
create index on convention.comment ((coalesce(answers_to, id)));
create index on convention.comment (author_id);
