-- Results made public; first and last day are counted when posted (MF-23, the Civil Code's way of counting).
create table notice (
  id uuid constraint notice_pk primary key,
  subject uuid not null,
  number text not null,
  node text not null constraint notice_node_ck check (node in ('DELIBERATION', 'PROCUREMENT', 'ACCEPTANCE')),
  street_code text not null constraint notice_street_fk references street (code),
  community_code text not null constraint notice_community_fk references community (code),
  title text not null constraint notice_title_ck check (title <> ''),
  text text not null constraint notice_text_ck check (text <> ''),
  channels text not null constraint notice_channels_ck check (channels <> ''),
  link text not null,
  posted_on date not null,
  first_day date not null,
  last_day date not null,
  posted_by uuid not null,
  created_at timestamptz not null,
  constraint notice_period_ck check (posted_on < first_day and first_day <= last_day)
);
create index notice_subject_ix on notice (subject, node, posted_on desc);
create index notice_list_ix on notice (posted_on desc, id desc);
create index notice_community_ix on notice (community_code, posted_on desc, id desc);
create trigger notice_append_only before update or delete on notice
  for each row execute function refuse_change();
