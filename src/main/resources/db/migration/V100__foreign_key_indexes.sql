-- What a foreign key refers to is looked for from the other side too: by scope, and when a row it names changes.
create index account_street_ix on account (street_code);
create index account_community_ix on account (community_code);
create index approval_run_regulation_ix on approval_run (regulation_id);
create index community_merged_ix on community (merged_into);
create index demand_channel_ix on demand (channel);
create index notice_street_ix on notice (street_code, posted_on desc, id desc);
create index procurement_award_vendor_ix on procurement (award_vendor_id);
