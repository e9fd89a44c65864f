-- What a meeting's record needs beside the votes: who was invited and how, changes of the notice, sign-in, deputies apart,
-- ballots counted twice, named votes, units that could gain. Once closed or cancelled, nothing changes (MF-22, MF-26, COI-07).
alter table meeting drop constraint meeting_state_ck;
alter table meeting add constraint meeting_state_ck
  check (state in ('NOTICED', 'ATTENDED', 'VOTED', 'CLOSED', 'CANCELLED'));
alter table meeting
  add column body_id uuid constraint meeting_body_fk references standing_body (id),
  add column invited_by text not null default '',
  add column called_at timestamptz,
  add column closed_at timestamptz;
create index meeting_body_ix on meeting (body_id);
create index meeting_kind_ix on meeting (kind, held_on desc, id desc);
create index meeting_state_ix on meeting (state, held_on desc, id desc);

alter table meeting_seat add column account_id uuid constraint meeting_seat_account_fk references account (id);
alter table meeting_seat add column attendance text;
alter table meeting_seat add column signed_at text not null default '';
update meeting_seat set attendance = case when present then 'PRESENT' else 'ABSENT' end;
alter table meeting_seat alter column attendance set not null;
alter table meeting_seat add constraint meeting_seat_attendance_ck check (attendance in ('PRESENT', 'EXCUSED', 'ABSENT'));
alter table meeting_seat drop column present;
create index meeting_seat_account_ix on meeting_seat (account_id);

alter table meeting_item add column matter text not null default 'DELIBERATION'
  constraint meeting_item_matter_ck check (matter in ('DELIBERATION', 'STREET_STUDY', 'PROCUREMENT'));
alter table meeting_item add column dropped boolean not null default false;
drop index meeting_item_subject_ix;
create index meeting_item_subject_ix on meeting_item (subject, matter);
create unique index meeting_item_open_uq on meeting_item (subject, matter) where passed is null and not dropped;

alter table meeting_relation add column unfounded text not null default '';

create table meeting_guest (
  meeting_id uuid not null constraint meeting_guest_meeting_fk references meeting (id),
  position int not null,
  name text not null constraint meeting_guest_name_ck check (name <> ''),
  capacity text not null,
  present boolean not null,
  constraint meeting_guest_pk primary key (meeting_id, position)
);

create table meeting_change (
  meeting_id uuid not null constraint meeting_change_meeting_fk references meeting (id),
  position int not null,
  at timestamptz not null,
  by_name text not null,
  sentence text not null,
  reason text not null constraint meeting_change_reason_ck check (reason <> ''),
  constraint meeting_change_pk primary key (meeting_id, position)
);

-- Every count of ballots that was ever entered; two of one round are made by two people who do not see each other's.
create table meeting_count (
  meeting_id uuid not null constraint meeting_count_meeting_fk references meeting (id),
  position int not null,
  subject uuid not null,
  round int not null constraint meeting_count_round_ck check (round > 0),
  pass int not null constraint meeting_count_pass_ck check (pass in (1, 2)),
  favour int not null constraint meeting_count_favour_ck check (favour >= 0),
  against int not null constraint meeting_count_against_ck check (against >= 0),
  abstained int not null constraint meeting_count_abstained_ck check (abstained >= 0),
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamptz not null,
  constraint meeting_count_pk primary key (meeting_id, position),
  constraint meeting_count_pass_uq unique (meeting_id, subject, round, pass),
  constraint meeting_count_person_uq unique (meeting_id, subject, round, entered_by)
);
create trigger meeting_count_append_only before update or delete on meeting_count
  for each row execute function refuse_change();

create table meeting_named_vote (
  meeting_id uuid not null constraint meeting_named_vote_meeting_fk references meeting (id),
  subject uuid not null,
  member text not null,
  choice text not null constraint meeting_named_vote_choice_ck check (choice in ('FAVOUR', 'AGAINST', 'ABSTAINED')),
  constraint meeting_named_vote_pk primary key (meeting_id, subject, member)
);

create table meeting_unit (
  meeting_id uuid not null constraint meeting_unit_meeting_fk references meeting (id),
  subject uuid not null,
  name text not null constraint meeting_unit_name_ck check (name <> ''),
  people text not null,
  constraint meeting_unit_pk primary key (meeting_id, subject, name)
);

create function refuse_frozen_meeting() returns trigger language plpgsql as $$
begin
  if old.state in ('CLOSED', 'CANCELLED') then
    raise exception 'a closed meeting is frozen' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger meeting_frozen before update or delete on meeting
  for each row execute function refuse_frozen_meeting();

create function refuse_frozen_meeting_part() returns trigger language plpgsql as $$
begin
  if exists (select 1 from meeting where state in ('CLOSED', 'CANCELLED')
      and id = case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end) then
    raise exception 'a closed meeting is frozen' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger meeting_seat_frozen before insert or update or delete on meeting_seat
  for each row execute function refuse_frozen_meeting_part();
create trigger meeting_item_frozen before insert or update or delete on meeting_item
  for each row execute function refuse_frozen_meeting_part();
create trigger meeting_relation_frozen before insert or update or delete on meeting_relation
  for each row execute function refuse_frozen_meeting_part();
create trigger meeting_guest_frozen before insert or update or delete on meeting_guest
  for each row execute function refuse_frozen_meeting_part();
create trigger meeting_change_frozen before insert or update or delete on meeting_change
  for each row execute function refuse_frozen_meeting_part();
create trigger meeting_count_frozen before insert on meeting_count
  for each row execute function refuse_frozen_meeting_part();
create trigger meeting_named_vote_frozen before insert or update or delete on meeting_named_vote
  for each row execute function refuse_frozen_meeting_part();
create trigger meeting_unit_frozen before insert or update or delete on meeting_unit
  for each row execute function refuse_frozen_meeting_part();

create function refuse_late_meeting_paper() returns trigger language plpgsql as $$
begin
  if exists (select 1 from meeting where id = new.owner_id and state in ('CLOSED', 'CANCELLED')) then
    raise exception 'a closed meeting takes no paper' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger attachment_meeting_frozen before insert on attachment
  for each row when (new.owner_type = 'meeting') execute function refuse_late_meeting_paper();
