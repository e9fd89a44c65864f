-- Why a rule was departed from, and what was found when a decision was taken (FUND-18, AUD-11). Both only grow.
create table waiver (
  id uuid constraint waiver_pk primary key,
  subject uuid not null,
  clause_id text not null,
  justification text not null constraint waiver_justification_ck check (justification <> ''),
  basis text not null constraint waiver_basis_ck check (basis <> ''),
  minutes_number text not null constraint waiver_minutes_ck check (minutes_number <> ''),
  approved_by text not null,
  approver_id uuid not null,
  given_at timestamptz not null
);
create index waiver_subject_ix on waiver (subject, given_at);

create table decision (
  id uuid constraint decision_pk primary key,
  subject uuid not null,
  action text not null,
  governed_by date not null,
  findings jsonb not null,
  decided_by uuid not null,
  decider_name text not null,
  decided_at timestamptz not null
);
create index decision_subject_ix on decision (subject, decided_at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger waiver_append_only before update or delete on waiver
  for each row execute function refuse_change();
create trigger decision_append_only before update or delete on decision
  for each row execute function refuse_change();
