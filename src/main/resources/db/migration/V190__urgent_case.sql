-- Special or urgent work: what was said on the day it began, what the street made of it, and the assessment afterwards (MF-12, MF-13).
create table urgent_case (
  project_id uuid constraint urgent_case_pk primary key constraint urgent_case_project_fk references project (id),
  street_code text not null,
  community_code text not null,
  -- Code of the community or street that filed it: its next urgent use waits for what is overdue here.
  unit_code text not null constraint urgent_case_unit_ck check (unit_code in (street_code, community_code)),
  category text not null constraint urgent_case_category_ck check (category in
    ('SPECIAL', 'SAFETY_HAZARD', 'DISASTER', 'PUBLIC_HEALTH', 'SERVICE_BROKEN', 'ORDERED', 'OTHER')),
  facts text not null constraint urgent_case_facts_ck check (facts <> ''),
  reason text not null constraint urgent_case_reason_ck check (reason <> ''),
  started_on date not null,
  filed_at timestamptz not null,
  filed_by uuid not null constraint urgent_case_filed_by_fk references account (id),
  filer_name text not null,
  recognise_by timestamptz not null,
  recognised boolean,
  decided_at timestamptz,
  decided_by uuid constraint urgent_case_decided_by_fk references account (id),
  decider_name text not null default '',
  decision_words text not null default '',
  late_reason text not null default '',
  contracted_on date,
  necessity text not null default '',
  price text not null default '',
  effect text not null default '',
  results text not null default '',
  on_late_publicity text not null default '',
  on_late_recognition text not null default '',
  assessed_on date,
  assessed_by uuid constraint urgent_case_assessed_by_fk references account (id),
  assessor_name text not null default '',
  constraint urgent_case_two_people_ck check (decided_by <> filed_by and assessed_by <> filed_by),
  constraint urgent_case_decided_ck check ((recognised is null) = (decided_at is null)),
  constraint urgent_case_late_ck check (decided_at <= recognise_by or late_reason <> '')
);
create index urgent_case_list_ix on urgent_case (filed_at desc, project_id desc);
create index urgent_case_street_ix on urgent_case (street_code, filed_at desc, project_id desc);
create index urgent_case_community_ix on urgent_case (community_code, filed_at desc, project_id desc);
create index urgent_case_unit_ix on urgent_case (unit_code, started_on);
create index urgent_case_filed_by_ix on urgent_case (filed_by);
create index urgent_case_decided_by_ix on urgent_case (decided_by);
create index urgent_case_assessed_by_ix on urgent_case (assessed_by);
-- The share of urgent projects of a community and year.
create index project_share_ix on project (community_code, budget_year, track, state);
