-- Whom a collector means to ask on a day, and how it went. Nothing personal: where it is stands in household, who lives there
-- in key_household, what was asked for in demand. Not at home leaves a visit open.
create table visit (
  id uuid constraint visit_pk primary key,
  street_code text not null constraint visit_street_fk references street (code),
  community_code text not null constraint visit_community_fk references community (code),
  account_id uuid not null,
  planned_on date not null,
  position int not null,
  household_id uuid not null constraint visit_household_fk references household (id),
  outcome text constraint visit_outcome_ck check (outcome in ('DEMAND', 'NOTHING', 'NOT_AT_HOME')),
  demand_number text constraint visit_demand_fk references demand (number),
  recorded_at timestamptz,
  constraint visit_household_uq unique (account_id, planned_on, household_id),
  constraint visit_demand_ck check ((demand_number is not null) = (outcome is not distinct from 'DEMAND')),
  constraint visit_recorded_ck check ((recorded_at is null) = (outcome is null))
);
create index visit_street_ix on visit (street_code);
create index visit_community_ix on visit (community_code, planned_on);
create index visit_household_ix on visit (household_id);
create index visit_demand_ix on visit (demand_number);

-- Every record that a telephone sent, by the number the telephone gave it: sent again it finds the first and changes
-- nothing. The number is its account's own.
create table visit_submission (
  account_id uuid not null,
  submission uuid not null,
  visit_id uuid not null constraint visit_submission_visit_fk references visit (id),
  outcome text not null constraint visit_submission_outcome_ck check (outcome in ('DEMAND', 'NOTHING', 'NOT_AT_HOME')),
  demand_number text constraint visit_submission_demand_fk references demand (number),
  recorded_at timestamptz not null,
  constraint visit_submission_pk primary key (account_id, submission)
);
create index visit_submission_visit_ix on visit_submission (visit_id);
create index visit_submission_demand_ix on visit_submission (demand_number);
