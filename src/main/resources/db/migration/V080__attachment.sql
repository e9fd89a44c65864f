-- Papers and photographs of any subject. The file lies in the blob store under its checksum; the row is written after it.
create table attachment (
  id uuid constraint attachment_pk primary key,
  owner_type text not null,
  owner_id uuid not null,
  kind text not null,
  file_name text not null constraint attachment_file_name_ck check (file_name <> ''),
  media_type text not null,
  size bigint not null constraint attachment_size_ck check (size > 0),
  sha256 text not null constraint attachment_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
  thumbnail_sha256 text constraint attachment_thumbnail_ck check (thumbnail_sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by uuid not null,
  uploader_name text not null,
  uploaded_at timestamptz not null
);
create index attachment_owner_ix on attachment (owner_type, owner_id, uploaded_at, id);
create trigger attachment_append_only before update or delete on attachment
  for each row execute function refuse_change();
