-- A round of collection (MF-06): planned, open, closed with the sheets that came back, summed up. A demand without a round
-- came in daily collection.
create table collection_round (
  id uuid constraint collection_round_pk primary key,
  street_code text not null constraint collection_round_street_fk references street (code),
  community_code text not null constraint collection_round_community_fk references community (code),
  year int generated always as (extract(year from begins_on)) stored,
  kind text not null,
  title text not null constraint collection_round_title_ck check (title <> ''),
  begins_on date not null,
  ends_on date not null,
  meeting text not null,
  sheets_out int not null constraint collection_round_out_ck check (sheets_out >= 0),
  sheets_back int not null constraint collection_round_back_ck check (sheets_back between 0 and sheets_out),
  state text not null,
  summary text not null,
  planned_by uuid not null,
  version int not null,
  constraint collection_round_span_ck check (begins_on <= ends_on),
  constraint collection_round_title_uq unique (community_code, year, title)
);
create index collection_round_list_ix on collection_round (begins_on desc, id desc);
create index collection_round_street_ix on collection_round (street_code, begins_on desc, id desc);
create index collection_round_community_ix on collection_round (community_code, year, kind, state);

alter table inquiry add constraint inquiry_round_fk foreign key (round_id) references collection_round (id);

alter table demand
  add column round_id uuid constraint demand_round_fk references collection_round (id),
  add column household_id uuid constraint demand_household_fk references household (id),
  add column collected_on date,
  add column collector text,
  add column receiver text not null default '',
  add column reply text not null default '',
  add column replied_on date;
update demand set collected_on = (registered_at at time zone 'Asia/Shanghai')::date,
  collector = coalesce((select name from account where account.id = demand.registered_by), '');
alter table demand
  alter column collected_on set not null,
  alter column collector set not null,
  alter column receiver drop default,
  alter column reply drop default,
  add constraint demand_reply_ck check ((replied_on is null) = (reply = ''));
create index demand_round_ix on demand (round_id);
create index demand_household_ix on demand (household_id);
