-- Standing bodies and who sits in them from when to when; a term is ended and another begun, never written over (MF-22).
create table standing_body (
  id uuid constraint standing_body_pk primary key,
  kind text not null constraint standing_body_kind_ck
    check (kind in ('RESIDENTS_COUNCIL', 'COMMITTEE', 'JOINT', 'LEADERSHIP', 'PARTY_COMMITTEE')),
  name text not null constraint standing_body_name_ck check (name <> ''),
  street_code text not null constraint standing_body_street_fk references street (code),
  community_code text constraint standing_body_community_fk references community (code),
  version int not null
);
create unique index standing_body_name_uq on standing_body (street_code, coalesce(community_code, ''), name);
create index standing_body_list_ix on standing_body (name collate "zh-x-icu", id);
create index standing_body_community_ix on standing_body (community_code);

create table body_member (
  id uuid constraint body_member_pk primary key,
  place int generated always as identity,
  body_id uuid not null constraint body_member_body_fk references standing_body (id),
  name text not null constraint body_member_name_ck check (name <> ''),
  capacity text not null constraint body_member_capacity_ck check (capacity <> ''),
  account_id uuid constraint body_member_account_fk references account (id),
  from_day date not null,
  to_day date constraint body_member_to_ck check (to_day >= from_day)
);
create unique index body_member_open_uq on body_member (body_id, name) where to_day is null;
create index body_member_body_ix on body_member (body_id, from_day);
create index body_member_account_ix on body_member (account_id);

create function refuse_rewritten_term() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.to_day is not null
    or row(new.id, new.body_id, new.name, new.capacity, new.account_id, new.from_day)
      is distinct from row(old.id, old.body_id, old.name, old.capacity, old.account_id, old.from_day) then
    raise exception 'a term is ended, never rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger body_member_terms before update or delete on body_member
  for each row execute function refuse_rewritten_term();
