-- Acceptance by the community party committee: who came, what was found, the verdict; one re-inspection at most (ACC-14).
create table acceptance (
  id uuid constraint acceptance_pk primary key,
  project_id uuid not null constraint acceptance_project_fk references project (id),
  round int not null constraint acceptance_round_ck check (round in (1, 2)),
  held_on date not null,
  place text not null,
  organiser_unit text not null,
  organiser_name text not null,
  due_on date not null,
  measurements text not null,
  verdict text constraint acceptance_verdict_ck check (verdict in ('PASSED', 'RECTIFY', 'FAILED')),
  opinion text not null,
  demand text not null,
  rectify_by date,
  verified_value numeric(14, 2) constraint acceptance_value_ck check (verified_value >= 0),
  decided_by uuid,
  decider_name text,
  decided_on date,
  rectified_on date,
  rectification text not null,
  version int not null,
  constraint acceptance_round_uq unique (project_id, round),
  constraint acceptance_decided_ck check ((verdict is null) = (decided_on is null)),
  constraint acceptance_demand_ck check (verdict is distinct from 'RECTIFY' or (demand <> '' and rectify_by is not null)),
  constraint acceptance_one_retry_ck check (round = 1 or verdict is distinct from 'RECTIFY')
);
create index acceptance_decided_ix on acceptance (decided_on, project_id) where verdict in ('PASSED', 'FAILED');

create table acceptance_member (
  acceptance_id uuid not null constraint acceptance_member_acceptance_fk references acceptance (id),
  position int not null,
  name text not null,
  identity text not null,
  stance text not null constraint acceptance_member_stance_ck check (stance in ('INVITED', 'PRESENT', 'AGREES', 'DISSENTS')),
  impartial boolean not null,
  constraint acceptance_member_pk primary key (acceptance_id, position)
);

create table acceptance_item (
  acceptance_id uuid not null constraint acceptance_item_acceptance_fk references acceptance (id),
  position int not null,
  item text not null,
  unit text not null,
  contracted numeric(12, 2) not null,
  found numeric(12, 2),
  note text not null,
  constraint acceptance_item_pk primary key (acceptance_id, position)
);
