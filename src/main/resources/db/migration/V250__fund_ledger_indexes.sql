-- The fund ledger of a street-year or of the district's year by number, page after page; its vendors, its sums, and what was
-- paid within days.
create index project_street_year_number_ix on project (street_code, budget_year, number, id);
create index project_year_number_ix on project (budget_year, number, id);
create index contract_vendor_bigram_ix on contract using gin (bigrams(vendor_name));
create index commitment_largest_ix on commitment (budget_id, approved desc, reference desc);
create index payment_paid_project_ix on payment (paid_on, project_id) where state = 'PAID';

-- When spending is behind the year and when it rushes to its end.
insert into policy_term (scope, key, valid_from, value, source) values
  ('D', 'SPEND_BEHIND', '2017-01-01', '10', '系统约定，街道或区可改'),
  ('D', 'YEAR_END_RUSH', '2017-01-01', '40', '系统约定，街道或区可改');
