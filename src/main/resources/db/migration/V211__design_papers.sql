-- Which papers of the street's list a person has at hand for a project; each writer ticks for oneself.
create table design_paper (
  account_id uuid not null constraint design_paper_account_fk references account (id),
  project_id uuid not null constraint design_paper_project_fk references project (id),
  item text not null constraint design_paper_item_ck check (item <> ''),
  constraint design_paper_pk primary key (account_id, project_id, item)
);
create index design_paper_project_ix on design_paper (project_id);
