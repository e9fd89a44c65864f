-- Evaluation, apart from acceptance (ACC-02): daily by the supervision team, half-yearly by the community's meeting.
create table daily_evaluation (
  id uuid constraint daily_evaluation_pk primary key,
  project_id uuid not null constraint daily_evaluation_project_fk references project (id),
  method text not null,
  respondent text not null,
  satisfaction int not null constraint daily_evaluation_satisfaction_ck check (satisfaction between 1 and 5),
  fit int not null constraint daily_evaluation_fit_ck check (fit between 1 and 5),
  opinion text not null,
  evaluated_on date not null,
  evaluator_id uuid not null,
  evaluator_name text not null,
  recorded_at timestamptz not null
);
create index daily_evaluation_project_ix on daily_evaluation (project_id, evaluated_on desc, id);
create trigger daily_evaluation_append_only before update or delete on daily_evaluation
  for each row execute function refuse_change();

create table half_year_evaluation (
  id uuid constraint half_year_evaluation_pk primary key,
  street_code text not null constraint half_year_evaluation_street_fk references street (code),
  community_code text not null constraint half_year_evaluation_community_fk references community (code),
  half_year text not null constraint half_year_evaluation_half_year_ck check (half_year ~ '^[0-9]{4}H[12]$'),
  state text not null constraint half_year_evaluation_state_ck check (state in ('OPEN', 'CLOSED', 'FILED')),
  held_on date,
  place text not null,
  occasion text not null,
  closed_on date,
  closer_name text,
  filing_number text,
  filed_on date,
  filer_name text,
  received_on date,
  receiver_name text,
  version int not null,
  constraint half_year_evaluation_window_uq unique (community_code, half_year),
  constraint half_year_evaluation_filed_ck check (state <> 'FILED' or (filing_number is not null and filed_on is not null))
);
create unique index half_year_evaluation_filing_uq on half_year_evaluation (street_code, filing_number)
  where filing_number is not null;
create index half_year_evaluation_street_ix on half_year_evaluation (street_code, half_year desc);

create table half_year_attendance (
  evaluation_id uuid not null constraint half_year_attendance_evaluation_fk references half_year_evaluation (id),
  category text not null,
  invited int not null constraint half_year_attendance_invited_ck check (invited >= 0),
  present int not null,
  constraint half_year_attendance_pk primary key (evaluation_id, category),
  constraint half_year_attendance_present_ck check (present between 0 and invited)
);

create table half_year_score (
  evaluation_id uuid not null constraint half_year_score_evaluation_fk references half_year_evaluation (id),
  project_id uuid not null constraint half_year_score_project_fk references project (id),
  valid int not null constraint half_year_score_valid_ck check (valid > 0),
  satisfied int not null constraint half_year_score_satisfied_ck check (satisfied >= 0),
  mostly_satisfied int not null constraint half_year_score_mostly_ck check (mostly_satisfied >= 0),
  fit numeric(2, 1) not null constraint half_year_score_fit_ck check (fit between 1 and 5),
  opinion text not null,
  filing_number text,
  filed_on date,
  constraint half_year_score_pk primary key (evaluation_id, project_id),
  constraint half_year_score_answers_ck check (satisfied + mostly_satisfied <= valid)
);
create index half_year_score_project_ix on half_year_score (project_id);
