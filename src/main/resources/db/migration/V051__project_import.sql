-- What an import made: the key keeps the same row of the same file from becoming a second project.
alter table project add column import_key text constraint project_import_key_uq unique;

-- A file that was read and waits for the clerk's word.
create table project_import (
  id uuid constraint project_import_pk primary key,
  account_id uuid not null,
  file_name text not null,
  rows jsonb not null,
  uploaded_at timestamptz not null,
  confirmed_at timestamptz
);
create index project_import_account_ix on project_import (account_id, uploaded_at desc);
