-- Yearly declarations of relatives and interests; the names are sealed by the application (COI-04, COI-08).
create table declaration (
  id uuid constraint declaration_pk primary key,
  account_id uuid not null constraint declaration_account_fk references account (id),
  declared_on date not null,
  declared_at timestamptz not null
);
create index declaration_account_ix on declaration (account_id, declared_at desc);

create table declared_relation (
  declaration_id uuid not null constraint declared_relation_declaration_fk references declaration (id),
  position int not null,
  relation text not null constraint declared_relation_relation_ck check (
    relation in ('SPOUSE', 'LINEAL_BLOOD', 'LINEAL_AFFINITY', 'COLLATERAL_BLOOD', 'SHARED_INTEREST')),
  name text not null,
  unit text not null,
  share numeric(7, 4) constraint declared_relation_share_ck check (share between 0 and 100),
  constraint declared_relation_pk primary key (declaration_id, position)
);
create trigger declaration_append_only before update or delete on declaration
  for each row execute function refuse_change();
create trigger declared_relation_append_only before update or delete on declared_relation
  for each row execute function refuse_change();

-- Vendors that get no award for a time (PROC-11).
create table abnormal_entry (
  id uuid constraint abnormal_entry_pk primary key,
  vendor_id uuid not null,
  vendor_name text not null,
  reason text not null constraint abnormal_entry_reason_ck check (reason <> ''),
  basis text not null constraint abnormal_entry_basis_ck check (basis <> ''),
  from_day date not null,
  until_day date not null,
  constraint abnormal_entry_days_ck check (until_day >= from_day)
);
create index abnormal_entry_vendor_ix on abnormal_entry (vendor_id, until_day desc);
