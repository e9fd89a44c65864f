-- What a person typed into the form of a project and has not saved yet; one line for each form, gone once it is saved.
create table design_autosave (
  account_id uuid not null constraint design_autosave_account_fk references account (id),
  form text not null constraint design_autosave_form_ck check (form <> ''),
  typed jsonb not null,
  saved_at timestamptz not null,
  constraint design_autosave_pk primary key (account_id, form)
);
create index design_autosave_age_ix on design_autosave (saved_at);

-- What a street wants to see with a project, one item a line (MF-15).
alter table street_regulation add column checklist text not null default '';
update street_regulation set checklist = E'现场照片（现状）\n预算依据：定额、询价单、采购价或人工标准\n居民参与设计的记录：座谈、问卷或踏勘\n工程类：图纸或做法说明、职能单位意见' where edition = 1;
