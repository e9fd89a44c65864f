-- A street's own workflow and rule documents (MF-15, MF-30); every street begins with the system's default chain.
create table street_regulation (
  id uuid constraint street_regulation_pk primary key,
  street_code text not null constraint street_regulation_street_fk references street (code),
  edition int not null,
  title text not null,
  state text not null constraint street_regulation_state_ck check (state in ('DRAFT', 'IN_FORCE', 'REPEALED')),
  in_force_from date,
  repealed_on date,
  version int not null,
  constraint street_regulation_edition_uq unique (street_code, edition)
);
create unique index street_regulation_in_force_uq on street_regulation (street_code) where state = 'IN_FORCE';

create table street_regulation_step (
  regulation_id uuid not null constraint street_regulation_step_regulation_fk references street_regulation (id),
  position int not null,
  label text not null,
  role text not null,
  working_days int not null constraint street_regulation_step_days_ck check (working_days between 1 and 60),
  works_only boolean not null,
  constraint street_regulation_step_pk primary key (regulation_id, position)
);

create table street_regulation_document (
  regulation_id uuid not null constraint street_regulation_document_regulation_fk references street_regulation (id),
  position int not null,
  kind text not null constraint street_regulation_document_kind_ck
    check (kind in ('APPROVAL', 'IMPLEMENTATION', 'SUPERVISION')),
  title text not null,
  number text not null,
  constraint street_regulation_document_pk primary key (regulation_id, position)
);

insert into street_regulation (id, street_code, edition, title, state, in_force_from, version)
select gen_random_uuid(), code, 1, '系统默认审批流程（街道可改）', 'IN_FORCE', date '2020-09-04', 0 from street;

insert into street_regulation_step (regulation_id, position, label, role, working_days, works_only)
select r.id, s.position, s.label, s.role, s.days, s.works_only
from street_regulation r cross join (values
  (0, '民微岗初审', 'STREET_CLERK', 3, false),
  (1, '职能单位意见', 'STREET_WORKS', 3, true),
  (2, '财务核预算', 'STREET_FINANCE', 3, false),
  (3, '专责小组审议', 'TASK_FORCE', 5, false),
  (4, '领导审定', 'STREET_LEADER', 5, false)) as s (position, label, role, days, works_only);

insert into street_regulation_document (regulation_id, position, kind, title, number)
select r.id, d.position, d.kind, d.title, '系统默认'
from street_regulation r cross join (values
  (0, 'APPROVAL', '“民生微实事”项目审批制度'),
  (1, 'IMPLEMENTATION', '“民生微实事”项目实施制度'),
  (2, 'SUPERVISION', '“民生微实事”项目监督制度')) as d (position, kind, title);
