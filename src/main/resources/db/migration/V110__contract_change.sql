-- Changes of a contract: each a row beside it, the contract itself stays as it was signed (FUND-25, WORKS-13).
create table contract_change (
  contract_id uuid not null constraint contract_change_contract_fk references contract (id),
  position int not null constraint contract_change_position_ck check (position > 0),
  sum_before numeric(14, 2) not null,
  sum numeric(14, 2) not null constraint contract_change_sum_ck check (sum > 0 and sum <> sum_before),
  reason text not null constraint contract_change_reason_ck check (reason <> ''),
  document_number text not null constraint contract_change_document_ck check (document_number <> ''),
  agreed_on date not null,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamptz not null,
  constraint contract_change_pk primary key (contract_id, position)
);
create trigger contract_change_append_only before update or delete on contract_change
  for each row execute function refuse_change();
