-- From the order to start until the community confirms that the work is done; side records, the state is the project's.
create table work_start (
  project_id uuid constraint work_start_pk primary key constraint work_start_project_fk references project (id),
  started_on date not null,
  order_number text not null constraint work_start_order_number_ck check (order_number <> ''),
  community_lead text not null constraint work_start_community_lead_ck check (community_lead <> ''),
  street_lead text not null constraint work_start_street_lead_ck check (street_lead <> ''),
  note text not null,
  recorded_by uuid not null,
  recorder_name text not null,
  recorded_at timestamptz not null
);

create table progress_report (
  id uuid constraint progress_report_pk primary key,
  project_id uuid not null constraint progress_report_project_fk references project (id),
  month date not null constraint progress_report_month_ck check (extract(day from month) = 1),
  done int not null constraint progress_report_done_ck check (done between 0 and 100),
  paid int not null constraint progress_report_paid_ck check (paid between 0 and 100),
  activities int not null constraint progress_report_activities_ck check (activities >= 0),
  served int not null constraint progress_report_served_ck check (served >= 0),
  problems text not null,
  state text not null constraint progress_report_state_ck check (state in ('REPORTED', 'RETURNED', 'CONFIRMED')),
  reported_by uuid not null,
  reporter_name text not null,
  reported_at timestamptz not null,
  answered_by uuid,
  answerer_name text,
  answered_at timestamptz,
  answer text not null,
  version int not null,
  constraint progress_report_month_uq unique (project_id, month),
  constraint progress_report_hands_ck check (answered_by is null or answered_by <> reported_by)
);

create table suspension (
  id uuid constraint suspension_pk primary key,
  project_id uuid not null constraint suspension_project_fk references project (id),
  reason text not null constraint suspension_reason_ck check (reason <> ''),
  suspended_on date not null,
  expected_on date not null,
  suspender_name text not null,
  resumed_on date,
  resumer_name text,
  resume_note text not null default '',
  constraint suspension_expected_ck check (expected_on > suspended_on)
);
create unique index suspension_open_uq on suspension (project_id) where resumed_on is null;
create index suspension_project_ix on suspension (project_id, suspended_on);

create table termination (
  project_id uuid constraint termination_pk primary key constraint termination_project_fk references project (id),
  reason text not null constraint termination_reason_ck check (reason <> ''),
  verified_value numeric(14, 2) not null constraint termination_value_ck check (verified_value >= 0),
  basis text not null constraint termination_basis_ck check (basis <> ''),
  terminated_on date not null,
  terminator_name text not null
);

create table completion_report (
  project_id uuid constraint completion_report_pk primary key
    constraint completion_report_project_fk references project (id),
  finished_on date not null,
  summary text not null constraint completion_report_summary_ck check (summary <> ''),
  reported_by uuid not null,
  reporter_name text not null,
  reported_on date not null,
  returned_reason text not null,
  confirmer_name text,
  confirmed_on date
);
