-- What somebody tried out for a meeting: which projects, at which total; nothing follows from it.
create table scenario (
  id uuid constraint scenario_pk primary key,
  street_code text not null constraint scenario_street_fk references street (code),
  year int not null,
  name text not null constraint scenario_name_ck check (name <> ''),
  total numeric(14, 2),
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  dropped_at timestamptz
);
create index scenario_street_ix on scenario (street_code, year, made_at desc);

create table scenario_project (
  scenario_id uuid not null constraint scenario_project_scenario_fk references scenario (id),
  project_id uuid not null constraint scenario_project_project_fk references project (id),
  amount numeric(14, 2) not null,
  constraint scenario_project_pk primary key (scenario_id, project_id)
);
create index scenario_project_ix on scenario_project (project_id);
