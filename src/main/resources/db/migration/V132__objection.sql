-- Written objections to what was made public (MF-23). Name and phone are sealed; who is late is recorded and holds nothing up.
create table objection_number (
  year int constraint objection_number_pk primary key,
  last int not null
);
create table objection (
  id uuid constraint objection_pk primary key,
  number text not null constraint objection_number_uq unique,
  receipt text not null constraint objection_receipt_uq unique,
  notice_id uuid not null constraint objection_notice_fk references notice (id),
  subject uuid not null,
  street_code text not null,
  community_code text not null,
  way text not null constraint objection_way_ck check (way in ('ONLINE', 'PAPER', 'LETTER', 'VISIT')),
  name text,
  phone text,
  content text not null constraint objection_content_ck check (content <> ''),
  received_at timestamptz not null,
  late boolean not null,
  registered_by uuid,
  registered_name text not null,
  registered_at timestamptz not null,
  state text not null constraint objection_state_ck check (state in ('RECEIVED', 'INVESTIGATED', 'UPHELD', 'NOT_UPHELD')),
  investigation text not null default '',
  investigated_by uuid,
  investigator_name text not null default '',
  investigated_on date,
  answer text not null default '',
  decided_by uuid,
  decider_name text not null default '',
  decided_on date,
  version int not null default 0,
  constraint objection_decided_ck check ((state in ('UPHELD', 'NOT_UPHELD')) = (decided_by is not null)),
  constraint objection_two_people_ck check (decided_by is null or decided_by <> investigated_by)
);
create index objection_notice_ix on objection (notice_id, received_at);
create index objection_open_ix on objection (subject) where state in ('RECEIVED', 'INVESTIGATED');

-- A notice whose result no longer holds says so and counts no more; its last day is only ever moved to a later one.
alter table notice add column lapsed_on date, add column lapsed_because text not null default '';
alter table notice drop constraint notice_node_ck;
alter table notice add constraint notice_node_ck check (node in ('DELIBERATION', 'PROCUREMENT', 'ACCEPTANCE', 'URGENT'));
drop index notice_street_ix;
create index notice_street_ix on notice (street_code, posted_on desc, id desc);
create function refuse_notice_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.last_day >= old.last_day and (old.lapsed_on is null or new.lapsed_on = old.lapsed_on)
    and (to_jsonb(new) - 'last_day' - 'lapsed_on' - 'lapsed_because') = (to_jsonb(old) - 'last_day' - 'lapsed_on' - 'lapsed_because')
  then
    return new;
  end if;
  raise exception 'a posted notice is only prolonged or marked as lapsed' using errcode = 'restrict_violation';
end $$;
drop trigger notice_append_only on notice;
create trigger notice_append_only before update or delete on notice
  for each row execute function refuse_notice_change();
