-- The year-end report of a community on whom it asked (MF-04 to MF-06): made once, with the figures of that day.
create table coverage_report (
  id uuid constraint coverage_report_pk primary key,
  community_code text not null constraint coverage_report_community_fk references community (code),
  year int not null,
  asked int not null,
  target int not null,
  key_total int not null,
  key_asked int not null,
  rounds int not null,
  closed_on date not null,
  closed_by uuid not null,
  closer_name text not null,
  constraint coverage_report_uq unique (community_code, year),
  constraint coverage_report_key_ck check (key_asked = key_total)
);
