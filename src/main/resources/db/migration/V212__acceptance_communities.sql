-- For which community somebody comes to the acceptance of a project of several (domain Q7).
alter table acceptance_member add column community_code text
  constraint acceptance_member_community_fk references community (code);
create index acceptance_member_community_ix on acceptance_member (community_code);

-- The ledger by track.
create index project_track_ix on project (track, created_at desc, id desc);
