-- The list of waivers by street, community and clause (FUND-18): every waiver says where it belongs.
alter table waiver drop constraint waiver_matter_ck;
alter table waiver disable trigger waiver_append_only;
update waiver w set street_code = p.street_code, community_code = p.community_code
from project p where p.id = w.subject and w.title is null;
alter table waiver enable trigger waiver_append_only;
alter table waiver
  alter column street_code set not null,
  add constraint waiver_matter_ck check (num_nulls(title, path) in (0, 2));
drop index waiver_street_ix;
drop index waiver_community_ix;
create index waiver_list_ix on waiver (given_at desc, id desc);
create index waiver_street_ix on waiver (street_code, given_at desc, id desc);
create index waiver_community_ix on waiver (community_code, given_at desc, id desc);
create index waiver_clause_ix on waiver (clause_id, given_at desc, id desc);

-- Somebody asks for a waiver that another office gives or refuses in words; one that no rule needs any more lapses.
create table waiver_request (
  id uuid constraint waiver_request_pk primary key,
  project_id uuid not null constraint waiver_request_project_fk references project (id),
  clause_id text not null,
  decider text not null,
  justification text not null constraint waiver_request_justification_ck check (justification <> ''),
  basis text not null,
  asked_by uuid not null,
  asker_name text not null,
  asked_at timestamptz not null,
  granted boolean,
  words text,
  decided_by uuid,
  decider_name text,
  decided_at timestamptz,
  waiver_id uuid constraint waiver_request_waiver_fk references waiver (id),
  lapsed_at timestamptz,
  constraint waiver_request_answer_ck check (num_nulls(granted, words, decided_by, decider_name, decided_at) in (0, 5)),
  constraint waiver_request_words_ck check (words <> ''),
  constraint waiver_request_self_ck check (decided_by <> asked_by),
  constraint waiver_request_waiver_ck check ((granted is true) = (waiver_id is not null)),
  constraint waiver_request_lapsed_ck check (lapsed_at is null or granted is null)
);
create unique index waiver_request_open_uq on waiver_request (project_id, clause_id)
  where granted is null and lapsed_at is null;
create index waiver_request_project_ix on waiver_request (project_id, asked_at);
create unique index waiver_request_waiver_uq on waiver_request (waiver_id);
