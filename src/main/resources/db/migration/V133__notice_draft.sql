-- What is to be made public, until a second person has looked at it: its text, its files, and what the scan found in them.
create table notice_draft (
  id uuid constraint notice_draft_pk primary key,
  subject uuid not null,
  number text not null,
  node text not null,
  street_code text not null,
  community_code text not null,
  title text not null,
  text text not null,
  channels text not null,
  link text not null,
  state text not null constraint notice_draft_state_ck check (state in ('OPEN', 'POSTED', 'DROPPED')),
  drafted_by uuid not null,
  drafter_name text not null,
  drafted_at timestamptz not null,
  decided_by uuid,
  decider_name text not null default '',
  decided_at timestamptz,
  version int not null,
  constraint notice_draft_two_people_ck check (state <> 'POSTED' or decided_by <> drafted_by)
);
create unique index notice_draft_open_uq on notice_draft (subject, node) where state = 'OPEN';
create index notice_draft_place_ix on notice_draft (street_code, community_code, drafted_at) where state = 'OPEN';

create table notice_draft_file (
  draft_id uuid not null constraint notice_draft_file_draft_fk references notice_draft (id),
  attachment_id uuid not null constraint notice_draft_file_attachment_fk references attachment (id),
  removed boolean not null default false,
  looked_by uuid,
  looker_name text not null default '',
  constraint notice_draft_file_pk primary key (draft_id, attachment_id)
);
create index notice_draft_file_attachment_ix on notice_draft_file (attachment_id);

create table notice_draft_trace (
  id uuid constraint notice_draft_trace_pk primary key,
  draft_id uuid not null constraint notice_draft_trace_draft_fk references notice_draft (id),
  attachment_id uuid,
  position int not null,
  kind text not null,
  place text not null,
  shown text not null,
  reason text not null default '',
  reasoned_by uuid,
  reasoner_name text not null default ''
);
create index notice_draft_trace_draft_ix on notice_draft_trace (draft_id, position);
