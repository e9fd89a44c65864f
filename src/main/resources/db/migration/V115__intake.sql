-- Uploaded lists of residents and their demands, between upload and taking: every row is sealed, and the list is gone
-- after a day.
create table intake (
  id uuid constraint intake_pk primary key,
  kind text not null,
  account_id uuid not null constraint intake_account_fk references account (id),
  file_name text not null,
  unread text not null,
  state text not null,
  uploaded_at timestamptz not null,
  beat_at timestamptz not null
);
create index intake_account_ix on intake (account_id);
create index intake_uploaded_ix on intake (uploaded_at);

create table intake_row (
  intake_id uuid not null constraint intake_row_intake_fk references intake (id) on delete cascade,
  line int not null,
  verdict text not null,
  outcome text not null,
  sealed text not null,
  constraint intake_row_pk primary key (intake_id, line)
);
create index intake_row_verdict_ix on intake_row (intake_id, verdict, line);

-- What makes the same demand of two files one: an index of its words that cannot be read back.
create table demand_taken (
  community_code text not null constraint demand_taken_community_fk references community (code),
  mark text not null,
  demand_id uuid not null constraint demand_taken_demand_fk references demand (id) on delete cascade,
  constraint demand_taken_pk primary key (community_code, mark)
);
create index demand_taken_demand_ix on demand_taken (demand_id);
