-- The list of payments asks by place, stage, month and sum; each has its index, the newest first.
alter table payment add column street_code text, add column community_code text;
update payment y set street_code = p.street_code, community_code = p.community_code
from project p where p.id = y.project_id;
alter table payment alter column street_code set not null;
create index payment_street_ix on payment (street_code, serial desc);
create index payment_street_state_ix on payment (street_code, state, serial desc);
create index payment_community_ix on payment (community_code, serial desc) where community_code is not null;
create index payment_stage_ix on payment (stage, serial desc);
create index payment_paid_ix on payment (paid_on, serial desc) where paid_on is not null;
create index payment_amount_ix on payment (amount);
create index contract_vendor_name_bigram_ix on contract using gin (bigrams(vendor_name));
