-- Bodies that decide: notice, attendance, recusals, votes (MF-22, PROC-03). A closed meeting is frozen.
create table meeting (
  id uuid constraint meeting_pk primary key,
  kind text not null,
  street_code text not null constraint meeting_street_fk references street (code),
  community_code text constraint meeting_community_fk references community (code),
  held_on date not null,
  starts_at text not null,
  place text not null,
  chair text not null,
  recorder text not null,
  observers text not null,
  manner text not null,
  minutes_number text not null,
  minutes text not null,
  state text not null constraint meeting_state_ck check (state in ('NOTICED', 'ATTENDED', 'VOTED', 'CLOSED')),
  version int not null,
  constraint meeting_minutes_ck check (state <> 'CLOSED' or minutes_number <> '')
);
create index meeting_list_ix on meeting (held_on desc, id desc);
create index meeting_community_ix on meeting (community_code, held_on desc, id desc);
create index meeting_street_ix on meeting (street_code, held_on desc, id desc);

create table meeting_seat (
  meeting_id uuid not null constraint meeting_seat_meeting_fk references meeting (id),
  position int not null,
  member text not null constraint meeting_seat_member_ck check (member <> ''),
  capacity text not null,
  present boolean not null,
  constraint meeting_seat_pk primary key (meeting_id, position),
  constraint meeting_seat_member_uq unique (meeting_id, member)
);

create table meeting_item (
  meeting_id uuid not null constraint meeting_item_meeting_fk references meeting (id),
  position int not null,
  subject uuid not null,
  number text not null,
  title text not null,
  voted boolean not null,
  favour int not null constraint meeting_item_favour_ck check (favour >= 0),
  against int not null constraint meeting_item_against_ck check (against >= 0),
  abstained int not null constraint meeting_item_abstained_ck check (abstained >= 0),
  passed boolean,
  result text not null,
  constraint meeting_item_pk primary key (meeting_id, position)
);
create index meeting_item_subject_ix on meeting_item (subject);

create table meeting_relation (
  meeting_id uuid not null constraint meeting_relation_meeting_fk references meeting (id),
  subject uuid not null,
  member text not null,
  relation text not null,
  recused boolean not null,
  constraint meeting_relation_pk primary key (meeting_id, subject, member)
);
