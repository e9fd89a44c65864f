-- What residents answered when they were asked whether they know the projects, took part and are content (MF-28): by
-- community and day, tied to nobody.
create table awareness_answer (
  id bigint generated always as identity constraint awareness_answer_pk primary key,
  street_code text not null constraint awareness_answer_street_fk references street (code),
  community_code text not null constraint awareness_answer_community_fk references community (code),
  answered_on date not null,
  aware boolean,
  took_part boolean,
  satisfied boolean,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint awareness_answer_any_ck check (coalesce(aware, took_part, satisfied) is not null)
);
create index awareness_answer_street_ix on awareness_answer (street_code);
create index awareness_answer_community_ix on awareness_answer (community_code, answered_on);
