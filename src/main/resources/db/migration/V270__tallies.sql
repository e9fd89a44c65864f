-- What a list comes to is kept beside its rows, so that no page adds up a year to show its foot (FUND-20).

-- Commitments by street-year, community, type and track. They change under the lock of their budget, so that their sums can be
-- changed in place.
create table commitment_tally (
  budget_id uuid not null constraint commitment_tally_budget_fk references annual_budget (id),
  community_code text constraint commitment_tally_community_fk references community (code),
  type text,
  track text,
  pool boolean not null,
  counted int not null,
  holding int not null,
  approved numeric(16, 2) not null,
  holding_approved numeric(16, 2) not null,
  contracted numeric(16, 2) not null,
  holding_contracted numeric(16, 2) not null,
  changed numeric(16, 2) not null,
  held numeric(16, 2) not null,
  granted numeric(16, 2) not null,
  paid numeric(16, 2) not null,
  constraint commitment_tally_uq unique nulls not distinct (budget_id, community_code, type, track, pool)
);
create index commitment_tally_community_ix on commitment_tally (community_code);

-- What one commitment adds: approved and contracted once more for what holds money, granted for what has no contract yet.
create function commitment_measures(c commitment) returns table (
  budget_id uuid, community_code text, type text, track text, pool boolean, counted int, holding int, approved numeric,
  holding_approved numeric, contracted numeric, holding_contracted numeric, changed numeric, held numeric, granted numeric,
  paid numeric) language sql stable as $$
  select c.budget_id, c.community_code, p.type, p.track, c.pool, 1, case when c.held > 0 then 1 else 0 end, c.approved,
    case when c.held > 0 then c.approved else 0 end, coalesce(c.contracted, 0),
    case when c.held > 0 then coalesce(c.contracted, 0) else 0 end, coalesce(c.contracted - k.sum, 0), c.held,
    case when c.contracted is null then c.held else 0 end, c.paid
  from (select 1) one left join project p on p.id = c.reference left join contract k on k.project_id = c.reference
$$;

create view commitment_tally_anew as
  select m.budget_id, m.community_code, m.type, m.track, m.pool, sum(m.counted)::int as counted, sum(m.holding)::int as holding,
    sum(m.approved) as approved, sum(m.holding_approved) as holding_approved, sum(m.contracted) as contracted,
    sum(m.holding_contracted) as holding_contracted, sum(m.changed) as changed, sum(m.held) as held, sum(m.granted) as granted,
    sum(m.paid) as paid
  from commitment c cross join lateral commitment_measures(c) m
  group by m.budget_id, m.community_code, m.type, m.track, m.pool;

create function tally_commitment() returns trigger language plpgsql as $$
begin
  insert into commitment_tally as t
    select m.budget_id, m.community_code, m.type, m.track, m.pool, sum(s.sign * m.counted), sum(s.sign * m.holding),
      sum(s.sign * m.approved), sum(s.sign * m.holding_approved), sum(s.sign * m.contracted),
      sum(s.sign * m.holding_contracted), sum(s.sign * m.changed), sum(s.sign * m.held), sum(s.sign * m.granted),
      sum(s.sign * m.paid)
    from (values (1, new), (-1, old)) s (sign, line) cross join lateral commitment_measures(s.line) m
    where (s.line).reference is not null
    group by m.budget_id, m.community_code, m.type, m.track, m.pool
    on conflict on constraint commitment_tally_uq do update set counted = t.counted + excluded.counted,
      holding = t.holding + excluded.holding, approved = t.approved + excluded.approved,
      holding_approved = t.holding_approved + excluded.holding_approved, contracted = t.contracted + excluded.contracted,
      holding_contracted = t.holding_contracted + excluded.holding_contracted, changed = t.changed + excluded.changed,
      held = t.held + excluded.held, granted = t.granted + excluded.granted, paid = t.paid + excluded.paid;
  return null;
end $$;
create trigger commitment_tallied after insert or update or delete on commitment
  for each row execute function tally_commitment();

-- Adds what is missing: the first fill, and the mend of whatever got past the trigger. It compares at one moment and adds, so that
-- nobody has to wait. Returns how many sums were wrong.
create function mend_commitment_tally() returns int language plpgsql as $$
declare mended int;
begin
  insert into commitment_tally as t
    select budget_id, community_code, type, track, pool, sum(sign * counted), sum(sign * holding), sum(sign * approved),
      sum(sign * holding_approved), sum(sign * contracted), sum(sign * holding_contracted), sum(sign * changed),
      sum(sign * held), sum(sign * granted), sum(sign * paid)
    from (select 1 as sign, a.* from commitment_tally_anew a union all select -1, k.* from commitment_tally k) both_of_them
    group by budget_id, community_code, type, track, pool
    having sum(sign * counted) <> 0 or sum(sign * holding) <> 0 or sum(sign * approved) <> 0
      or sum(sign * holding_approved) <> 0 or sum(sign * contracted) <> 0 or sum(sign * holding_contracted) <> 0
      or sum(sign * changed) <> 0 or sum(sign * held) <> 0 or sum(sign * granted) <> 0 or sum(sign * paid) <> 0
    on conflict on constraint commitment_tally_uq do update set counted = t.counted + excluded.counted,
      holding = t.holding + excluded.holding, approved = t.approved + excluded.approved,
      holding_approved = t.holding_approved + excluded.holding_approved, contracted = t.contracted + excluded.contracted,
      holding_contracted = t.holding_contracted + excluded.holding_contracted, changed = t.changed + excluded.changed,
      held = t.held + excluded.held, granted = t.granted + excluded.granted, paid = t.paid + excluded.paid;
  get diagnostics mended = row_count;
  return mended;
end $$;

-- Payments by place, budget year, stage, state and month of payment. They move without a common lock: their differences are
-- written down as lines that wait for nobody, and folded into the sums every night.
create table payment_tally (
  street_code text not null constraint payment_tally_street_fk references street (code),
  community_code text constraint payment_tally_community_fk references community (code),
  year int not null,
  stage text not null,
  state text not null,
  month date,
  counted int not null,
  amount numeric(16, 2) not null,
  refunded numeric(16, 2) not null,
  constraint payment_tally_uq unique nulls not distinct (street_code, community_code, year, stage, state, month)
);
create index payment_tally_community_ix on payment_tally (community_code);

create table payment_tally_line (
  id bigint generated always as identity constraint payment_tally_line_pk primary key,
  street_code text not null constraint payment_tally_line_street_fk references street (code),
  community_code text constraint payment_tally_line_community_fk references community (code),
  year int not null,
  stage text not null,
  state text not null,
  month date,
  counted int not null,
  amount numeric(16, 2) not null,
  refunded numeric(16, 2) not null
);
create index payment_tally_line_street_ix on payment_tally_line (street_code);
create index payment_tally_line_community_ix on payment_tally_line (community_code);

create view payment_tallied as
  select street_code, community_code, year, stage, state, month, counted, amount, refunded from payment_tally
  union all
  select street_code, community_code, year, stage, state, month, counted, amount, refunded from payment_tally_line;

create function payment_measures(y payment) returns table (
  street_code text, community_code text, year int, stage text, state text, month date, counted int, amount numeric,
  refunded numeric) language sql stable as $$
  select y.street_code, y.community_code, p.budget_year, y.stage, y.state, date_trunc('month', y.paid_on::timestamp)::date, 1,
    y.amount, y.refunded
  from project p where p.id = y.project_id
$$;

create view payment_tally_anew as
  select m.street_code, m.community_code, m.year, m.stage, m.state, m.month, sum(m.counted)::int as counted,
    sum(m.amount) as amount, sum(m.refunded) as refunded
  from payment y cross join lateral payment_measures(y) m
  group by m.street_code, m.community_code, m.year, m.stage, m.state, m.month;

create function tally_payment() returns trigger language plpgsql as $$
begin
  insert into payment_tally_line
    (street_code, community_code, year, stage, state, month, counted, amount, refunded)
    select m.street_code, m.community_code, m.year, m.stage, m.state, m.month, sum(s.sign * m.counted),
      sum(s.sign * m.amount), sum(s.sign * m.refunded)
    from (values (1, new), (-1, old)) s (sign, line) cross join lateral payment_measures(s.line) m
    where (s.line).id is not null
    group by m.street_code, m.community_code, m.year, m.stage, m.state, m.month
    having sum(s.sign * m.counted) <> 0 or sum(s.sign * m.amount) <> 0 or sum(s.sign * m.refunded) <> 0;
  return null;
end $$;
create trigger payment_tallied after insert or update or delete on payment
  for each row execute function tally_payment();

create function mend_payment_tally() returns int language plpgsql as $$
declare mended int;
begin
  insert into payment_tally_line (street_code, community_code, year, stage, state, month, counted, amount, refunded)
    select street_code, community_code, year, stage, state, month, sum(sign * counted), sum(sign * amount), sum(sign * refunded)
    from (select 1 as sign, a.* from payment_tally_anew a union all select -1, k.* from payment_tallied k) both_of_them
    group by street_code, community_code, year, stage, state, month
    having sum(sign * counted) <> 0 or sum(sign * amount) <> 0 or sum(sign * refunded) <> 0;
  get diagnostics mended = row_count;
  return mended;
end $$;

create function fold_payment_tally() returns int language plpgsql as $$
declare folded int;
begin
  with gone as (delete from payment_tally_line returning *)
  insert into payment_tally as t
    select street_code, community_code, year, stage, state, month, sum(counted), sum(amount), sum(refunded)
    from gone group by street_code, community_code, year, stage, state, month
    on conflict on constraint payment_tally_uq do update set counted = t.counted + excluded.counted,
      amount = t.amount + excluded.amount, refunded = t.refunded + excluded.refunded;
  get diagnostics folded = row_count;
  return folded;
end $$;

select mend_commitment_tally(), mend_payment_tally();
select fold_payment_tally();

-- The overhead of a year is found without its other projects.
create index commitment_pool_ix on commitment (budget_id) where pool;

-- Every order of the fund ledger reads a street-year from its beginning.
create index commitment_paid_ix on commitment (budget_id, paid desc, reference desc);
create index commitment_balance_ix on commitment (budget_id, (held - paid) desc, reference desc);
-- Each of them begins with the budget.
drop index commitment_budget_ix;
