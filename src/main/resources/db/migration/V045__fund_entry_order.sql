-- The ledger is read by time, also where entries were brought in later.
drop index fund_entry_budget_ix;
create index fund_entry_budget_ix on fund_entry (budget_id, made_at desc, id desc);
