-- What others already pay for: government investment, fixed-asset plan, a street's department budget (FUND-11 to FUND-13).
-- A row is struck with a reason, never changed and never deleted.
create table register_entry (
  id uuid constraint register_entry_pk primary key,
  kind text not null
    constraint register_entry_kind_ck check (kind in ('GOVERNMENT_INVESTMENT', 'FIXED_ASSETS', 'DEPARTMENT_BUDGET')),
  street_code text constraint register_entry_street_fk references street (code),
  year int not null,
  name text not null constraint register_entry_name_ck check (name <> ''),
  place text not null,
  amount numeric(14, 2) not null constraint register_entry_amount_ck check (amount > 0),
  owner text not null,
  document text not null constraint register_entry_document_ck check (document <> ''),
  mark text not null,
  entered_by uuid not null constraint register_entry_by_fk references account (id),
  entered_name text not null,
  entered_at timestamptz not null,
  struck_by uuid constraint register_entry_struck_by_fk references account (id),
  struck_name text,
  struck_at timestamptz,
  struck_reason text,
  constraint register_entry_of_street_ck check (kind <> 'DEPARTMENT_BUDGET' or street_code is not null),
  constraint register_entry_struck_ck
    check (num_nulls(struck_by, struck_name, struck_at, struck_reason) in (0, 4) and struck_reason <> '')
);
create unique index register_entry_mark_uq on register_entry (kind, street_code, year, mark) nulls not distinct
  where struck_at is null;
create index register_entry_list_ix on register_entry (entered_at desc, id desc);
create index register_entry_kind_ix on register_entry (kind, entered_at desc, id desc);
create index register_entry_year_ix on register_entry (year, entered_at desc, id desc);
create index register_entry_street_ix on register_entry (street_code, entered_at desc, id desc);
create index register_entry_name_bigram_ix on register_entry using gin (bigrams(name));
create index register_entry_by_ix on register_entry (entered_by);
create index register_entry_struck_by_ix on register_entry (struck_by);

create function refuse_register_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.struck_at is not null or new.struck_at is null
    or row(new.id, new.kind, new.street_code, new.year, new.name, new.place, new.amount, new.owner, new.document, new.mark,
        new.entered_by, new.entered_name, new.entered_at)
      is distinct from row(old.id, old.kind, old.street_code, old.year, old.name, old.place, old.amount, old.owner,
        old.document, old.mark, old.entered_by, old.entered_name, old.entered_at) then
    raise exception 'rows of a register are struck once, never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger register_entry_only_struck before update or delete on register_entry
  for each row execute function refuse_register_change();
create trigger register_entry_never_emptied before truncate on register_entry
  for each statement execute function refuse_change();

insert into policy_term (scope, key, valid_from, value, source) values
  ('D', 'REGISTER_SIMILARITY', '2017-01-01', '0.6', '系统约定，街道或区可改'),
  ('D', 'CITY_SHARE', '2017-01-01', '50', '参照龙岗区做法（2017），市、区 1:1'),
  ('D', 'COMMUNITY_AVERAGE', '2017-01-01', '2000000', '参照新闻报道（2023）');
