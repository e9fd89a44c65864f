-- One approval of one project: the steps of the regulation in force when it started, each signed by somebody else.
create table approval_run (
  id uuid constraint approval_run_pk primary key,
  subject uuid not null,
  round int not null,
  regulation_id uuid not null constraint approval_run_regulation_fk references street_regulation (id),
  started_at timestamptz not null,
  started_by uuid not null,
  ended_at timestamptz,
  version int not null,
  constraint approval_run_round_uq unique (subject, round)
);

create table approval_run_step (
  run_id uuid not null constraint approval_run_step_run_fk references approval_run (id),
  position int not null,
  label text not null,
  role text not null,
  working_days int not null,
  applicable boolean not null,
  due date,
  signer_id uuid,
  signer_name text not null,
  outcome text constraint approval_run_step_outcome_ck check (outcome in ('AGREED', 'RETURNED', 'REJECTED')),
  opinion text not null,
  minutes_number text not null,
  gates text not null,
  signed_at timestamptz,
  constraint approval_run_step_pk primary key (run_id, position),
  constraint approval_run_step_signed_ck check ((outcome is null) = (signer_id is null)),
  constraint approval_run_step_reason_ck check (outcome is null or outcome = 'AGREED' or opinion <> '')
);
create unique index approval_run_step_signer_uq on approval_run_step (run_id, signer_id);
