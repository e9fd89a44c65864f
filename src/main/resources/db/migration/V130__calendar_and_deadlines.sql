-- Every change of the working calendar with its source, and what makes every node read it anew (domain Q13).
create table calendar_version (
  single boolean not null default true constraint calendar_version_pk primary key
    constraint calendar_version_one_ck check (single),
  version int not null
);
insert into calendar_version (version) values (1);

create table calendar_entry (
  id uuid constraint calendar_entry_pk primary key,
  year int not null,
  number text not null constraint calendar_entry_number_ck check (number <> ''),
  reason text not null constraint calendar_entry_reason_ck check (reason <> ''),
  content text not null,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamptz not null
);
create index calendar_entry_year_ix on calendar_entry (year, entered_at desc);

create table calendar_change (
  entry_id uuid not null constraint calendar_change_entry_fk references calendar_entry (id),
  day date not null,
  before text not null,
  after text not null,
  constraint calendar_change_pk primary key (entry_id, day)
);

-- How a last day came about: what it belongs to, from when, how long, who says so. A row is replaced when its matter begins anew.
create table deadline (
  id uuid constraint deadline_pk primary key,
  subject uuid not null,
  matter text not null,
  title text not null,
  street_code text,
  community_code text,
  vendor_id uuid,
  start_day date not null,
  days int not null,
  unit text not null constraint deadline_unit_ck check (unit in ('NATURAL', 'WORKING', 'FIXED')),
  clause text not null,
  term text,
  begins text not null,
  follows uuid,
  last_day date not null,
  constraint deadline_matter_uq unique (subject, matter),
  constraint deadline_order_ck check (unit = 'FIXED' or last_day >= start_day)
);
create index deadline_last_day_ix on deadline (last_day);
create index deadline_follows_ix on deadline (follows) where follows is not null;

create table calendar_move (
  entry_id uuid not null constraint calendar_move_entry_fk references calendar_entry (id),
  deadline_id uuid not null,
  title text not null,
  matter text not null,
  before date not null,
  after date not null,
  constraint calendar_move_pk primary key (entry_id, deadline_id)
);
create index calendar_move_deadline_ix on calendar_move (deadline_id);

create trigger calendar_entry_append_only before update or delete on calendar_entry
  for each row execute function refuse_change();
create trigger calendar_change_append_only before update or delete on calendar_change
  for each row execute function refuse_change();
create trigger calendar_move_append_only before update or delete on calendar_move
  for each row execute function refuse_change();

-- What is open already: how a task's day was counted was not kept, a notice's was by the district's figure.
insert into deadline (id, subject, matter, title, street_code, community_code, vendor_id, start_day, days, unit, clause,
  term, begins, last_day)
select gen_random_uuid(), subject, kind, title, street_code, community_code, vendor_id,
  (opened_at at time zone 'Asia/Shanghai')::date, 0, 'FIXED', '', null, '启用期限说明之前开的事项，没有留下算法', due
from task where due is not null and done_at is null;
insert into deadline (id, subject, matter, title, street_code, community_code, start_day, days, unit, clause, term, begins,
  last_day)
select gen_random_uuid(), id, '公示', title, street_code, community_code, posted_on, 5, 'NATURAL', 'MF-23',
  case node when 'DELIBERATION' then 'PUBLICITY_DELIBERATION' when 'PROCUREMENT' then 'PUBLICITY_PROCUREMENT'
    else 'PUBLICITY_EVALUATION' end, '张贴当日', last_day
from notice;
