-- A demand that says what another says already stands beside it: both are kept, and the first counts its supporters.
alter table demand
  add column merged_into uuid constraint demand_merged_fk references demand (id),
  add constraint demand_merged_ck check ((merged_into is not null) = (state = 'MERGED'));
create index demand_merged_ix on demand (merged_into);
