-- Every filter of the list of demands within a street or a community, newest first, and the last year of a community for
-- the question whether a demand was entered before.
create index demand_community_state_ix on demand (community_code, state, registered_at desc, id desc);
create index demand_community_kind_ix on demand (community_code, kind, registered_at desc, id desc);
create index demand_community_channel_ix on demand (community_code, channel, registered_at desc, id desc);
create index demand_street_state_ix on demand (street_code, state, registered_at desc, id desc);
create index demand_street_kind_ix on demand (street_code, kind, registered_at desc, id desc);
create index demand_street_channel_ix on demand (street_code, channel, registered_at desc, id desc);
create index demand_collected_ix on demand (community_code, collected_on desc);
