-- What one role of one unit has to do; closed by the state that ends it.
create table task (
  id uuid constraint task_pk primary key,
  subject uuid not null,
  kind text not null,
  role text not null,
  street_code text,
  community_code text,
  title text not null,
  href text not null,
  due date,
  opened_at timestamptz not null,
  done_at timestamptz,
  done_by uuid
);
create unique index task_open_uq on task (subject, kind) where done_at is null;
create index task_role_open_ix on task (role, street_code, community_code, opened_at) where done_at is null;
create index task_done_ix on task (done_by, done_at desc) where done_at is not null;
