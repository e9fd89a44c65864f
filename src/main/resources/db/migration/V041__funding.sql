-- A street's money of a year. The checks are the last wall: paid <= held <= approved, committed <= total (FUND-01, FUND-25).
create table annual_budget (
  id uuid constraint annual_budget_pk primary key,
  street_code text not null constraint annual_budget_street_fk references street (code),
  year int not null,
  total numeric(14, 2) not null,
  committed numeric(14, 2) not null default 0,
  paid numeric(14, 2) not null default 0,
  constraint annual_budget_street_year_uq unique (street_code, year),
  constraint annual_budget_committed_ck check (committed between 0 and total),
  constraint annual_budget_paid_ck check (paid between 0 and committed)
);

create table commitment (
  reference uuid constraint commitment_pk primary key,
  budget_id uuid not null constraint commitment_budget_fk references annual_budget (id),
  approved numeric(14, 2) not null constraint commitment_approved_ck check (approved > 0),
  held numeric(14, 2) not null,
  contracted numeric(14, 2),
  paid numeric(14, 2) not null default 0,
  constraint commitment_held_ck check (held between 0 and approved),
  constraint commitment_contracted_ck check (contracted between 0 and approved),
  constraint commitment_paid_ck check (paid between 0 and held),
  constraint commitment_paid_contracted_ck check (paid = 0 or contracted is not null)
);
create index commitment_budget_ix on commitment (budget_id);

create table fund_entry (
  id bigint generated always as identity constraint fund_entry_pk primary key,
  budget_id uuid not null constraint fund_entry_budget_fk references annual_budget (id),
  reference uuid,
  kind text not null,
  amount numeric(14, 2) not null,
  note text not null,
  made_by uuid not null,
  made_at timestamptz not null
);
create index fund_entry_budget_ix on fund_entry (budget_id, id desc);
create index fund_entry_reference_ix on fund_entry (reference, id);
create trigger fund_entry_append_only before update or delete on fund_entry
  for each row execute function refuse_change();
