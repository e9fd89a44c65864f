-- Projects that look like one another, or like parts of one: found when a design is saved, answered in words (PROC-10).
create index project_place_ix on project (street_code, place, created_at desc, id desc) where place <> '';
create index project_street_wide_ix on project (street_code, created_at desc, id desc) where community_code is null;

-- One line for a pair; project_id is the younger of the two.
create table split_lead (
  id uuid constraint split_lead_pk primary key,
  project_id uuid not null constraint split_lead_project_fk references project (id),
  other_id uuid not null constraint split_lead_other_fk references project (id),
  street_code text not null constraint split_lead_street_fk references street (code),
  community_code text constraint split_lead_community_fk references community (code),
  kind text not null constraint split_lead_kind_ck check (kind in ('SPLIT', 'DUPLICATE', 'NEAR_CAP')),
  likeness numeric(4, 3) not null constraint split_lead_likeness_ck check (likeness between 0 and 1),
  total numeric(14, 2) not null,
  cap numeric(14, 2) not null,
  standing text not null
    constraint split_lead_standing_ck check (standing in ('OPEN', 'DIFFERENT', 'SAME', 'HINT', 'GONE')),
  found_at timestamptz not null,
  constraint split_lead_pair_uq unique (project_id, other_id),
  constraint split_lead_pair_ck check (project_id <> other_id)
);
create index split_lead_other_ix on split_lead (other_id);
create index split_lead_list_ix on split_lead (found_at desc, id desc);
create index split_lead_standing_ix on split_lead (standing, found_at desc, id desc);
create index split_lead_street_ix on split_lead (street_code, standing, found_at desc, id desc);
create index split_lead_community_ix on split_lead (community_code, standing, found_at desc, id desc);

-- What a person said of a pair, and up to which sum it was said. It only grows.
create table split_resolution (
  id bigint generated always as identity constraint split_resolution_pk primary key,
  project_id uuid not null constraint split_resolution_project_fk references project (id),
  other_id uuid not null constraint split_resolution_other_fk references project (id),
  outcome text not null constraint split_resolution_outcome_ck check (outcome in ('DIFFERENT', 'SAME')),
  words text not null constraint split_resolution_words_ck check (words <> ''),
  minutes_number text not null,
  total numeric(14, 2) not null,
  given_by uuid not null,
  given_name text not null,
  given_at timestamptz not null
);
create index split_resolution_project_ix on split_resolution (project_id, other_id, id desc);
create index split_resolution_other_ix on split_resolution (other_id, project_id, id desc);
create trigger split_resolution_append_only before update or delete on split_resolution
  for each row execute function refuse_change();
