-- A case under supervision: who asked whom to answer by when, and every word of it.
create table supervision (
  id uuid constraint supervision_pk primary key,
  subject uuid not null,
  project_id uuid constraint supervision_project_fk references project (id),
  number text not null,
  title text not null,
  href text not null,
  street_code text constraint supervision_street_fk references street (code),
  community_code text constraint supervision_community_fk references community (code),
  role text not null,
  raiser_id uuid not null,
  raiser_role text not null,
  raiser_street text,
  due date not null,
  promised date,
  state text not null constraint supervision_state_ck check (state in ('ASKED', 'REPLIED', 'CLOSED')),
  opened_at timestamptz not null,
  version int not null
);
create unique index supervision_open_uq on supervision (subject, raiser_role) where state <> 'CLOSED';
create index supervision_list_ix on supervision (opened_at desc, id desc);
create index supervision_street_ix on supervision (street_code, opened_at desc, id desc);
create index supervision_community_ix on supervision (community_code, opened_at desc, id desc);
create index supervision_project_ix on supervision (project_id, opened_at desc);
create index supervision_open_ix on supervision (state, due) where state <> 'CLOSED';
create index supervision_title_bigram_ix on supervision using gin (bigrams(title));

create table supervision_entry (
  supervision_id uuid not null constraint supervision_entry_supervision_fk references supervision (id),
  position int not null,
  act text not null,
  words text not null,
  day date,
  account_id uuid not null,
  name text not null,
  unit text not null,
  written_at timestamptz not null,
  constraint supervision_entry_pk primary key (supervision_id, position)
);
create trigger supervision_entry_append_only before update or delete on supervision_entry
  for each row execute function refuse_change();
