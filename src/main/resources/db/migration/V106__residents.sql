-- What residents send in themselves: the receipt they ask with later, and how often an address has sent today. The
-- address is kept as a keyed index only, for a day.
create table demand_receipt (
  receipt text constraint demand_receipt_pk primary key,
  demand_id uuid not null constraint demand_receipt_demand_uq unique
    constraint demand_receipt_demand_fk references demand (id)
);
create table resident_submission (
  id bigint generated always as identity constraint resident_submission_pk primary key,
  address_index text not null,
  sent_at timestamptz not null
);
create index resident_submission_address_ix on resident_submission (address_index, sent_at);
create index resident_submission_sent_ix on resident_submission (sent_at);
