-- Who was asked: the households of a community, the families that must all be asked, and every asking. A household may
-- be a door or only a number; label is the one form of both, so that the same home is never written down twice.
create table household (
  id uuid constraint household_pk primary key,
  street_code text not null constraint household_street_fk references street (code),
  community_code text not null constraint household_community_fk references community (code),
  building text not null,
  room text not null,
  label text not null constraint household_label_ck check (label <> ''),
  registered_by uuid not null,
  registered_at timestamptz not null,
  version int not null,
  constraint household_label_uq unique (community_code, label)
);
create index household_list_ix on household (street_code, community_code, label, id);
create index household_label_bigram_ix on household using gin (bigrams(label));

-- The kinds of families that must all be asked (MF-05); a street may add its own.
create table key_category (
  code text constraint key_category_pk primary key,
  label text not null,
  street_code text constraint key_category_street_fk references street (code),
  position int not null,
  active boolean not null,
  constraint key_category_label_uq unique nulls not distinct (street_code, label)
);
insert into key_category (code, label, street_code, position, active) values
  ('AGED', '高龄老人', null, 1, true),
  ('CHILD_IN_NEED', '困境儿童', null, 2, true),
  ('DISABLED', '残疾人', null, 3, true),
  ('LOW_INCOME', '低保户', null, 4, true);

-- The roster. Name, phone and ID number are stored encrypted; the index columns find an equal value without reading it.
create table key_household (
  id uuid constraint key_household_pk primary key,
  number text not null constraint key_household_number_uq unique,
  street_code text not null constraint key_household_street_fk references street (code),
  community_code text not null constraint key_household_community_fk references community (code),
  household_id uuid not null constraint key_household_household_fk references household (id),
  category text not null constraint key_household_category_fk references key_category (code),
  name text not null,
  phone text,
  phone_index text,
  id_number text,
  id_index text,
  listed_on date not null,
  removed_on date,
  removed_reason text not null,
  listed_by uuid not null,
  version int not null,
  constraint key_household_phone_ck check ((phone is null) = (phone_index is null)),
  constraint key_household_id_number_ck check ((id_number is null) = (id_index is null)),
  constraint key_household_removed_ck check ((removed_on is null) = (removed_reason = ''))
);
create unique index key_household_person_uq on key_household (community_code, id_index) where removed_on is null;
create unique index key_household_nameless_uq on key_household (household_id, category)
  where removed_on is null and id_index is null;
create index key_household_street_ix on key_household (street_code, number);
create index key_household_community_ix on key_household (community_code, number);
create index key_household_home_ix on key_household (household_id);
create index key_household_category_ix on key_household (category);
create index key_household_phone_ix on key_household (phone_index);
create index key_household_id_ix on key_household (id_index);

create table key_household_sequence (
  prefix text constraint key_household_sequence_pk primary key,
  last int not null
);

-- One asking of one household, with or without a demand. asked_key says whose answer it is: a home, else a phone, else
-- nobody's, which counts for nothing (MF-04).
create table inquiry (
  id uuid constraint inquiry_pk primary key,
  street_code text not null constraint inquiry_street_fk references street (code),
  community_code text not null constraint inquiry_community_fk references community (code),
  year int not null,
  asked_on date not null,
  household_id uuid constraint inquiry_household_fk references household (id),
  phone_index text,
  asked_key text,
  channel text not null constraint inquiry_channel_fk references demand_channel (code),
  round_id uuid,
  demand_id uuid constraint inquiry_demand_uq unique,
  collector text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint inquiry_year_ck check (year = extract(year from asked_on))
);
create index inquiry_key_ix on inquiry (community_code, year, asked_key);
create index inquiry_phone_ix on inquiry (community_code, year, phone_index) where phone_index is not null;
create index inquiry_household_ix on inquiry (household_id, asked_on desc);
create index inquiry_street_ix on inquiry (street_code);
create index inquiry_channel_ix on inquiry (channel);
create index inquiry_round_ix on inquiry (round_id);

-- Each household asked in a year, once however often it answered.
create table asked_household (
  year int not null,
  community_code text not null constraint asked_household_community_fk references community (code),
  asked_key text not null,
  constraint asked_household_pk primary key (year, community_code, asked_key)
);
create index asked_household_community_ix on asked_household (community_code);

-- How many there are, kept by the database itself so that no reader ever counts a hundred thousand rows.
create table coverage_tally (
  year int not null,
  community_code text not null constraint coverage_tally_community_fk references community (code),
  asked int not null,
  constraint coverage_tally_pk primary key (year, community_code),
  constraint coverage_tally_asked_ck check (asked >= 0)
);
create index coverage_tally_community_ix on coverage_tally (community_code);

create function tally_asked() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into coverage_tally (year, community_code, asked)
      select year, community_code, count(*) from added group by year, community_code order by year, community_code
      on conflict (year, community_code) do update set asked = coverage_tally.asked + excluded.asked;
  else
    update coverage_tally t set asked = t.asked - gone.number
      from (select year, community_code, count(*) as number from removed group by year, community_code) gone
      where t.year = gone.year and t.community_code = gone.community_code;
  end if;
  return null;
end $$;
create trigger asked_household_added after insert on asked_household
  referencing new table as added for each statement execute function tally_asked();
create trigger asked_household_removed after delete on asked_household
  referencing old table as removed for each statement execute function tally_asked();
