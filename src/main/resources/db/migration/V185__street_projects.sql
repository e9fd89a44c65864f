-- Projects that the street studies, decides and carries out itself (MF-14, FUND-05).
alter table project alter column community_code drop not null;
alter table project add column runner text not null default 'COMMUNITY'
  constraint project_runner_ck check (runner in ('COMMUNITY', 'STREET'));
alter table project alter column runner drop default;
alter table project add constraint project_street_wide_ck
  check (community_code is not null or (runner = 'STREET' and track in ('STREET', 'POOL')));

alter table notice alter column community_code drop not null;
alter table notice_draft alter column community_code drop not null;

-- The communities that a street project concerns, what each takes of the sum and what it thinks.
create table project_share (
  project_id uuid not null constraint project_share_project_fk references project (id),
  community_code text not null constraint project_share_community_fk references community (code),
  amount numeric(14, 2) not null constraint project_share_amount_ck check (amount > 0),
  opinion text not null default '',
  agrees boolean,
  given_by uuid,
  given_at timestamptz,
  constraint project_share_pk primary key (project_id, community_code),
  constraint project_share_opinion_ck check (num_nulls(agrees, given_by, given_at) in (0, 3))
);
create index project_share_community_ix on project_share (community_code, project_id);

-- What the task force and the street's party committee say of a project, one line for each time it is put to them.
create table street_study (
  id uuid constraint street_study_pk primary key,
  project_id uuid not null constraint street_study_project_fk references project (id),
  round int not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  gates text not null default '',
  review text not null default '',
  reviewed_by uuid,
  reviewed_at timestamptz,
  meeting_id uuid constraint street_study_meeting_fk references meeting (id),
  passed boolean,
  result text not null default '',
  minutes_number text not null default '',
  ended_at timestamptz,
  version int not null,
  constraint street_study_round_uq unique (project_id, round),
  constraint street_study_review_ck check (num_nulls(reviewed_by, reviewed_at) in (0, 2)),
  constraint street_study_decision_ck check (num_nulls(meeting_id, passed) in (0, 2))
);
create index street_study_meeting_ix on street_study (meeting_id);

-- One overhead project of a street in a year (FUND-05); one that was given up leaves room for another.
create unique index project_pool_uq on project (street_code, budget_year)
  where track = 'POOL' and state not in ('WITHDRAWN', 'REJECTED');

-- What a street holds for overhead, beside all that it holds (FUND-04).
alter table annual_budget add column pool_committed numeric(14, 2) not null default 0
  constraint annual_budget_pool_ck check (pool_committed between 0 and committed);
alter table commitment add column pool boolean not null default false;

alter table half_year_evaluation alter column community_code drop not null;
alter table half_year_evaluation drop constraint half_year_evaluation_window_uq;
alter table half_year_evaluation add constraint half_year_evaluation_window_uq
  unique nulls not distinct (community_code, half_year, street_code);

alter table objection alter column community_code drop not null;
alter table waiver drop constraint waiver_matter_ck;
alter table waiver add constraint waiver_matter_ck
  check (num_nulls(title, path, street_code) in (0, 3) and (community_code is null or street_code is not null));
