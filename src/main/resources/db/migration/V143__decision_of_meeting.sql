-- A collective decision may come from a closed meeting's item instead of being typed (PROC-03).
alter table procurement add column decision_meeting_id uuid
  constraint procurement_decision_meeting_fk references meeting (id);
create index procurement_decision_meeting_ix on procurement (decision_meeting_id);
