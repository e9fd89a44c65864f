-- Tranches with their signatures, final accounts, self-ratings and closed dossiers.
create table payment (
  id uuid constraint payment_pk primary key,
  project_id uuid not null constraint payment_project_fk references project (id),
  tranche int not null,
  stage text not null,
  fund_use text not null constraint payment_use_ck check (fund_use in ('IMPLEMENTATION', 'OVERHEAD', 'OTHER')),
  amount numeric(14, 2) not null constraint payment_amount_ck check (amount > 0),
  invoice_number text not null,
  invoice_date date not null,
  purpose text not null,
  state text not null,
  paid_on date,
  voucher_number text,
  version int not null,
  serial bigint generated always as identity constraint payment_serial_uq unique,
  constraint payment_tranche_uq unique (project_id, tranche),
  constraint payment_paid_ck check ((state = 'PAID') = (paid_on is not null and voucher_number is not null))
);
create index payment_state_ix on payment (state, serial desc);

create table payment_signature (
  payment_id uuid not null constraint payment_signature_payment_fk references payment (id),
  position int not null,
  act text not null,
  account_id uuid not null,
  name text not null,
  office text not null,
  opinion text not null,
  signed_at timestamptz not null,
  constraint payment_signature_pk primary key (payment_id, position)
);
-- Requester, reviewer, finance and approver are four people; entering the voucher is no signature.
create unique index payment_signature_hand_uq on payment_signature (payment_id, account_id)
  where act in ('申请支付', '业务审核', '财务审核', '批准支付');

create table settlement (
  project_id uuid constraint settlement_pk primary key constraint settlement_project_fk references project (id),
  final_sum numeric(14, 2) not null constraint settlement_sum_ck check (final_sum >= 0),
  retention numeric(14, 2) not null constraint settlement_retention_ck check (retention between 0 and final_sum),
  basis text not null,
  settled_by uuid not null,
  settled_by_name text not null,
  settled_at timestamptz not null
);

create table self_rating (
  project_id uuid not null constraint self_rating_project_fk references project (id),
  position int not null,
  achieved text not null,
  score int not null constraint self_rating_score_ck check (score between 0 and 100),
  rated_by text not null,
  rated_at timestamptz not null,
  constraint self_rating_pk primary key (project_id, position)
);

create table dossier (
  project_id uuid constraint dossier_pk primary key constraint dossier_project_fk references project (id),
  catalogue_number text not null constraint dossier_catalogue_uq unique,
  place text not null,
  closed_by text not null,
  closed_at timestamptz not null
);
