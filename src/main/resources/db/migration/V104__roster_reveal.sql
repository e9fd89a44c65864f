-- Who saw an entry of the roster in clear: the trail says why, this says how often.
create table key_household_reveal (
  id bigint generated always as identity constraint key_household_reveal_pk primary key,
  account_id uuid not null,
  key_household_id uuid not null constraint key_household_reveal_fk references key_household (id),
  revealed_at timestamptz not null
);
create index key_household_reveal_account_ix on key_household_reveal (account_id, revealed_at);
create index key_household_reveal_ix on key_household_reveal (key_household_id);
