-- Approved payments that go to the bank together; a payment waits in one batch at a time.
create table payment_batch_number (
  prefix text constraint payment_batch_number_pk primary key,
  last int not null
);

create table payment_batch (
  id uuid constraint payment_batch_pk primary key,
  number text not null constraint payment_batch_number_uq unique,
  street_code text not null constraint payment_batch_street_fk references street (code),
  made_on date not null,
  made_by uuid not null,
  made_by_name text not null,
  state text not null constraint payment_batch_state_ck check (state in ('OPEN', 'DONE', 'DISSOLVED')),
  version int not null,
  serial bigint generated always as identity constraint payment_batch_serial_uq unique
);
create index payment_batch_street_ix on payment_batch (street_code, serial desc);

-- Payee, bank and account stand as they were sent; the last two are sealed.
create table payment_batch_row (
  batch_id uuid not null constraint payment_batch_row_batch_fk references payment_batch (id),
  position int not null,
  payment_id uuid not null constraint payment_batch_row_payment_fk references payment (id),
  payee text not null,
  bank text not null,
  account text not null,
  state text not null constraint payment_batch_row_state_ck check (state in ('WAITING', 'PAID', 'TAKEN_OUT')),
  constraint payment_batch_row_pk primary key (batch_id, position)
);
create unique index payment_batch_row_waiting_uq on payment_batch_row (payment_id) where state = 'WAITING';
create index payment_batch_row_payment_ix on payment_batch_row (payment_id);
