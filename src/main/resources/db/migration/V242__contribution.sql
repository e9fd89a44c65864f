-- What residents raised and society gave for a project, apart from the street's budget and from every cap (FUND-29).
-- Who gave it is sealed where it is a person. Nothing is changed: a counter-entry takes a row back, to the fen.
create table project_contribution (
  id uuid constraint project_contribution_pk primary key,
  project_id uuid not null constraint project_contribution_project_fk references project (id),
  street_code text not null constraint project_contribution_street_fk references street (code),
  community_code text constraint project_contribution_community_fk references community (code),
  kind text not null constraint project_contribution_kind_ck check (kind in ('RAISED', 'DONATED')),
  giver_kind text not null constraint project_contribution_giver_ck check (giver_kind in ('PERSON', 'GROUP')),
  giver text not null,
  amount numeric(14, 2) not null,
  received_on date not null,
  year int not null generated always as (extract(year from received_on)::int) stored,
  receipt_number text not null constraint project_contribution_receipt_ck check (receipt_number <> ''),
  used_for text not null constraint project_contribution_use_ck check (used_for <> ''),
  reverses uuid,
  reversed_amount numeric(14, 2) generated always as (-amount) stored,
  reason text not null,
  entered_by uuid not null constraint project_contribution_by_fk references account (id),
  entered_name text not null,
  entered_at timestamptz not null,
  constraint project_contribution_undo_key unique (id, project_id, kind, amount),
  constraint project_contribution_once_uq unique (reverses),
  constraint project_contribution_reverses_fk foreign key (reverses, project_id, kind, reversed_amount)
    references project_contribution (id, project_id, kind, amount),
  constraint project_contribution_sign_ck check (
    (reverses is null and amount > 0 and reason = '') or (reverses is not null and amount < 0 and reason <> ''))
);
create index project_contribution_project_ix on project_contribution (project_id, entered_at, id);
create index project_contribution_reverses_ix on project_contribution (reverses, project_id, kind, reversed_amount);
create index project_contribution_street_ix on project_contribution (street_code, year, project_id);
create index project_contribution_community_ix on project_contribution (community_code, year, project_id);
create index project_contribution_year_ix on project_contribution (year, project_id);
create index project_contribution_receipt_ix on project_contribution (street_code, receipt_number);
create index project_contribution_by_ix on project_contribution (entered_by);
create trigger project_contribution_append_only before update or delete on project_contribution
  for each row execute function refuse_change();
