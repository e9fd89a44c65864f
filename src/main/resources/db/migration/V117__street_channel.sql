-- A street may name channels of its own beside the six of the regulation (MF-07).
alter table demand_channel
  add column street_code text constraint demand_channel_street_fk references street (code),
  drop constraint demand_channel_label_uq;
alter table demand_channel add constraint demand_channel_label_uq unique nulls not distinct (street_code, label);
