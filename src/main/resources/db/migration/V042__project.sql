-- A project and what the community wrote about it.
create table project (
  id uuid constraint project_pk primary key,
  number text not null constraint project_number_uq unique,
  track text not null,
  street_code text not null constraint project_street_fk references street (code),
  community_code text not null constraint project_community_fk references community (code),
  name text not null constraint project_name_ck check (name <> ''),
  type text not null constraint project_type_ck check (type in ('SERVICE', 'GOODS', 'WORKS')),
  category_document text not null,
  budget_year int,
  place text not null,
  area numeric(10, 2),
  beneficiaries int,
  beneficiary_group text not null,
  goal text not null,
  content text not null,
  requested numeric(14, 2) constraint project_requested_ck check (requested > 0),
  self_raised numeric(14, 2) not null,
  donated numeric(14, 2) not null,
  planned_start date,
  planned_end date,
  responsible_person text not null,
  contact_person text not null,
  outside_others_duty boolean not null,
  specialised boolean not null,
  state text not null,
  state_since timestamptz not null,
  created_by uuid not null,
  created_at timestamptz not null,
  submitted_by uuid,
  approved_amount numeric(14, 2),
  contract_amount numeric(14, 2),
  settled_amount numeric(14, 2),
  deliberated_content text,
  reconsidered boolean not null,
  rectifications int not null constraint project_rectifications_ck check (rectifications in (0, 1)),
  version int not null,
  constraint project_chain_ck check (contract_amount is null or contract_amount <= approved_amount),
  constraint project_settled_ck check (settled_amount is null or settled_amount <= contract_amount)
);
create index project_list_ix on project (created_at desc, id desc);
create index project_street_ix on project (street_code, created_at desc, id desc);
create index project_community_ix on project (community_code, created_at desc, id desc);
create index project_street_state_ix on project (street_code, state, created_at desc, id desc);
create index project_community_state_ix on project (community_code, state, created_at desc, id desc);
create index project_state_ix on project (state, created_at desc, id desc);
create index project_year_ix on project (budget_year, created_at desc, id desc);
create index project_type_ix on project (type, created_at desc, id desc);
create index project_name_bigram_ix on project using gin (bigrams(name));

create table project_category (
  project_id uuid not null constraint project_category_project_fk references project (id),
  category text not null,
  constraint project_category_pk primary key (project_id, category)
);

create table project_demand (
  project_id uuid not null constraint project_demand_project_fk references project (id),
  demand_id uuid not null,
  constraint project_demand_pk primary key (project_id, demand_id)
);
create index project_demand_demand_ix on project_demand (demand_id);

create table project_budget_line (
  project_id uuid not null constraint project_budget_line_project_fk references project (id),
  position int not null,
  item text not null,
  fund_use text not null,
  unit text not null,
  quantity numeric(12, 2) not null,
  unit_price numeric(14, 2) not null,
  standard text not null,
  constraint project_budget_line_pk primary key (project_id, position)
);

create table project_target (
  project_id uuid not null constraint project_target_project_fk references project (id),
  position int not null,
  kind text not null,
  indicator text not null,
  target text not null,
  constraint project_target_pk primary key (project_id, position)
);

create table project_negative_answer (
  project_id uuid not null constraint project_negative_answer_project_fk references project (id),
  position int not null,
  item text not null,
  applies boolean not null,
  note text not null,
  constraint project_negative_answer_pk primary key (project_id, position)
);

create table project_participation (
  project_id uuid not null constraint project_participation_project_fk references project (id),
  position int not null,
  stage text not null,
  held_on date not null,
  people int not null constraint project_participation_people_ck check (people > 0),
  manner text not null,
  constraint project_participation_pk primary key (project_id, position)
);

create table project_state_change (
  id bigint generated always as identity constraint project_state_change_pk primary key,
  project_id uuid not null constraint project_state_change_project_fk references project (id),
  from_state text not null,
  to_state text not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  reason text not null
);
create index project_state_change_project_ix on project_state_change (project_id, id);

create table project_number (
  prefix text constraint project_number_pk primary key,
  last int not null
);
