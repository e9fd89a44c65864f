-- Each reference of the street's money is found by an index.
create index allocation_community_ix on allocation (community_code);
create index allocation_move_community_ix on allocation_move (community_code);
create index commitment_community_ix on commitment (community_code);
create index fund_finding_budget_ix on fund_finding (budget_id, raised_at desc);
