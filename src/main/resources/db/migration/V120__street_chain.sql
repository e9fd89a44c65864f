-- A street writes its own regulation (MF-15): periods in force, posts (WORKS-04), figures within the district's bounds,
-- steps from a sum on and signed by anyone or everyone; signatures of their own, so that a step can be opened again.
alter table street_regulation drop constraint street_regulation_state_ck;
drop index street_regulation_in_force_uq;
alter table street_regulation rename column repealed_on to in_force_to;
update street_regulation set state = 'PUBLISHED' where state in ('IN_FORCE', 'REPEALED');
alter table street_regulation
  add column number text not null default '',
  add column works_unit text not null default '',
  add column procurement_post text not null default '',
  add column finance_post text not null default '',
  add column drafted_by uuid,
  add constraint street_regulation_state_ck check (state in ('DRAFT', 'PUBLISHED')),
  add constraint street_regulation_period_ck check (
    (state = 'DRAFT' and in_force_from is null and in_force_to is null)
    or (state = 'PUBLISHED' and in_force_from is not null));
create unique index street_regulation_draft_uq on street_regulation (street_code) where state = 'DRAFT';
create unique index street_regulation_open_uq on street_regulation (street_code)
  where state = 'PUBLISHED' and in_force_to is null;
create unique index street_regulation_from_uq on street_regulation (street_code, in_force_from);
update street_regulation set number = '系统默认', works_unit = '城市建设办公室（系统默认）',
  procurement_post = '采购岗（系统默认）', finance_post = '财务岗（系统默认）';

alter table street_regulation_step
  add column everyone boolean not null default false,
  add column from_sum numeric(14, 2) not null default 0 constraint street_regulation_step_sum_ck check (from_sum >= 0),
  add constraint street_regulation_step_label_uq unique (regulation_id, label);

create table street_regulation_figure (
  regulation_id uuid not null constraint street_regulation_figure_regulation_fk references street_regulation (id),
  key text not null,
  value text not null constraint street_regulation_figure_value_ck check (value <> ''),
  constraint street_regulation_figure_pk primary key (regulation_id, key)
);

create table approval_signature (
  run_id uuid not null constraint approval_signature_run_fk references approval_run (id),
  position int not null,
  step int not null,
  signer_id uuid not null,
  signer_name text not null,
  stands_for uuid,
  authority text not null,
  outcome text not null constraint approval_signature_outcome_ck check (outcome in ('AGREED', 'RETURNED', 'REJECTED')),
  back_to text not null,
  granted numeric(14, 2) constraint approval_signature_granted_ck check (granted > 0),
  opinion text not null,
  minutes_number text not null,
  gates text not null,
  signed_at timestamptz not null,
  lapsed_at timestamptz,
  constraint approval_signature_pk primary key (run_id, position),
  constraint approval_signature_reason_ck check (outcome = 'AGREED' or opinion <> ''),
  constraint approval_signature_authority_ck check ((stands_for is null) = (authority = ''))
);
create unique index approval_signature_signer_uq on approval_signature (run_id, signer_id) where lapsed_at is null;
insert into approval_signature (run_id, position, step, signer_id, signer_name, authority, outcome, back_to, opinion,
  minutes_number, gates, signed_at)
select run_id, row_number() over (partition by run_id order by position) - 1, position, signer_id, signer_name, '',
  outcome, '', opinion, minutes_number, gates, signed_at
from approval_run_step where signer_id is not null;

drop index approval_run_step_signer_uq;
alter table approval_run_step
  drop constraint approval_run_step_signed_ck,
  drop constraint approval_run_step_reason_ck,
  drop column signer_id,
  drop column signer_name,
  drop column opinion,
  drop column minutes_number,
  drop column gates,
  add column everyone boolean not null default false;
alter table approval_run_step rename column signed_at to settled_at;
alter table approval_run_step
  add constraint approval_run_step_settled_ck check ((outcome is null) = (settled_at is null));

alter table approval_run add column asked numeric(14, 2);
update approval_run r set asked = coalesce((select requested from project p where p.id = r.subject), 0);
alter table approval_run alter column asked set not null;

-- Somebody signs for an approver who is away; the days stand on every such signature.
create table delegation (
  id uuid constraint delegation_pk primary key,
  street_code text not null constraint delegation_street_fk references street (code),
  role text not null,
  absent_id uuid not null constraint delegation_absent_fk references account (id),
  absent_name text not null,
  deputy_id uuid not null constraint delegation_deputy_fk references account (id),
  deputy_name text not null,
  first_day date not null,
  last_day date not null,
  reason text not null constraint delegation_reason_ck check (reason <> ''),
  given_by uuid not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  constraint delegation_days_ck check (first_day <= last_day),
  constraint delegation_self_ck check (absent_id <> deputy_id)
);
create index delegation_deputy_ix on delegation (deputy_id, last_day);
create index delegation_street_ix on delegation (street_code, given_at desc, id desc);
create index delegation_absent_ix on delegation (absent_id, last_day);

-- What a project said each time it was handed in, so that the street sees what changed since.
create table project_submitted (
  project_id uuid not null constraint project_submitted_project_fk references project (id),
  round int not null,
  submitted_at timestamptz not null,
  fields jsonb not null,
  constraint project_submitted_pk primary key (project_id, round)
);
create trigger project_submitted_append_only before update or delete on project_submitted
  for each row execute function refuse_change();
