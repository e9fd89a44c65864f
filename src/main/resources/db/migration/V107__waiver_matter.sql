-- A justification may be about something else than a project, such as a half-year's evaluation: then it says what and where.
alter table waiver
  add column title text,
  add column path text,
  add column street_code text constraint waiver_street_fk references street (code),
  add column community_code text constraint waiver_community_fk references community (code),
  add constraint waiver_matter_ck check (num_nulls(title, path, street_code, community_code) in (0, 4));
create index waiver_street_ix on waiver (street_code);
create index waiver_community_ix on waiver (community_code);
