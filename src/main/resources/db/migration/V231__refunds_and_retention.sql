-- Money that came back of a paid tranche; a second person confirms it, and only then does it count.
create table payment_refund (
  id uuid constraint payment_refund_pk primary key,
  payment_id uuid not null constraint payment_refund_payment_fk references payment (id),
  amount numeric(14, 2) not null constraint payment_refund_amount_ck check (amount > 0),
  reason text not null constraint payment_refund_reason_ck check (reason <> ''),
  refunded_on date not null,
  voucher_number text not null constraint payment_refund_voucher_ck check (voucher_number <> ''),
  state text not null constraint payment_refund_state_ck check (state in ('ENTERED', 'CONFIRMED', 'DROPPED')),
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  note text not null,
  version int not null,
  constraint payment_refund_decided_ck check ((state = 'ENTERED') = (decided_by is null)),
  constraint payment_refund_second_ck check (state <> 'CONFIRMED' or decided_by <> entered_by)
);
create index payment_refund_payment_ix on payment_refund (payment_id, entered_at);
-- One at a time: what waits to be confirmed must not be entered again.
create unique index payment_refund_open_uq on payment_refund (payment_id) where state = 'ENTERED';

alter table payment add column refunded numeric(14, 2) not null default 0;
alter table payment add constraint payment_refunded_ck check (refunded between 0 and amount);
alter table payment add constraint payment_refunded_paid_ck check (refunded = 0 or state = 'PAID');

-- What is held back until the warranty ends is then paid, or forfeited on a document.
alter table settlement add column warranty_ends date;
alter table settlement add column forfeited numeric(14, 2) not null default 0;
alter table settlement add constraint settlement_forfeited_ck check (forfeited between 0 and retention);
alter table settlement add constraint settlement_warranty_ck
  check (retention = 0 or warranty_ends is not null) not valid;
create index settlement_warranty_ix on settlement (warranty_ends) where retention > 0;

create table retention_forfeit (
  id uuid constraint retention_forfeit_pk primary key,
  project_id uuid not null constraint retention_forfeit_settlement_fk references settlement (project_id),
  amount numeric(14, 2) not null constraint retention_forfeit_amount_ck check (amount > 0),
  reason text not null constraint retention_forfeit_reason_ck check (reason <> ''),
  document text not null constraint retention_forfeit_document_ck check (document <> ''),
  decided_on date not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null
);
create index retention_forfeit_project_ix on retention_forfeit (project_id, entered_at);
