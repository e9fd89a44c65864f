-- The method of the beginning stays known through all rounds: another one later is a major matter (PROC-04).
alter table procurement
  add column first_method text constraint procurement_first_method_ck check (first_method in ('OPEN_TENDER', 'SELF', 'PRESELECTED')),
  add column first_method_reason text,
  add column first_single_source boolean;
update procurement set first_method = method, first_method_reason = method_reason, first_single_source = single_source;
