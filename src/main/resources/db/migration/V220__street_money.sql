-- A street's year from its documents to its closing: where the money comes from, what communities may take, what is
-- brought over, and by how much each line of the ledger moves each balance (FUND-01, FUND-02, FUND-04, FUND-20).
alter table annual_budget
  add column carried_in numeric(14, 2) not null default 0 constraint annual_budget_carried_ck check (carried_in >= 0),
  add column disposed numeric(14, 2) not null default 0 constraint annual_budget_disposed_ck check (disposed >= 0),
  add column allocated numeric(14, 2) not null default 0 constraint annual_budget_allocated_ck check (allocated >= 0),
  add column closed_at timestamptz,
  add column version int not null default 0;
alter table annual_budget drop constraint annual_budget_committed_ck;
alter table annual_budget add constraint annual_budget_committed_ck
  check (committed >= 0 and committed + disposed <= total + carried_in);

-- One line for each document that gave the street money or took some away; never overwritten.
create table budget_document (
  budget_id uuid not null constraint budget_document_budget_fk references annual_budget (id),
  position int not null,
  city numeric(14, 2) not null,
  district numeric(14, 2) not null,
  unsplit numeric(14, 2) not null default 0,
  document text not null constraint budget_document_document_ck check (document <> ''),
  dated date,
  made_by uuid not null,
  made_at timestamptz not null,
  constraint budget_document_pk primary key (budget_id, position)
);
insert into budget_document (budget_id, position, city, district, unsplit, document, made_by, made_at)
  select budget_id, row_number() over (partition by budget_id order by id), 0, 0, amount, coalesce(nullif(note, ''), '—'), made_by, made_at
  from fund_entry where kind in ('OPEN', 'ADJUST');
create trigger budget_document_append_only before update or delete on budget_document
  for each row execute function refuse_change();

-- What one community may take of a street-year; the line without a community is what the street keeps for its own projects.
create table allocation (
  budget_id uuid not null constraint allocation_budget_fk references annual_budget (id),
  community_code text constraint allocation_community_fk references community (code),
  amount numeric(14, 2) not null,
  committed numeric(14, 2) not null default 0,
  weak boolean not null default false,
  reason text not null default '',
  constraint allocation_place_uq unique nulls not distinct (budget_id, community_code),
  constraint allocation_committed_ck check (committed between 0 and amount)
);

-- How allocations came about: each sheet and each transfer with its document, never overwritten.
create table allocation_move (
  id bigint generated always as identity constraint allocation_move_pk primary key,
  budget_id uuid not null constraint allocation_move_budget_fk references annual_budget (id),
  community_code text constraint allocation_move_community_fk references community (code),
  difference numeric(14, 2) not null,
  amount numeric(14, 2) not null,
  reason text not null,
  document text not null constraint allocation_move_document_ck check (document <> ''),
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null
);
create index allocation_move_budget_ix on allocation_move (budget_id, id desc);
create trigger allocation_move_append_only before update or delete on allocation_move
  for each row execute function refuse_change();

alter table commitment
  add column community_code text constraint commitment_community_fk references community (code),
  add column settled boolean not null default false;
update commitment c set community_code = p.community_code from project p where p.id = c.reference and not c.pool;
update commitment c set settled = true from project p
  where p.id = c.reference and p.state in ('SETTLED', 'ARCHIVED', 'WITHDRAWN');

-- What the yearly overhead project may spend by category, counted at approval, at contract and at payment (FUND-05).
create table pool_item (
  reference uuid not null constraint pool_item_commitment_fk references commitment (reference),
  category text not null,
  approved numeric(14, 2) not null,
  held numeric(14, 2) not null,
  paid numeric(14, 2) not null default 0,
  constraint pool_item_pk primary key (reference, category),
  constraint pool_item_held_ck check (held between 0 and approved),
  constraint pool_item_paid_ck check (paid between 0 and held)
);
insert into pool_item (reference, category, approved, held, paid)
  select reference, 'SUPERVISION', approved, held, paid from commitment where pool;

-- By how much a line moves what there is, what is held and what is paid: the balances are the sums of these.
alter table fund_entry
  add column category text,
  add column available_by numeric(14, 2) not null default 0,
  add column held_by numeric(14, 2) not null default 0,
  add column paid_by numeric(14, 2) not null default 0;
alter table fund_entry disable trigger fund_entry_append_only;
update fund_entry set available_by = amount where kind in ('OPEN', 'ADJUST');
update fund_entry set held_by = amount where kind in ('COMMIT', 'CHANGE');
update fund_entry set held_by = -amount where kind = 'RELEASE';
update fund_entry set paid_by = amount where kind = 'PAY';
update fund_entry e set held_by = e.amount - c.amount from fund_entry c
  where e.kind = 'CONTRACT' and c.reference = e.reference and c.kind = 'COMMIT';
update fund_entry e set category = 'SUPERVISION' from commitment c where c.reference = e.reference and c.pool;
alter table fund_entry enable trigger fund_entry_append_only;
alter table fund_entry alter column available_by drop default;
alter table fund_entry alter column held_by drop default;
alter table fund_entry alter column paid_by drop default;

-- What stands against the regulation by an act that could not be refused, such as a budget cut from above (FUND-04).
create table fund_finding (
  id uuid constraint fund_finding_pk primary key,
  budget_id uuid not null constraint fund_finding_budget_fk references annual_budget (id),
  clause_id text not null,
  sentence text not null,
  raised_at timestamptz not null,
  cleared_at timestamptz,
  cleared_by_sentence text not null default ''
);
create unique index fund_finding_open_uq on fund_finding (budget_id, clause_id) where cleared_at is null;
