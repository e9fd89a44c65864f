-- Vendors, known to the whole district; the telephone number is sealed by the application.
create table vendor (
  id uuid constraint vendor_pk primary key,
  credit_code text not null constraint vendor_credit_code_uq unique
    constraint vendor_credit_code_ck check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text not null constraint vendor_name_ck check (name <> ''),
  kind text not null,
  established date not null,
  grade text not null,
  legal_representative text not null,
  shareholders text not null,
  key_people text not null,
  address text not null,
  phone text not null,
  active boolean not null,
  version int not null
);
create index vendor_name_ix on vendor (name collate "zh-x-icu", id);
create index vendor_name_bigram_ix on vendor using gin (bigrams(name));

create table vendor_qualification (
  vendor_id uuid not null constraint vendor_qualification_vendor_fk references vendor (id),
  position int not null,
  name text not null,
  grade text not null,
  expires date,
  constraint vendor_qualification_pk primary key (vendor_id, position)
);

-- The procurement of a project; one a project, because lots would be a way to split it (PROC-10).
create table procurement (
  project_id uuid constraint procurement_pk primary key constraint procurement_project_fk references project (id),
  purchaser text not null constraint procurement_purchaser_ck check (purchaser <> ''),
  representative text not null constraint procurement_representative_ck check (representative <> ''),
  requirement text not null constraint procurement_requirement_ck check (requirement <> ''),
  opened_on date not null,
  opened_by uuid not null,
  round int not null constraint procurement_round_ck check (round > 0),
  method text constraint procurement_method_ck check (method in ('OPEN_TENDER', 'SELF', 'PRESELECTED')),
  method_reason text,
  single_source boolean,
  decided_on date,
  members int,
  recused int,
  favour int,
  against int,
  abstained int,
  minutes_number text,
  award_vendor_id uuid constraint procurement_award_vendor_fk references vendor (id),
  award_sum numeric(14, 2) constraint procurement_award_sum_ck check (award_sum > 0),
  award_reason text,
  awarded_on date,
  awarded_by uuid,
  version int not null,
  constraint procurement_method_reason_ck check (method is null or method_reason <> ''),
  constraint procurement_votes_ck check (members is null
    or (members > 0 and recused >= 0 and favour >= 0 and against >= 0 and abstained >= 0
        and recused + favour + against + abstained <= members))
);
create index procurement_opened_ix on procurement (opened_on desc, project_id);

create table procurement_quote (
  project_id uuid not null constraint procurement_quote_procurement_fk references procurement (project_id),
  position int not null,
  round int not null,
  vendor_id uuid not null constraint procurement_quote_vendor_fk references vendor (id),
  sum numeric(14, 2) not null constraint procurement_quote_sum_ck check (sum > 0),
  valid boolean not null,
  note text not null,
  received_on date not null,
  constraint procurement_quote_pk primary key (project_id, position),
  constraint procurement_quote_vendor_uq unique (project_id, round, vendor_id)
);
create index procurement_quote_vendor_ix on procurement_quote (vendor_id);

create table procurement_failure (
  project_id uuid not null constraint procurement_failure_procurement_fk references procurement (project_id),
  round int not null,
  reason text not null constraint procurement_failure_reason_ck check (reason <> ''),
  failed_on date not null,
  constraint procurement_failure_pk primary key (project_id, round)
);

create table contract (
  id uuid constraint contract_pk primary key,
  project_id uuid not null constraint contract_project_uq unique constraint contract_project_fk references project (id),
  number text not null constraint contract_number_ck check (number <> ''),
  vendor_id uuid not null constraint contract_vendor_fk references vendor (id),
  vendor_name text not null,
  sum numeric(14, 2) not null constraint contract_sum_ck check (sum > 0),
  signed_on date not null,
  starts_on date not null,
  ends_on date not null,
  terms text not null constraint contract_terms_ck check (terms <> ''),
  signed_by uuid not null,
  constraint contract_days_ck check (ends_on >= starts_on)
);
create index contract_vendor_ix on contract (vendor_id, signed_on desc);
create index contract_list_ix on contract (signed_on desc, id desc);
create trigger contract_append_only before update or delete on contract
  for each row execute function refuse_change();
