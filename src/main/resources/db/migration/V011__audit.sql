-- The trail: each row carries a keyed hash over itself and its predecessor; the one row of audit_head seals the end.
create table audit_event (
  seq bigint constraint audit_event_pk primary key,
  happened_at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  body text not null,
  previous text not null,
  hash text not null
);
create index audit_event_subject_ix on audit_event (subject_type, subject_id, seq);
create index audit_event_actor_ix on audit_event (actor_id, seq desc);
create index audit_event_action_ix on audit_event (action, seq desc);
create index audit_event_day_ix on audit_event (happened_at, seq);

create table audit_head (
  sole boolean constraint audit_head_pk primary key default true constraint audit_head_sole_ck check (sole),
  seq bigint not null,
  hash text not null,
  mac text not null
);
insert into audit_head (seq, hash, mac) values (0, '', '');

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail only grows' using errcode = 'restrict_violation';
end $$;
create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function refuse_audit_change();
create trigger audit_event_no_truncate before truncate on audit_event
  for each statement execute function refuse_audit_change();
