-- What residents ask for, and through which channel it came. Name and phone are stored encrypted only.
create table demand_channel (
  code text constraint demand_channel_pk primary key,
  label text not null constraint demand_channel_label_uq unique,
  online boolean not null,
  position int not null,
  active boolean not null
);
insert into demand_channel (code, label, online, position, active) values
  ('ZHDJ', '深圳智慧党建', true, 1, true),
  ('NSXF', '南山先锋', true, 2, true),
  ('ZWPT', '南山区智慧政务平台', true, 3, true),
  ('MSWSS', '南山区“民生微实事”服务平台', true, 4, true),
  ('RHZF', '入户走访', false, 5, true),
  ('JFZT', '接访座谈', false, 6, true);

create table demand (
  id uuid constraint demand_pk primary key,
  number text not null constraint demand_number_uq unique,
  street_code text not null constraint demand_street_fk references street (code),
  community_code text not null constraint demand_community_fk references community (code),
  channel text not null constraint demand_channel_fk references demand_channel (code),
  anonymous boolean not null,
  proposer text,
  phone text,
  household text not null,
  people_group text not null,
  kind text not null,
  content text not null constraint demand_content_ck check (content <> ''),
  place text not null,
  urgency text not null,
  state text not null,
  outcome text not null,
  registered_by uuid not null,
  registered_at timestamptz not null,
  version int not null,
  constraint demand_anonymous_ck check (not anonymous or (proposer is null and phone is null))
);
create index demand_list_ix on demand (registered_at desc, id desc);
create index demand_street_ix on demand (street_code, registered_at desc, id desc);
create index demand_community_ix on demand (community_code, registered_at desc, id desc);
create index demand_content_bigram_ix on demand using gin (bigrams(content));

create table demand_sequence (
  prefix text constraint demand_sequence_pk primary key,
  last int not null
);

alter table project_demand add constraint project_demand_demand_fk foreign key (demand_id) references demand (id);
