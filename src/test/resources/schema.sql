-- Told by the catalogs of the migrated database; a test compares it and -Dgolden.update=true writes it.

create table abnormal_entry (
  id uuid not null,
  vendor_id uuid not null,
  vendor_name text not null,
  reason text not null,
  basis text not null,
  from_day date not null,
  until_day date not null,
  constraint abnormal_entry_pk PRIMARY KEY (id),
  constraint abnormal_entry_basis_ck CHECK ((basis <> ''::text)),
  constraint abnormal_entry_days_ck CHECK ((until_day >= from_day)),
  constraint abnormal_entry_reason_ck CHECK ((reason <> ''::text))
);
CREATE INDEX abnormal_entry_vendor_ix ON public.abnormal_entry USING btree (vendor_id, until_day DESC);

create table acceptance (
  id uuid not null,
  project_id uuid not null,
  round integer not null,
  held_on date not null,
  place text not null,
  organiser_unit text not null,
  organiser_name text not null,
  due_on date not null,
  measurements text not null,
  verdict text,
  opinion text not null,
  demand text not null,
  rectify_by date,
  verified_value numeric(14,2),
  decided_by uuid,
  decider_name text,
  decided_on date,
  rectified_on date,
  rectification text not null,
  version integer not null,
  constraint acceptance_pk PRIMARY KEY (id),
  constraint acceptance_round_uq UNIQUE (project_id, round),
  constraint acceptance_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint acceptance_decided_ck CHECK (((verdict IS NULL) = (decided_on IS NULL))),
  constraint acceptance_demand_ck CHECK (((verdict IS DISTINCT FROM 'RECTIFY'::text) OR ((demand <> ''::text) AND (rectify_by IS NOT NULL)))),
  constraint acceptance_one_retry_ck CHECK (((round = 1) OR (verdict IS DISTINCT FROM 'RECTIFY'::text))),
  constraint acceptance_round_ck CHECK ((round = ANY (ARRAY[1, 2]))),
  constraint acceptance_value_ck CHECK ((verified_value >= (0)::numeric)),
  constraint acceptance_verdict_ck CHECK ((verdict = ANY (ARRAY['PASSED'::text, 'RECTIFY'::text, 'FAILED'::text])))
);
CREATE INDEX acceptance_decided_ix ON public.acceptance USING btree (decided_on, project_id) WHERE (verdict = ANY (ARRAY['PASSED'::text, 'FAILED'::text]));

create table acceptance_item (
  acceptance_id uuid not null,
  position integer not null,
  item text not null,
  unit text not null,
  contracted numeric(12,2) not null,
  found numeric(12,2),
  note text not null,
  constraint acceptance_item_pk PRIMARY KEY (acceptance_id, "position"),
  constraint acceptance_item_acceptance_fk FOREIGN KEY (acceptance_id) REFERENCES acceptance(id)
);

create table acceptance_member (
  acceptance_id uuid not null,
  position integer not null,
  name text not null,
  identity text not null,
  stance text not null,
  impartial boolean not null,
  community_code text,
  constraint acceptance_member_pk PRIMARY KEY (acceptance_id, "position"),
  constraint acceptance_member_acceptance_fk FOREIGN KEY (acceptance_id) REFERENCES acceptance(id),
  constraint acceptance_member_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint acceptance_member_stance_ck CHECK ((stance = ANY (ARRAY['INVITED'::text, 'PRESENT'::text, 'AGREES'::text, 'DISSENTS'::text])))
);
CREATE INDEX acceptance_member_community_ix ON public.acceptance_member USING btree (community_code);

create table account (
  id uuid not null,
  username text not null,
  name text not null,
  unit_name text not null,
  level text not null,
  street_code text,
  community_code text,
  vendor_id uuid,
  password_hash text not null,
  must_change boolean not null,
  enabled boolean not null default true,
  failures integer not null default 0,
  locked_until timestamp with time zone,
  created_at timestamp with time zone not null,
  era integer not null default 1,
  initial_until timestamp with time zone,
  constraint account_pk PRIMARY KEY (id),
  constraint account_username_uq UNIQUE (username),
  constraint account_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint account_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint account_scope_ck CHECK ((((level = 'COMMUNITY'::text) AND (street_code IS NOT NULL) AND (community_code IS NOT NULL) AND (vendor_id IS NULL)) OR ((level = 'STREET'::text) AND (street_code IS NOT NULL) AND (community_code IS NULL) AND (vendor_id IS NULL)) OR ((level = 'VENDOR'::text) AND (vendor_id IS NOT NULL) AND (street_code IS NULL) AND (community_code IS NULL)) OR ((level = ANY (ARRAY['DISTRICT'::text, 'ADMIN'::text])) AND (street_code IS NULL) AND (community_code IS NULL) AND (vendor_id IS NULL))))
);
CREATE INDEX account_community_ix ON public.account USING btree (community_code);
CREATE INDEX account_street_ix ON public.account USING btree (street_code);

create table account_password (
  account_id uuid not null,
  password_hash text not null,
  set_at timestamp with time zone not null,
  constraint account_password_pk PRIMARY KEY (account_id, set_at),
  constraint account_password_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
);

create table account_role (
  account_id uuid not null,
  role text not null,
  constraint account_role_pk PRIMARY KEY (account_id, role),
  constraint account_role_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
);
CREATE INDEX account_role_role_ix ON public.account_role USING btree (role, account_id);

create table allocation (
  budget_id uuid not null,
  community_code text,
  amount numeric(14,2) not null,
  committed numeric(14,2) not null default 0,
  weak boolean not null default false,
  reason text not null default ''::text,
  constraint allocation_place_uq UNIQUE NULLS NOT DISTINCT (budget_id, community_code),
  constraint allocation_budget_fk FOREIGN KEY (budget_id) REFERENCES annual_budget(id),
  constraint allocation_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint allocation_committed_ck CHECK (((committed >= (0)::numeric) AND (committed <= amount)))
);
CREATE INDEX allocation_community_ix ON public.allocation USING btree (community_code);

create table allocation_move (
  id bigint not null generated always as identity,
  budget_id uuid not null,
  community_code text,
  difference numeric(14,2) not null,
  amount numeric(14,2) not null,
  reason text not null,
  document text not null,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  constraint allocation_move_pk PRIMARY KEY (id),
  constraint allocation_move_budget_fk FOREIGN KEY (budget_id) REFERENCES annual_budget(id),
  constraint allocation_move_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint allocation_move_document_ck CHECK ((document <> ''::text))
);
CREATE INDEX allocation_move_budget_ix ON public.allocation_move USING btree (budget_id, id DESC);
CREATE INDEX allocation_move_community_ix ON public.allocation_move USING btree (community_code);
CREATE TRIGGER allocation_move_append_only BEFORE DELETE OR UPDATE ON public.allocation_move FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table annual_budget (
  id uuid not null,
  street_code text not null,
  year integer not null,
  total numeric(14,2) not null,
  committed numeric(14,2) not null default 0,
  paid numeric(14,2) not null default 0,
  pool_committed numeric(14,2) not null default 0,
  carried_in numeric(14,2) not null default 0,
  disposed numeric(14,2) not null default 0,
  allocated numeric(14,2) not null default 0,
  closed_at timestamp with time zone,
  version integer not null default 0,
  constraint annual_budget_pk PRIMARY KEY (id),
  constraint annual_budget_street_year_uq UNIQUE (street_code, year),
  constraint annual_budget_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint annual_budget_allocated_ck CHECK ((allocated >= (0)::numeric)),
  constraint annual_budget_carried_ck CHECK ((carried_in >= (0)::numeric)),
  constraint annual_budget_committed_ck CHECK (((committed >= (0)::numeric) AND ((committed + disposed) <= (total + carried_in)))),
  constraint annual_budget_disposed_ck CHECK ((disposed >= (0)::numeric)),
  constraint annual_budget_paid_ck CHECK (((paid >= (0)::numeric) AND (paid <= committed))),
  constraint annual_budget_pool_ck CHECK (((pool_committed >= (0)::numeric) AND (pool_committed <= committed)))
);

create table approval_run (
  id uuid not null,
  subject uuid not null,
  round integer not null,
  regulation_id uuid not null,
  started_at timestamp with time zone not null,
  started_by uuid not null,
  ended_at timestamp with time zone,
  version integer not null,
  asked numeric(14,2) not null,
  constraint approval_run_pk PRIMARY KEY (id),
  constraint approval_run_round_uq UNIQUE (subject, round),
  constraint approval_run_regulation_fk FOREIGN KEY (regulation_id) REFERENCES street_regulation(id)
);
CREATE INDEX approval_run_regulation_ix ON public.approval_run USING btree (regulation_id);

create table approval_run_step (
  run_id uuid not null,
  position integer not null,
  label text not null,
  role text not null,
  working_days integer not null,
  applicable boolean not null,
  due date,
  outcome text,
  settled_at timestamp with time zone,
  everyone boolean not null default false,
  constraint approval_run_step_pk PRIMARY KEY (run_id, "position"),
  constraint approval_run_step_run_fk FOREIGN KEY (run_id) REFERENCES approval_run(id),
  constraint approval_run_step_outcome_ck CHECK ((outcome = ANY (ARRAY['AGREED'::text, 'RETURNED'::text, 'REJECTED'::text]))),
  constraint approval_run_step_settled_ck CHECK (((outcome IS NULL) = (settled_at IS NULL)))
);

create table approval_signature (
  run_id uuid not null,
  position integer not null,
  step integer not null,
  signer_id uuid not null,
  signer_name text not null,
  stands_for uuid,
  authority text not null,
  outcome text not null,
  back_to text not null,
  granted numeric(14,2),
  opinion text not null,
  minutes_number text not null,
  gates text not null,
  signed_at timestamp with time zone not null,
  lapsed_at timestamp with time zone,
  constraint approval_signature_pk PRIMARY KEY (run_id, "position"),
  constraint approval_signature_run_fk FOREIGN KEY (run_id) REFERENCES approval_run(id),
  constraint approval_signature_authority_ck CHECK (((stands_for IS NULL) = (authority = ''::text))),
  constraint approval_signature_granted_ck CHECK ((granted > (0)::numeric)),
  constraint approval_signature_outcome_ck CHECK ((outcome = ANY (ARRAY['AGREED'::text, 'RETURNED'::text, 'REJECTED'::text]))),
  constraint approval_signature_reason_ck CHECK (((outcome = 'AGREED'::text) OR (opinion <> ''::text)))
);
CREATE UNIQUE INDEX approval_signature_signer_uq ON public.approval_signature USING btree (run_id, signer_id) WHERE (lapsed_at IS NULL);

create table asked_household (
  year integer not null,
  community_code text not null,
  asked_key text not null,
  constraint asked_household_pk PRIMARY KEY (year, community_code, asked_key),
  constraint asked_household_community_fk FOREIGN KEY (community_code) REFERENCES community(code)
);
CREATE INDEX asked_household_community_ix ON public.asked_household USING btree (community_code);
CREATE TRIGGER asked_household_added AFTER INSERT ON public.asked_household REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_asked();
CREATE TRIGGER asked_household_removed AFTER DELETE ON public.asked_household REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION tally_asked();

create table attachment (
  id uuid not null,
  owner_type text not null,
  owner_id uuid not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  thumbnail_sha256 text,
  uploaded_by uuid not null,
  uploader_name text not null,
  uploaded_at timestamp with time zone not null,
  constraint attachment_pk PRIMARY KEY (id),
  constraint attachment_file_name_ck CHECK ((file_name <> ''::text)),
  constraint attachment_sha256_ck CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint attachment_size_ck CHECK ((size > 0)),
  constraint attachment_thumbnail_ck CHECK ((thumbnail_sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX attachment_owner_ix ON public.attachment USING btree (owner_type, owner_id, uploaded_at, id);
CREATE TRIGGER attachment_append_only BEFORE DELETE OR UPDATE ON public.attachment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attachment_meeting_frozen BEFORE INSERT ON public.attachment FOR EACH ROW WHEN ((new.owner_type = 'meeting'::text)) EXECUTE FUNCTION refuse_late_meeting_paper();

create table audit_event (
  seq bigint not null,
  happened_at timestamp with time zone not null,
  actor_id text not null,
  actor_name text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  body text not null,
  previous text not null,
  hash text not null,
  constraint audit_event_pk PRIMARY KEY (seq)
);
CREATE INDEX audit_event_action_ix ON public.audit_event USING btree (action, seq DESC);
CREATE INDEX audit_event_actor_ix ON public.audit_event USING btree (actor_id, seq DESC);
CREATE INDEX audit_event_day_ix ON public.audit_event USING btree (happened_at, seq);
CREATE INDEX audit_event_subject_ix ON public.audit_event USING btree (subject_type, subject_id, seq);
CREATE TRIGGER audit_event_append_only BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

create table audit_head (
  sole boolean not null default true,
  seq bigint not null,
  hash text not null,
  mac text not null,
  constraint audit_head_pk PRIMARY KEY (sole),
  constraint audit_head_sole_ck CHECK (sole)
);

create table awareness_answer (
  id bigint not null generated always as identity,
  street_code text not null,
  community_code text not null,
  answered_on date not null,
  aware boolean,
  took_part boolean,
  satisfied boolean,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint awareness_answer_pk PRIMARY KEY (id),
  constraint awareness_answer_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint awareness_answer_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint awareness_answer_any_ck CHECK ((COALESCE(aware, took_part, satisfied) IS NOT NULL))
);
CREATE INDEX awareness_answer_community_ix ON public.awareness_answer USING btree (community_code, answered_on);
CREATE INDEX awareness_answer_street_ix ON public.awareness_answer USING btree (street_code);

create table body_member (
  id uuid not null,
  place integer not null generated always as identity,
  body_id uuid not null,
  name text not null,
  capacity text not null,
  account_id uuid,
  from_day date not null,
  to_day date,
  constraint body_member_pk PRIMARY KEY (id),
  constraint body_member_account_fk FOREIGN KEY (account_id) REFERENCES account(id),
  constraint body_member_body_fk FOREIGN KEY (body_id) REFERENCES standing_body(id),
  constraint body_member_capacity_ck CHECK ((capacity <> ''::text)),
  constraint body_member_name_ck CHECK ((name <> ''::text)),
  constraint body_member_to_ck CHECK ((to_day >= from_day))
);
CREATE INDEX body_member_account_ix ON public.body_member USING btree (account_id);
CREATE INDEX body_member_body_ix ON public.body_member USING btree (body_id, from_day);
CREATE TRIGGER body_member_terms BEFORE DELETE OR UPDATE ON public.body_member FOR EACH ROW EXECUTE FUNCTION refuse_rewritten_term();
CREATE UNIQUE INDEX body_member_open_uq ON public.body_member USING btree (body_id, name) WHERE (to_day IS NULL);

create table budget_document (
  budget_id uuid not null,
  position integer not null,
  city numeric(14,2) not null,
  district numeric(14,2) not null,
  unsplit numeric(14,2) not null default 0,
  document text not null,
  dated date,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint budget_document_pk PRIMARY KEY (budget_id, "position"),
  constraint budget_document_budget_fk FOREIGN KEY (budget_id) REFERENCES annual_budget(id),
  constraint budget_document_document_ck CHECK ((document <> ''::text))
);
CREATE TRIGGER budget_document_append_only BEFORE DELETE OR UPDATE ON public.budget_document FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table bureau (
  code text not null,
  name text not null,
  constraint bureau_pk PRIMARY KEY (code),
  constraint bureau_name_uq UNIQUE (name)
);

create table calendar_change (
  entry_id uuid not null,
  day date not null,
  before text not null,
  after text not null,
  constraint calendar_change_pk PRIMARY KEY (entry_id, day),
  constraint calendar_change_entry_fk FOREIGN KEY (entry_id) REFERENCES calendar_entry(id)
);
CREATE TRIGGER calendar_change_append_only BEFORE DELETE OR UPDATE ON public.calendar_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table calendar_day (
  day date not null,
  working boolean not null,
  name text not null,
  constraint calendar_day_pk PRIMARY KEY (day)
);

create table calendar_entry (
  id uuid not null,
  year integer not null,
  number text not null,
  reason text not null,
  content text not null,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamp with time zone not null,
  constraint calendar_entry_pk PRIMARY KEY (id),
  constraint calendar_entry_number_ck CHECK ((number <> ''::text)),
  constraint calendar_entry_reason_ck CHECK ((reason <> ''::text))
);
CREATE INDEX calendar_entry_year_ix ON public.calendar_entry USING btree (year, entered_at DESC);
CREATE TRIGGER calendar_entry_append_only BEFORE DELETE OR UPDATE ON public.calendar_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table calendar_move (
  entry_id uuid not null,
  deadline_id uuid not null,
  title text not null,
  matter text not null,
  before date not null,
  after date not null,
  constraint calendar_move_pk PRIMARY KEY (entry_id, deadline_id),
  constraint calendar_move_entry_fk FOREIGN KEY (entry_id) REFERENCES calendar_entry(id)
);
CREATE INDEX calendar_move_deadline_ix ON public.calendar_move USING btree (deadline_id);
CREATE TRIGGER calendar_move_append_only BEFORE DELETE OR UPDATE ON public.calendar_move FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table calendar_version (
  single boolean not null default true,
  version integer not null,
  constraint calendar_version_pk PRIMARY KEY (single),
  constraint calendar_version_one_ck CHECK (single)
);

create table collection_round (
  id uuid not null,
  street_code text not null,
  community_code text not null,
  year integer generated always as (EXTRACT(year FROM begins_on)) stored,
  kind text not null,
  title text not null,
  begins_on date not null,
  ends_on date not null,
  meeting text not null,
  sheets_out integer not null,
  sheets_back integer not null,
  state text not null,
  summary text not null,
  planned_by uuid not null,
  version integer not null,
  constraint collection_round_pk PRIMARY KEY (id),
  constraint collection_round_title_uq UNIQUE (community_code, year, title),
  constraint collection_round_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint collection_round_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint collection_round_back_ck CHECK (((sheets_back >= 0) AND (sheets_back <= sheets_out))),
  constraint collection_round_out_ck CHECK ((sheets_out >= 0)),
  constraint collection_round_span_ck CHECK ((begins_on <= ends_on)),
  constraint collection_round_title_ck CHECK ((title <> ''::text))
);
CREATE INDEX collection_round_community_ix ON public.collection_round USING btree (community_code, year, kind, state);
CREATE INDEX collection_round_list_ix ON public.collection_round USING btree (begins_on DESC, id DESC);
CREATE INDEX collection_round_street_ix ON public.collection_round USING btree (street_code, begins_on DESC, id DESC);

create table commitment (
  reference uuid not null,
  budget_id uuid not null,
  approved numeric(14,2) not null,
  held numeric(14,2) not null,
  contracted numeric(14,2),
  paid numeric(14,2) not null default 0,
  pool boolean not null default false,
  community_code text,
  settled boolean not null default false,
  constraint commitment_pk PRIMARY KEY (reference),
  constraint commitment_budget_fk FOREIGN KEY (budget_id) REFERENCES annual_budget(id),
  constraint commitment_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint commitment_approved_ck CHECK ((approved > (0)::numeric)),
  constraint commitment_contracted_ck CHECK (((contracted >= (0)::numeric) AND (contracted <= approved))),
  constraint commitment_held_ck CHECK (((held >= (0)::numeric) AND (held <= approved))),
  constraint commitment_paid_ck CHECK (((paid >= (0)::numeric) AND (paid <= held))),
  constraint commitment_paid_contracted_ck CHECK (((paid = (0)::numeric) OR (contracted IS NOT NULL)))
);
CREATE INDEX commitment_balance_ix ON public.commitment USING btree (budget_id, ((held - paid)) DESC, reference DESC);
CREATE INDEX commitment_community_ix ON public.commitment USING btree (community_code);
CREATE INDEX commitment_largest_ix ON public.commitment USING btree (budget_id, approved DESC, reference DESC);
CREATE INDEX commitment_paid_ix ON public.commitment USING btree (budget_id, paid DESC, reference DESC);
CREATE INDEX commitment_pool_ix ON public.commitment USING btree (budget_id) WHERE pool;
CREATE TRIGGER commitment_tallied AFTER INSERT OR DELETE OR UPDATE ON public.commitment FOR EACH ROW EXECUTE FUNCTION tally_commitment();

create table commitment_tally (
  budget_id uuid not null,
  community_code text,
  type text,
  track text,
  pool boolean not null,
  counted integer not null,
  holding integer not null,
  approved numeric(16,2) not null,
  holding_approved numeric(16,2) not null,
  contracted numeric(16,2) not null,
  holding_contracted numeric(16,2) not null,
  changed numeric(16,2) not null,
  held numeric(16,2) not null,
  granted numeric(16,2) not null,
  paid numeric(16,2) not null,
  constraint commitment_tally_uq UNIQUE NULLS NOT DISTINCT (budget_id, community_code, type, track, pool),
  constraint commitment_tally_budget_fk FOREIGN KEY (budget_id) REFERENCES annual_budget(id),
  constraint commitment_tally_community_fk FOREIGN KEY (community_code) REFERENCES community(code)
);
CREATE INDEX commitment_tally_community_ix ON public.commitment_tally USING btree (community_code);

create table community (
  code text not null,
  street_code text not null,
  name text not null,
  initials text not null,
  weak boolean not null default false,
  merged_into text,
  constraint community_pk PRIMARY KEY (code),
  constraint community_initials_uq UNIQUE (street_code, initials),
  constraint community_name_uq UNIQUE (street_code, name),
  constraint community_merged_fk FOREIGN KEY (merged_into) REFERENCES community(code),
  constraint community_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint community_initials_ck CHECK (((initials ~ '^[A-Z0-9]+$'::text) AND (initials <> 'JD'::text)))
);
CREATE INDEX community_merged_ix ON public.community USING btree (merged_into);

create table completion_report (
  project_id uuid not null,
  finished_on date not null,
  summary text not null,
  reported_by uuid not null,
  reporter_name text not null,
  reported_on date not null,
  returned_reason text not null,
  confirmer_name text,
  confirmed_on date,
  constraint completion_report_pk PRIMARY KEY (project_id),
  constraint completion_report_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint completion_report_summary_ck CHECK ((summary <> ''::text))
);

create table contract (
  id uuid not null,
  project_id uuid not null,
  number text not null,
  vendor_id uuid not null,
  vendor_name text not null,
  sum numeric(14,2) not null,
  signed_on date not null,
  starts_on date not null,
  ends_on date not null,
  terms text not null,
  signed_by uuid not null,
  constraint contract_pk PRIMARY KEY (id),
  constraint contract_project_uq UNIQUE (project_id),
  constraint contract_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint contract_vendor_fk FOREIGN KEY (vendor_id) REFERENCES vendor(id),
  constraint contract_days_ck CHECK ((ends_on >= starts_on)),
  constraint contract_number_ck CHECK ((number <> ''::text)),
  constraint contract_sum_ck CHECK ((sum > (0)::numeric)),
  constraint contract_terms_ck CHECK ((terms <> ''::text))
);
CREATE INDEX contract_list_ix ON public.contract USING btree (signed_on DESC, id DESC);
CREATE INDEX contract_vendor_bigram_ix ON public.contract USING gin (bigrams(vendor_name));
CREATE INDEX contract_vendor_ix ON public.contract USING btree (vendor_id, signed_on DESC);
CREATE INDEX contract_vendor_name_bigram_ix ON public.contract USING gin (bigrams(vendor_name));
CREATE TRIGGER contract_append_only BEFORE DELETE OR UPDATE ON public.contract FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table contract_change (
  contract_id uuid not null,
  position integer not null,
  sum_before numeric(14,2) not null,
  sum numeric(14,2) not null,
  reason text not null,
  document_number text not null,
  agreed_on date not null,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamp with time zone not null,
  constraint contract_change_pk PRIMARY KEY (contract_id, "position"),
  constraint contract_change_contract_fk FOREIGN KEY (contract_id) REFERENCES contract(id),
  constraint contract_change_document_ck CHECK ((document_number <> ''::text)),
  constraint contract_change_position_ck CHECK (("position" > 0)),
  constraint contract_change_reason_ck CHECK ((reason <> ''::text)),
  constraint contract_change_sum_ck CHECK (((sum > (0)::numeric) AND (sum <> sum_before)))
);
CREATE TRIGGER contract_change_append_only BEFORE DELETE OR UPDATE ON public.contract_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table coverage_report (
  id uuid not null,
  community_code text not null,
  year integer not null,
  asked integer not null,
  target integer not null,
  key_total integer not null,
  key_asked integer not null,
  rounds integer not null,
  closed_on date not null,
  closed_by uuid not null,
  closer_name text not null,
  constraint coverage_report_pk PRIMARY KEY (id),
  constraint coverage_report_uq UNIQUE (community_code, year),
  constraint coverage_report_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint coverage_report_key_ck CHECK ((key_asked = key_total))
);

create table coverage_tally (
  year integer not null,
  community_code text not null,
  asked integer not null,
  constraint coverage_tally_pk PRIMARY KEY (year, community_code),
  constraint coverage_tally_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint coverage_tally_asked_ck CHECK ((asked >= 0))
);
CREATE INDEX coverage_tally_community_ix ON public.coverage_tally USING btree (community_code);

create table daily_evaluation (
  id uuid not null,
  project_id uuid not null,
  method text not null,
  respondent text not null,
  satisfaction integer not null,
  fit integer not null,
  opinion text not null,
  evaluated_on date not null,
  evaluator_id uuid not null,
  evaluator_name text not null,
  recorded_at timestamp with time zone not null,
  constraint daily_evaluation_pk PRIMARY KEY (id),
  constraint daily_evaluation_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint daily_evaluation_fit_ck CHECK (((fit >= 1) AND (fit <= 5))),
  constraint daily_evaluation_satisfaction_ck CHECK (((satisfaction >= 1) AND (satisfaction <= 5)))
);
CREATE INDEX daily_evaluation_project_ix ON public.daily_evaluation USING btree (project_id, evaluated_on DESC, id);
CREATE TRIGGER daily_evaluation_append_only BEFORE DELETE OR UPDATE ON public.daily_evaluation FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table deadline (
  id uuid not null,
  subject uuid not null,
  matter text not null,
  title text not null,
  street_code text,
  community_code text,
  vendor_id uuid,
  start_day date not null,
  days integer not null,
  unit text not null,
  clause text not null,
  term text,
  begins text not null,
  follows uuid,
  last_day date not null,
  constraint deadline_pk PRIMARY KEY (id),
  constraint deadline_matter_uq UNIQUE (subject, matter),
  constraint deadline_order_ck CHECK (((unit = 'FIXED'::text) OR (last_day >= start_day))),
  constraint deadline_unit_ck CHECK ((unit = ANY (ARRAY['NATURAL'::text, 'WORKING'::text, 'FIXED'::text])))
);
CREATE INDEX deadline_follows_ix ON public.deadline USING btree (follows) WHERE (follows IS NOT NULL);
CREATE INDEX deadline_last_day_ix ON public.deadline USING btree (last_day);

create table decision (
  id uuid not null,
  subject uuid not null,
  action text not null,
  governed_by date not null,
  findings jsonb not null,
  decided_by uuid not null,
  decider_name text not null,
  decided_at timestamp with time zone not null,
  constraint decision_pk PRIMARY KEY (id)
);
CREATE INDEX decision_subject_ix ON public.decision USING btree (subject, decided_at DESC);
CREATE TRIGGER decision_append_only BEFORE DELETE OR UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table declaration (
  id uuid not null,
  account_id uuid not null,
  declared_on date not null,
  declared_at timestamp with time zone not null,
  constraint declaration_pk PRIMARY KEY (id),
  constraint declaration_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
);
CREATE INDEX declaration_account_ix ON public.declaration USING btree (account_id, declared_at DESC);
CREATE TRIGGER declaration_append_only BEFORE DELETE OR UPDATE ON public.declaration FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table declared_relation (
  declaration_id uuid not null,
  position integer not null,
  relation text not null,
  name text not null,
  unit text not null,
  share numeric(7,4),
  constraint declared_relation_pk PRIMARY KEY (declaration_id, "position"),
  constraint declared_relation_declaration_fk FOREIGN KEY (declaration_id) REFERENCES declaration(id),
  constraint declared_relation_relation_ck CHECK ((relation = ANY (ARRAY['SPOUSE'::text, 'LINEAL_BLOOD'::text, 'LINEAL_AFFINITY'::text, 'COLLATERAL_BLOOD'::text, 'SHARED_INTEREST'::text]))),
  constraint declared_relation_share_ck CHECK (((share >= (0)::numeric) AND (share <= (100)::numeric)))
);
CREATE TRIGGER declared_relation_append_only BEFORE DELETE OR UPDATE ON public.declared_relation FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table delegation (
  id uuid not null,
  street_code text not null,
  role text not null,
  absent_id uuid not null,
  absent_name text not null,
  deputy_id uuid not null,
  deputy_name text not null,
  first_day date not null,
  last_day date not null,
  reason text not null,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint delegation_pk PRIMARY KEY (id),
  constraint delegation_absent_fk FOREIGN KEY (absent_id) REFERENCES account(id),
  constraint delegation_deputy_fk FOREIGN KEY (deputy_id) REFERENCES account(id),
  constraint delegation_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint delegation_days_ck CHECK ((first_day <= last_day)),
  constraint delegation_reason_ck CHECK ((reason <> ''::text)),
  constraint delegation_self_ck CHECK ((absent_id <> deputy_id))
);
CREATE INDEX delegation_absent_ix ON public.delegation USING btree (absent_id, last_day);
CREATE INDEX delegation_deputy_ix ON public.delegation USING btree (deputy_id, last_day);
CREATE INDEX delegation_street_ix ON public.delegation USING btree (street_code, given_at DESC, id DESC);

create table demand (
  id uuid not null,
  number text not null,
  street_code text not null,
  community_code text not null,
  channel text not null,
  anonymous boolean not null,
  proposer text,
  phone text,
  household text not null,
  people_group text not null,
  kind text not null,
  content text not null,
  place text not null,
  urgency text not null,
  state text not null,
  outcome text not null,
  registered_by uuid not null,
  registered_at timestamp with time zone not null,
  version integer not null,
  round_id uuid,
  household_id uuid,
  collected_on date not null,
  collector text not null,
  receiver text not null,
  reply text not null,
  replied_on date,
  merged_into uuid,
  constraint demand_pk PRIMARY KEY (id),
  constraint demand_number_uq UNIQUE (number),
  constraint demand_channel_fk FOREIGN KEY (channel) REFERENCES demand_channel(code),
  constraint demand_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint demand_household_fk FOREIGN KEY (household_id) REFERENCES household(id),
  constraint demand_merged_fk FOREIGN KEY (merged_into) REFERENCES demand(id),
  constraint demand_round_fk FOREIGN KEY (round_id) REFERENCES collection_round(id),
  constraint demand_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint demand_anonymous_ck CHECK (((NOT anonymous) OR ((proposer IS NULL) AND (phone IS NULL)))),
  constraint demand_content_ck CHECK ((content <> ''::text)),
  constraint demand_merged_ck CHECK (((merged_into IS NOT NULL) = (state = 'MERGED'::text))),
  constraint demand_reply_ck CHECK (((replied_on IS NULL) = (reply = ''::text)))
);
CREATE INDEX demand_channel_ix ON public.demand USING btree (channel);
CREATE INDEX demand_collected_ix ON public.demand USING btree (community_code, collected_on DESC);
CREATE INDEX demand_community_channel_ix ON public.demand USING btree (community_code, channel, registered_at DESC, id DESC);
CREATE INDEX demand_community_ix ON public.demand USING btree (community_code, registered_at DESC, id DESC);
CREATE INDEX demand_community_kind_ix ON public.demand USING btree (community_code, kind, registered_at DESC, id DESC);
CREATE INDEX demand_community_state_ix ON public.demand USING btree (community_code, state, registered_at DESC, id DESC);
CREATE INDEX demand_content_bigram_ix ON public.demand USING gin (bigrams(content));
CREATE INDEX demand_household_ix ON public.demand USING btree (household_id);
CREATE INDEX demand_list_ix ON public.demand USING btree (registered_at DESC, id DESC);
CREATE INDEX demand_merged_ix ON public.demand USING btree (merged_into);
CREATE INDEX demand_registrar_ix ON public.demand USING btree (registered_by, registered_at DESC, id DESC);
CREATE INDEX demand_round_ix ON public.demand USING btree (round_id);
CREATE INDEX demand_street_channel_ix ON public.demand USING btree (street_code, channel, registered_at DESC, id DESC);
CREATE INDEX demand_street_ix ON public.demand USING btree (street_code, registered_at DESC, id DESC);
CREATE INDEX demand_street_kind_ix ON public.demand USING btree (street_code, kind, registered_at DESC, id DESC);
CREATE INDEX demand_street_state_ix ON public.demand USING btree (street_code, state, registered_at DESC, id DESC);

create table demand_channel (
  code text not null,
  label text not null,
  online boolean not null,
  position integer not null,
  active boolean not null,
  street_code text,
  constraint demand_channel_pk PRIMARY KEY (code),
  constraint demand_channel_label_uq UNIQUE NULLS NOT DISTINCT (street_code, label),
  constraint demand_channel_street_fk FOREIGN KEY (street_code) REFERENCES street(code)
);

create table demand_receipt (
  receipt text not null,
  demand_id uuid not null,
  constraint demand_receipt_pk PRIMARY KEY (receipt),
  constraint demand_receipt_demand_uq UNIQUE (demand_id),
  constraint demand_receipt_demand_fk FOREIGN KEY (demand_id) REFERENCES demand(id)
);

create table demand_sequence (
  prefix text not null,
  last integer not null,
  constraint demand_sequence_pk PRIMARY KEY (prefix)
);

create table demand_taken (
  community_code text not null,
  mark text not null,
  demand_id uuid not null,
  constraint demand_taken_pk PRIMARY KEY (community_code, mark),
  constraint demand_taken_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint demand_taken_demand_fk FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE
);
CREATE INDEX demand_taken_demand_ix ON public.demand_taken USING btree (demand_id);

create table demo_chapter (
  title text not null,
  told_at timestamp with time zone not null default now(),
  constraint demo_chapter_pk PRIMARY KEY (title)
);

create table design_autosave (
  account_id uuid not null,
  form text not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  constraint design_autosave_pk PRIMARY KEY (account_id, form),
  constraint design_autosave_account_fk FOREIGN KEY (account_id) REFERENCES account(id),
  constraint design_autosave_form_ck CHECK ((form <> ''::text))
);
CREATE INDEX design_autosave_age_ix ON public.design_autosave USING btree (saved_at);

create table design_paper (
  account_id uuid not null,
  project_id uuid not null,
  item text not null,
  constraint design_paper_pk PRIMARY KEY (account_id, project_id, item),
  constraint design_paper_account_fk FOREIGN KEY (account_id) REFERENCES account(id),
  constraint design_paper_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint design_paper_item_ck CHECK ((item <> ''::text))
);
CREATE INDEX design_paper_project_ix ON public.design_paper USING btree (project_id);

create table dossier (
  project_id uuid not null,
  catalogue_number text not null,
  place text not null,
  closed_by text not null,
  closed_at timestamp with time zone not null,
  constraint dossier_pk PRIMARY KEY (project_id),
  constraint dossier_catalogue_uq UNIQUE (catalogue_number),
  constraint dossier_project_fk FOREIGN KEY (project_id) REFERENCES project(id)
);

create table exclusion_word (
  id uuid not null,
  clause text not null,
  word text not null,
  kind text not null,
  reach text not null,
  valid_from date not null,
  valid_until date,
  source text not null,
  entered_by text not null,
  entered_at timestamp with time zone not null,
  constraint exclusion_word_pk PRIMARY KEY (id),
  constraint exclusion_word_clause_ck CHECK ((clause = ANY (ARRAY['RUNNING_COSTS'::text, 'COMMUNITY_OFFICE'::text, 'GOVERNMENT_DUTY'::text, 'OTHER_LEGAL_PERSON'::text]))),
  constraint exclusion_word_days_ck CHECK ((valid_until >= valid_from)),
  constraint exclusion_word_kind_ck CHECK ((kind = ANY (ARRAY['HIT'::text, 'EXCEPTION'::text]))),
  constraint exclusion_word_reach_ck CHECK ((reach = ANY (ARRAY['HEADINGS'::text, 'CONTENT'::text]))),
  constraint exclusion_word_source_ck CHECK ((source <> ''::text)),
  constraint exclusion_word_word_ck CHECK (((char_length(word) >= 2) AND (char_length(word) <= 20)))
);
CREATE TRIGGER exclusion_word_only_ended BEFORE DELETE OR UPDATE ON public.exclusion_word FOR EACH ROW EXECUTE FUNCTION refuse_word_change();
CREATE UNIQUE INDEX exclusion_word_in_force_uq ON public.exclusion_word USING btree (clause, word) WHERE (valid_until IS NULL);

create table form_submission (
  key uuid not null,
  actor text not null,
  path text not null,
  request_hash text not null,
  result_location text,
  at timestamp with time zone not null,
  constraint form_submission_pk PRIMARY KEY (key)
);
CREATE INDEX form_submission_at_ix ON public.form_submission USING btree (at);

create table fund_entry (
  id bigint not null generated always as identity,
  budget_id uuid not null,
  reference uuid,
  kind text not null,
  amount numeric(14,2) not null,
  note text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  category text,
  available_by numeric(14,2) not null,
  held_by numeric(14,2) not null,
  paid_by numeric(14,2) not null,
  constraint fund_entry_pk PRIMARY KEY (id),
  constraint fund_entry_budget_fk FOREIGN KEY (budget_id) REFERENCES annual_budget(id)
);
CREATE INDEX fund_entry_budget_ix ON public.fund_entry USING btree (budget_id, made_at DESC, id DESC);
CREATE INDEX fund_entry_reference_ix ON public.fund_entry USING btree (reference, id);
CREATE TRIGGER fund_entry_append_only BEFORE DELETE OR UPDATE ON public.fund_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table fund_finding (
  id uuid not null,
  budget_id uuid not null,
  clause_id text not null,
  sentence text not null,
  raised_at timestamp with time zone not null,
  cleared_at timestamp with time zone,
  cleared_by_sentence text not null default ''::text,
  constraint fund_finding_pk PRIMARY KEY (id),
  constraint fund_finding_budget_fk FOREIGN KEY (budget_id) REFERENCES annual_budget(id)
);
CREATE INDEX fund_finding_budget_ix ON public.fund_finding USING btree (budget_id, raised_at DESC);
CREATE UNIQUE INDEX fund_finding_open_uq ON public.fund_finding USING btree (budget_id, clause_id) WHERE (cleared_at IS NULL);

create table half_year_attendance (
  evaluation_id uuid not null,
  category text not null,
  invited integer not null,
  present integer not null,
  constraint half_year_attendance_pk PRIMARY KEY (evaluation_id, category),
  constraint half_year_attendance_evaluation_fk FOREIGN KEY (evaluation_id) REFERENCES half_year_evaluation(id),
  constraint half_year_attendance_invited_ck CHECK ((invited >= 0)),
  constraint half_year_attendance_present_ck CHECK (((present >= 0) AND (present <= invited)))
);

create table half_year_evaluation (
  id uuid not null,
  street_code text not null,
  community_code text,
  half_year text not null,
  state text not null,
  held_on date,
  place text not null,
  occasion text not null,
  closed_on date,
  closer_name text,
  filing_number text,
  filed_on date,
  filer_name text,
  received_on date,
  receiver_name text,
  version integer not null,
  constraint half_year_evaluation_pk PRIMARY KEY (id),
  constraint half_year_evaluation_window_uq UNIQUE NULLS NOT DISTINCT (community_code, half_year, street_code),
  constraint half_year_evaluation_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint half_year_evaluation_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint half_year_evaluation_filed_ck CHECK (((state <> 'FILED'::text) OR ((filing_number IS NOT NULL) AND (filed_on IS NOT NULL)))),
  constraint half_year_evaluation_half_year_ck CHECK ((half_year ~ '^[0-9]{4}H[12]$'::text)),
  constraint half_year_evaluation_state_ck CHECK ((state = ANY (ARRAY['OPEN'::text, 'CLOSED'::text, 'FILED'::text])))
);
CREATE INDEX half_year_evaluation_street_ix ON public.half_year_evaluation USING btree (street_code, half_year DESC);
CREATE UNIQUE INDEX half_year_evaluation_filing_uq ON public.half_year_evaluation USING btree (street_code, filing_number) WHERE (filing_number IS NOT NULL);

create table half_year_score (
  evaluation_id uuid not null,
  project_id uuid not null,
  valid integer not null,
  satisfied integer not null,
  mostly_satisfied integer not null,
  fit numeric(2,1) not null,
  opinion text not null,
  filing_number text,
  filed_on date,
  constraint half_year_score_pk PRIMARY KEY (evaluation_id, project_id),
  constraint half_year_score_evaluation_fk FOREIGN KEY (evaluation_id) REFERENCES half_year_evaluation(id),
  constraint half_year_score_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint half_year_score_answers_ck CHECK (((satisfied + mostly_satisfied) <= valid)),
  constraint half_year_score_fit_ck CHECK (((fit >= (1)::numeric) AND (fit <= (5)::numeric))),
  constraint half_year_score_mostly_ck CHECK ((mostly_satisfied >= 0)),
  constraint half_year_score_satisfied_ck CHECK ((satisfied >= 0)),
  constraint half_year_score_valid_ck CHECK ((valid > 0))
);
CREATE INDEX half_year_score_project_ix ON public.half_year_score USING btree (project_id);

create table household (
  id uuid not null,
  street_code text not null,
  community_code text not null,
  building text not null,
  room text not null,
  label text not null,
  registered_by uuid not null,
  registered_at timestamp with time zone not null,
  version integer not null,
  constraint household_pk PRIMARY KEY (id),
  constraint household_label_uq UNIQUE (community_code, label),
  constraint household_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint household_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint household_label_ck CHECK ((label <> ''::text))
);
CREATE INDEX household_label_bigram_ix ON public.household USING gin (bigrams(label));
CREATE INDEX household_list_ix ON public.household USING btree (street_code, community_code, label, id);

create table inquiry (
  id uuid not null,
  street_code text not null,
  community_code text not null,
  year integer not null,
  asked_on date not null,
  household_id uuid,
  phone_index text,
  asked_key text,
  channel text not null,
  round_id uuid,
  demand_id uuid,
  collector text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint inquiry_pk PRIMARY KEY (id),
  constraint inquiry_demand_uq UNIQUE (demand_id),
  constraint inquiry_channel_fk FOREIGN KEY (channel) REFERENCES demand_channel(code),
  constraint inquiry_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint inquiry_household_fk FOREIGN KEY (household_id) REFERENCES household(id),
  constraint inquiry_round_fk FOREIGN KEY (round_id) REFERENCES collection_round(id),
  constraint inquiry_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint inquiry_year_ck CHECK (((year)::numeric = EXTRACT(year FROM asked_on)))
);
CREATE INDEX inquiry_channel_ix ON public.inquiry USING btree (channel);
CREATE INDEX inquiry_household_ix ON public.inquiry USING btree (household_id, asked_on DESC);
CREATE INDEX inquiry_key_ix ON public.inquiry USING btree (community_code, year, asked_key);
CREATE INDEX inquiry_phone_ix ON public.inquiry USING btree (community_code, year, phone_index) WHERE (phone_index IS NOT NULL);
CREATE INDEX inquiry_round_ix ON public.inquiry USING btree (round_id);
CREATE INDEX inquiry_street_ix ON public.inquiry USING btree (street_code);

create table intake (
  id uuid not null,
  kind text not null,
  account_id uuid not null,
  file_name text not null,
  unread text not null,
  state text not null,
  uploaded_at timestamp with time zone not null,
  beat_at timestamp with time zone not null,
  constraint intake_pk PRIMARY KEY (id),
  constraint intake_account_fk FOREIGN KEY (account_id) REFERENCES account(id)
);
CREATE INDEX intake_account_ix ON public.intake USING btree (account_id);
CREATE INDEX intake_uploaded_ix ON public.intake USING btree (uploaded_at);

create table intake_row (
  intake_id uuid not null,
  line integer not null,
  verdict text not null,
  outcome text not null,
  sealed text not null,
  constraint intake_row_pk PRIMARY KEY (intake_id, line),
  constraint intake_row_intake_fk FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE CASCADE
);
CREATE INDEX intake_row_verdict_ix ON public.intake_row USING btree (intake_id, verdict, line);

create table job_run (
  id bigint not null generated always as identity,
  job text not null,
  node text not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone not null,
  failed boolean not null,
  note text not null,
  constraint job_run_pk PRIMARY KEY (id)
);
CREATE INDEX job_run_failed_ix ON public.job_run USING btree (job, id DESC) WHERE failed;
CREATE INDEX job_run_job_ix ON public.job_run USING btree (job, id DESC);

create table key_category (
  code text not null,
  label text not null,
  street_code text,
  position integer not null,
  active boolean not null,
  constraint key_category_pk PRIMARY KEY (code),
  constraint key_category_label_uq UNIQUE NULLS NOT DISTINCT (street_code, label),
  constraint key_category_street_fk FOREIGN KEY (street_code) REFERENCES street(code)
);

create table key_check (
  name text not null,
  key_id text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint key_check_pk PRIMARY KEY (name),
  constraint key_check_name_ck CHECK ((name = ANY (ARRAY['MINSHENG_FIELD_KEY'::text, 'MINSHENG_AUDIT_KEY'::text])))
);

create table key_household (
  id uuid not null,
  number text not null,
  street_code text not null,
  community_code text not null,
  household_id uuid not null,
  category text not null,
  name text not null,
  phone text,
  phone_index text,
  id_number text,
  id_index text,
  listed_on date not null,
  removed_on date,
  removed_reason text not null,
  listed_by uuid not null,
  version integer not null,
  constraint key_household_pk PRIMARY KEY (id),
  constraint key_household_number_uq UNIQUE (number),
  constraint key_household_category_fk FOREIGN KEY (category) REFERENCES key_category(code),
  constraint key_household_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint key_household_household_fk FOREIGN KEY (household_id) REFERENCES household(id),
  constraint key_household_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint key_household_id_number_ck CHECK (((id_number IS NULL) = (id_index IS NULL))),
  constraint key_household_phone_ck CHECK (((phone IS NULL) = (phone_index IS NULL))),
  constraint key_household_removed_ck CHECK (((removed_on IS NULL) = (removed_reason = ''::text)))
);
CREATE INDEX key_household_category_ix ON public.key_household USING btree (category);
CREATE INDEX key_household_community_ix ON public.key_household USING btree (community_code, number);
CREATE INDEX key_household_home_ix ON public.key_household USING btree (household_id);
CREATE INDEX key_household_id_ix ON public.key_household USING btree (id_index);
CREATE INDEX key_household_phone_ix ON public.key_household USING btree (phone_index);
CREATE INDEX key_household_street_ix ON public.key_household USING btree (street_code, number);
CREATE UNIQUE INDEX key_household_nameless_uq ON public.key_household USING btree (household_id, category) WHERE ((removed_on IS NULL) AND (id_index IS NULL));
CREATE UNIQUE INDEX key_household_person_uq ON public.key_household USING btree (community_code, id_index) WHERE (removed_on IS NULL);

create table key_household_reveal (
  id bigint not null generated always as identity,
  account_id uuid not null,
  key_household_id uuid not null,
  revealed_at timestamp with time zone not null,
  constraint key_household_reveal_pk PRIMARY KEY (id),
  constraint key_household_reveal_fk FOREIGN KEY (key_household_id) REFERENCES key_household(id)
);
CREATE INDEX key_household_reveal_account_ix ON public.key_household_reveal USING btree (account_id, revealed_at);
CREATE INDEX key_household_reveal_ix ON public.key_household_reveal USING btree (key_household_id);

create table key_household_sequence (
  prefix text not null,
  last integer not null,
  constraint key_household_sequence_pk PRIMARY KEY (prefix)
);

create table meeting (
  id uuid not null,
  kind text not null,
  street_code text not null,
  community_code text,
  held_on date not null,
  starts_at text not null,
  place text not null,
  chair text not null,
  recorder text not null,
  observers text not null,
  manner text not null,
  minutes_number text not null,
  minutes text not null,
  state text not null,
  version integer not null,
  body_id uuid,
  invited_by text not null default ''::text,
  called_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint meeting_pk PRIMARY KEY (id),
  constraint meeting_body_fk FOREIGN KEY (body_id) REFERENCES standing_body(id),
  constraint meeting_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint meeting_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint meeting_minutes_ck CHECK (((state <> 'CLOSED'::text) OR (minutes_number <> ''::text))),
  constraint meeting_state_ck CHECK ((state = ANY (ARRAY['NOTICED'::text, 'ATTENDED'::text, 'VOTED'::text, 'CLOSED'::text, 'CANCELLED'::text])))
);
CREATE INDEX meeting_body_ix ON public.meeting USING btree (body_id);
CREATE INDEX meeting_community_ix ON public.meeting USING btree (community_code, held_on DESC, id DESC);
CREATE INDEX meeting_kind_ix ON public.meeting USING btree (kind, held_on DESC, id DESC);
CREATE INDEX meeting_list_ix ON public.meeting USING btree (held_on DESC, id DESC);
CREATE INDEX meeting_state_ix ON public.meeting USING btree (state, held_on DESC, id DESC);
CREATE INDEX meeting_street_ix ON public.meeting USING btree (street_code, held_on DESC, id DESC);
CREATE TRIGGER meeting_frozen BEFORE DELETE OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting();

create table meeting_change (
  meeting_id uuid not null,
  position integer not null,
  at timestamp with time zone not null,
  by_name text not null,
  sentence text not null,
  reason text not null,
  constraint meeting_change_pk PRIMARY KEY (meeting_id, "position"),
  constraint meeting_change_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_change_reason_ck CHECK ((reason <> ''::text))
);
CREATE TRIGGER meeting_change_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.meeting_change FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting_part();

create table meeting_count (
  meeting_id uuid not null,
  position integer not null,
  subject uuid not null,
  round integer not null,
  pass integer not null,
  favour integer not null,
  against integer not null,
  abstained integer not null,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamp with time zone not null,
  constraint meeting_count_pk PRIMARY KEY (meeting_id, "position"),
  constraint meeting_count_pass_uq UNIQUE (meeting_id, subject, round, pass),
  constraint meeting_count_person_uq UNIQUE (meeting_id, subject, round, entered_by),
  constraint meeting_count_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_count_abstained_ck CHECK ((abstained >= 0)),
  constraint meeting_count_against_ck CHECK ((against >= 0)),
  constraint meeting_count_favour_ck CHECK ((favour >= 0)),
  constraint meeting_count_pass_ck CHECK ((pass = ANY (ARRAY[1, 2]))),
  constraint meeting_count_round_ck CHECK ((round > 0))
);
CREATE TRIGGER meeting_count_append_only BEFORE DELETE OR UPDATE ON public.meeting_count FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER meeting_count_frozen BEFORE INSERT ON public.meeting_count FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting_part();

create table meeting_guest (
  meeting_id uuid not null,
  position integer not null,
  name text not null,
  capacity text not null,
  present boolean not null,
  constraint meeting_guest_pk PRIMARY KEY (meeting_id, "position"),
  constraint meeting_guest_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_guest_name_ck CHECK ((name <> ''::text))
);
CREATE TRIGGER meeting_guest_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.meeting_guest FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting_part();

create table meeting_item (
  meeting_id uuid not null,
  position integer not null,
  subject uuid not null,
  number text not null,
  title text not null,
  voted boolean not null,
  favour integer not null,
  against integer not null,
  abstained integer not null,
  passed boolean,
  result text not null,
  matter text not null default 'DELIBERATION'::text,
  dropped boolean not null default false,
  constraint meeting_item_pk PRIMARY KEY (meeting_id, "position"),
  constraint meeting_item_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_item_abstained_ck CHECK ((abstained >= 0)),
  constraint meeting_item_against_ck CHECK ((against >= 0)),
  constraint meeting_item_favour_ck CHECK ((favour >= 0)),
  constraint meeting_item_matter_ck CHECK ((matter = ANY (ARRAY['DELIBERATION'::text, 'STREET_STUDY'::text, 'PROCUREMENT'::text])))
);
CREATE INDEX meeting_item_subject_ix ON public.meeting_item USING btree (subject, matter);
CREATE TRIGGER meeting_item_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.meeting_item FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting_part();
CREATE UNIQUE INDEX meeting_item_open_uq ON public.meeting_item USING btree (subject, matter) WHERE ((passed IS NULL) AND (NOT dropped));

create table meeting_named_vote (
  meeting_id uuid not null,
  subject uuid not null,
  member text not null,
  choice text not null,
  constraint meeting_named_vote_pk PRIMARY KEY (meeting_id, subject, member),
  constraint meeting_named_vote_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_named_vote_choice_ck CHECK ((choice = ANY (ARRAY['FAVOUR'::text, 'AGAINST'::text, 'ABSTAINED'::text])))
);
CREATE TRIGGER meeting_named_vote_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.meeting_named_vote FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting_part();

create table meeting_relation (
  meeting_id uuid not null,
  subject uuid not null,
  member text not null,
  relation text not null,
  recused boolean not null,
  unfounded text not null default ''::text,
  constraint meeting_relation_pk PRIMARY KEY (meeting_id, subject, member),
  constraint meeting_relation_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id)
);
CREATE TRIGGER meeting_relation_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.meeting_relation FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting_part();

create table meeting_seat (
  meeting_id uuid not null,
  position integer not null,
  member text not null,
  capacity text not null,
  account_id uuid,
  attendance text not null,
  signed_at text not null default ''::text,
  constraint meeting_seat_pk PRIMARY KEY (meeting_id, "position"),
  constraint meeting_seat_member_uq UNIQUE (meeting_id, member),
  constraint meeting_seat_account_fk FOREIGN KEY (account_id) REFERENCES account(id),
  constraint meeting_seat_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_seat_attendance_ck CHECK ((attendance = ANY (ARRAY['PRESENT'::text, 'EXCUSED'::text, 'ABSENT'::text]))),
  constraint meeting_seat_member_ck CHECK ((member <> ''::text))
);
CREATE INDEX meeting_seat_account_ix ON public.meeting_seat USING btree (account_id);
CREATE TRIGGER meeting_seat_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.meeting_seat FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting_part();

create table meeting_unit (
  meeting_id uuid not null,
  subject uuid not null,
  name text not null,
  people text not null,
  constraint meeting_unit_pk PRIMARY KEY (meeting_id, subject, name),
  constraint meeting_unit_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_unit_name_ck CHECK ((name <> ''::text))
);
CREATE TRIGGER meeting_unit_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.meeting_unit FOR EACH ROW EXECUTE FUNCTION refuse_frozen_meeting_part();

create table message (
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  title text not null,
  href text not null,
  sent_at timestamp with time zone not null,
  read_at timestamp with time zone,
  once text,
  due_subject uuid,
  due_matter text,
  constraint message_pk PRIMARY KEY (id),
  constraint message_account_fk FOREIGN KEY (account_id) REFERENCES account(id),
  constraint message_due_ck CHECK (((due_subject IS NULL) = (due_matter IS NULL))),
  constraint message_href_ck CHECK ((href ~~ '/%'::text)),
  constraint message_title_ck CHECK ((title <> ''::text))
);
CREATE INDEX message_list_ix ON public.message USING btree (account_id, sent_at DESC, id DESC);
CREATE INDEX message_sent_ix ON public.message USING btree (sent_at);
CREATE INDEX message_unread_ix ON public.message USING btree (account_id, sent_at DESC, id DESC) WHERE (read_at IS NULL);
CREATE UNIQUE INDEX message_once_uq ON public.message USING btree (account_id, once) WHERE (once IS NOT NULL);

create table notice (
  id uuid not null,
  subject uuid not null,
  number text not null,
  node text not null,
  street_code text not null,
  community_code text,
  title text not null,
  text text not null,
  channels text not null,
  link text not null,
  posted_on date not null,
  first_day date not null,
  last_day date not null,
  posted_by uuid not null,
  created_at timestamp with time zone not null,
  lapsed_on date,
  lapsed_because text not null default ''::text,
  constraint notice_pk PRIMARY KEY (id),
  constraint notice_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint notice_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint notice_channels_ck CHECK ((channels <> ''::text)),
  constraint notice_node_ck CHECK ((node = ANY (ARRAY['DELIBERATION'::text, 'PROCUREMENT'::text, 'ACCEPTANCE'::text, 'URGENT'::text]))),
  constraint notice_period_ck CHECK (((posted_on < first_day) AND (first_day <= last_day))),
  constraint notice_text_ck CHECK ((text <> ''::text)),
  constraint notice_title_ck CHECK ((title <> ''::text))
);
CREATE INDEX notice_community_ix ON public.notice USING btree (community_code, posted_on DESC, id DESC);
CREATE INDEX notice_list_ix ON public.notice USING btree (posted_on DESC, id DESC);
CREATE INDEX notice_street_ix ON public.notice USING btree (street_code, posted_on DESC, id DESC);
CREATE INDEX notice_subject_ix ON public.notice USING btree (subject, node, posted_on DESC);
CREATE TRIGGER notice_append_only BEFORE DELETE OR UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION refuse_notice_change();

create table notice_draft (
  id uuid not null,
  subject uuid not null,
  number text not null,
  node text not null,
  street_code text not null,
  community_code text,
  title text not null,
  text text not null,
  channels text not null,
  link text not null,
  state text not null,
  drafted_by uuid not null,
  drafter_name text not null,
  drafted_at timestamp with time zone not null,
  decided_by uuid,
  decider_name text not null default ''::text,
  decided_at timestamp with time zone,
  version integer not null,
  constraint notice_draft_pk PRIMARY KEY (id),
  constraint notice_draft_state_ck CHECK ((state = ANY (ARRAY['OPEN'::text, 'POSTED'::text, 'DROPPED'::text]))),
  constraint notice_draft_two_people_ck CHECK (((state <> 'POSTED'::text) OR (decided_by <> drafted_by)))
);
CREATE INDEX notice_draft_place_ix ON public.notice_draft USING btree (street_code, community_code, drafted_at) WHERE (state = 'OPEN'::text);
CREATE UNIQUE INDEX notice_draft_open_uq ON public.notice_draft USING btree (subject, node) WHERE (state = 'OPEN'::text);

create table notice_draft_file (
  draft_id uuid not null,
  attachment_id uuid not null,
  removed boolean not null default false,
  looked_by uuid,
  looker_name text not null default ''::text,
  constraint notice_draft_file_pk PRIMARY KEY (draft_id, attachment_id),
  constraint notice_draft_file_attachment_fk FOREIGN KEY (attachment_id) REFERENCES attachment(id),
  constraint notice_draft_file_draft_fk FOREIGN KEY (draft_id) REFERENCES notice_draft(id)
);
CREATE INDEX notice_draft_file_attachment_ix ON public.notice_draft_file USING btree (attachment_id);

create table notice_draft_trace (
  id uuid not null,
  draft_id uuid not null,
  attachment_id uuid,
  position integer not null,
  kind text not null,
  place text not null,
  shown text not null,
  reason text not null default ''::text,
  reasoned_by uuid,
  reasoner_name text not null default ''::text,
  constraint notice_draft_trace_pk PRIMARY KEY (id),
  constraint notice_draft_trace_draft_fk FOREIGN KEY (draft_id) REFERENCES notice_draft(id)
);
CREATE INDEX notice_draft_trace_draft_ix ON public.notice_draft_trace USING btree (draft_id, "position");

create table objection (
  id uuid not null,
  number text not null,
  receipt text not null,
  notice_id uuid not null,
  subject uuid not null,
  street_code text not null,
  community_code text,
  way text not null,
  name text,
  phone text,
  content text not null,
  received_at timestamp with time zone not null,
  late boolean not null,
  registered_by uuid,
  registered_name text not null,
  registered_at timestamp with time zone not null,
  state text not null,
  investigation text not null default ''::text,
  investigated_by uuid,
  investigator_name text not null default ''::text,
  investigated_on date,
  answer text not null default ''::text,
  decided_by uuid,
  decider_name text not null default ''::text,
  decided_on date,
  version integer not null default 0,
  constraint objection_pk PRIMARY KEY (id),
  constraint objection_number_uq UNIQUE (number),
  constraint objection_receipt_uq UNIQUE (receipt),
  constraint objection_notice_fk FOREIGN KEY (notice_id) REFERENCES notice(id),
  constraint objection_content_ck CHECK ((content <> ''::text)),
  constraint objection_decided_ck CHECK (((state = ANY (ARRAY['UPHELD'::text, 'NOT_UPHELD'::text])) = (decided_by IS NOT NULL))),
  constraint objection_state_ck CHECK ((state = ANY (ARRAY['RECEIVED'::text, 'INVESTIGATED'::text, 'UPHELD'::text, 'NOT_UPHELD'::text]))),
  constraint objection_two_people_ck CHECK (((decided_by IS NULL) OR (decided_by <> investigated_by))),
  constraint objection_way_ck CHECK ((way = ANY (ARRAY['ONLINE'::text, 'PAPER'::text, 'LETTER'::text, 'VISIT'::text])))
);
CREATE INDEX objection_notice_ix ON public.objection USING btree (notice_id, received_at);
CREATE INDEX objection_open_ix ON public.objection USING btree (subject) WHERE (state = ANY (ARRAY['RECEIVED'::text, 'INVESTIGATED'::text]));

create table objection_number (
  year integer not null,
  last integer not null,
  constraint objection_number_pk PRIMARY KEY (year)
);

create table payment (
  id uuid not null,
  project_id uuid not null,
  tranche integer not null,
  stage text not null,
  fund_use text not null,
  amount numeric(14,2) not null,
  purpose text not null,
  state text not null,
  paid_on date,
  voucher_number text,
  version integer not null,
  serial bigint not null generated always as identity,
  difference text not null default ''::text,
  refunded numeric(14,2) not null default 0,
  street_code text not null,
  community_code text,
  pool_category text,
  constraint payment_pk PRIMARY KEY (id),
  constraint payment_serial_uq UNIQUE (serial),
  constraint payment_tranche_uq UNIQUE (project_id, tranche),
  constraint payment_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint payment_amount_ck CHECK ((amount > (0)::numeric)),
  constraint payment_paid_ck CHECK (((state = 'PAID'::text) = ((paid_on IS NOT NULL) AND (voucher_number IS NOT NULL)))),
  constraint payment_refunded_ck CHECK (((refunded >= (0)::numeric) AND (refunded <= amount))),
  constraint payment_refunded_paid_ck CHECK (((refunded = (0)::numeric) OR (state = 'PAID'::text))),
  constraint payment_state_ck CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'REVIEWED'::text, 'CHECKED'::text, 'APPROVED'::text, 'PAID'::text, 'RETURNED'::text, 'REFUSED'::text, 'WITHDRAWN'::text]))),
  constraint payment_use_ck CHECK ((fund_use = ANY (ARRAY['IMPLEMENTATION'::text, 'OVERHEAD'::text, 'OTHER'::text])))
);
CREATE INDEX payment_amount_ix ON public.payment USING btree (amount);
CREATE INDEX payment_community_ix ON public.payment USING btree (community_code, serial DESC) WHERE (community_code IS NOT NULL);
CREATE INDEX payment_paid_ix ON public.payment USING btree (paid_on, serial DESC) WHERE (paid_on IS NOT NULL);
CREATE INDEX payment_paid_project_ix ON public.payment USING btree (paid_on, project_id) WHERE (state = 'PAID'::text);
CREATE INDEX payment_stage_ix ON public.payment USING btree (stage, serial DESC);
CREATE INDEX payment_state_ix ON public.payment USING btree (state, serial DESC);
CREATE INDEX payment_street_ix ON public.payment USING btree (street_code, serial DESC);
CREATE INDEX payment_street_state_ix ON public.payment USING btree (street_code, state, serial DESC);
CREATE TRIGGER payment_tallied AFTER INSERT OR DELETE OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION tally_payment();

create table payment_batch (
  id uuid not null,
  number text not null,
  street_code text not null,
  made_on date not null,
  made_by uuid not null,
  made_by_name text not null,
  state text not null,
  version integer not null,
  serial bigint not null generated always as identity,
  constraint payment_batch_pk PRIMARY KEY (id),
  constraint payment_batch_number_uq UNIQUE (number),
  constraint payment_batch_serial_uq UNIQUE (serial),
  constraint payment_batch_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint payment_batch_state_ck CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'DISSOLVED'::text])))
);
CREATE INDEX payment_batch_street_ix ON public.payment_batch USING btree (street_code, serial DESC);

create table payment_batch_number (
  prefix text not null,
  last integer not null,
  constraint payment_batch_number_pk PRIMARY KEY (prefix)
);

create table payment_batch_row (
  batch_id uuid not null,
  position integer not null,
  payment_id uuid not null,
  payee text not null,
  bank text not null,
  account text not null,
  state text not null,
  constraint payment_batch_row_pk PRIMARY KEY (batch_id, "position"),
  constraint payment_batch_row_batch_fk FOREIGN KEY (batch_id) REFERENCES payment_batch(id),
  constraint payment_batch_row_payment_fk FOREIGN KEY (payment_id) REFERENCES payment(id),
  constraint payment_batch_row_state_ck CHECK ((state = ANY (ARRAY['WAITING'::text, 'PAID'::text, 'TAKEN_OUT'::text])))
);
CREATE INDEX payment_batch_row_payment_ix ON public.payment_batch_row USING btree (payment_id);
CREATE UNIQUE INDEX payment_batch_row_waiting_uq ON public.payment_batch_row USING btree (payment_id) WHERE (state = 'WAITING'::text);

create table payment_invoice (
  payment_id uuid not null,
  position integer not null,
  code text not null,
  number text not null,
  issued_on date not null,
  amount numeric(14,2) not null,
  live boolean not null,
  constraint payment_invoice_pk PRIMARY KEY (payment_id, "position"),
  constraint payment_invoice_payment_fk FOREIGN KEY (payment_id) REFERENCES payment(id),
  constraint payment_invoice_amount_ck CHECK ((amount > (0)::numeric)),
  constraint payment_invoice_number_ck CHECK ((number <> ''::text))
);
CREATE UNIQUE INDEX payment_invoice_live_uq ON public.payment_invoice USING btree (number, code) WHERE live;

create table payment_refund (
  id uuid not null,
  payment_id uuid not null,
  amount numeric(14,2) not null,
  reason text not null,
  refunded_on date not null,
  voucher_number text not null,
  state text not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamp with time zone not null,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamp with time zone,
  note text not null,
  version integer not null,
  constraint payment_refund_pk PRIMARY KEY (id),
  constraint payment_refund_payment_fk FOREIGN KEY (payment_id) REFERENCES payment(id),
  constraint payment_refund_amount_ck CHECK ((amount > (0)::numeric)),
  constraint payment_refund_answered_ck CHECK (((state = 'ENTERED'::text) = (answered_by IS NULL))),
  constraint payment_refund_reason_ck CHECK ((reason <> ''::text)),
  constraint payment_refund_second_ck CHECK (((state <> 'CONFIRMED'::text) OR (answered_by <> entered_by))),
  constraint payment_refund_state_ck CHECK ((state = ANY (ARRAY['ENTERED'::text, 'CONFIRMED'::text, 'DROPPED'::text]))),
  constraint payment_refund_voucher_ck CHECK ((voucher_number <> ''::text))
);
CREATE INDEX payment_refund_confirmed_ix ON public.payment_refund USING btree (refunded_on) WHERE (state = 'CONFIRMED'::text);
CREATE INDEX payment_refund_payment_ix ON public.payment_refund USING btree (payment_id, entered_at);
CREATE UNIQUE INDEX payment_refund_open_uq ON public.payment_refund USING btree (payment_id) WHERE (state = 'ENTERED'::text);

create table payment_signature (
  payment_id uuid not null,
  position integer not null,
  act text not null,
  account_id uuid not null,
  name text not null,
  office text not null,
  opinion text not null,
  signed_at timestamp with time zone not null,
  constraint payment_signature_pk PRIMARY KEY (payment_id, "position"),
  constraint payment_signature_payment_fk FOREIGN KEY (payment_id) REFERENCES payment(id)
);
CREATE INDEX payment_signature_asker_ix ON public.payment_signature USING btree (account_id, signed_at DESC) WHERE (act = '申请支付'::text);
CREATE UNIQUE INDEX payment_signature_hand_uq ON public.payment_signature USING btree (payment_id, account_id) WHERE (act = ANY (ARRAY['申请支付'::text, '业务审核'::text, '财务审核'::text, '批准支付'::text]));

create table payment_tally (
  street_code text not null,
  community_code text,
  year integer not null,
  stage text not null,
  state text not null,
  month date,
  counted integer not null,
  amount numeric(16,2) not null,
  refunded numeric(16,2) not null,
  constraint payment_tally_uq UNIQUE NULLS NOT DISTINCT (street_code, community_code, year, stage, state, month),
  constraint payment_tally_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint payment_tally_street_fk FOREIGN KEY (street_code) REFERENCES street(code)
);
CREATE INDEX payment_tally_community_ix ON public.payment_tally USING btree (community_code);

create table payment_tally_line (
  id bigint not null generated always as identity,
  street_code text not null,
  community_code text,
  year integer not null,
  stage text not null,
  state text not null,
  month date,
  counted integer not null,
  amount numeric(16,2) not null,
  refunded numeric(16,2) not null,
  constraint payment_tally_line_pk PRIMARY KEY (id),
  constraint payment_tally_line_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint payment_tally_line_street_fk FOREIGN KEY (street_code) REFERENCES street(code)
);
CREATE INDEX payment_tally_line_community_ix ON public.payment_tally_line USING btree (community_code);
CREATE INDEX payment_tally_line_street_ix ON public.payment_tally_line USING btree (street_code);

create table policy_term (
  scope text not null,
  key text not null,
  valid_from date not null,
  value text not null,
  source text not null,
  constraint policy_term_pk PRIMARY KEY (scope, key, valid_from),
  constraint policy_term_scope_ck CHECK ((scope ~ '^(D|[A-Z]{2})$'::text)),
  constraint policy_term_value_ck CHECK (((value <> ''::text) AND (source <> ''::text)))
);
CREATE TRIGGER policy_term_append_only BEFORE DELETE OR UPDATE ON public.policy_term FOR EACH ROW EXECUTE FUNCTION refuse_term_change();
CREATE TRIGGER policy_term_never_emptied BEFORE TRUNCATE ON public.policy_term FOR EACH STATEMENT EXECUTE FUNCTION refuse_term_change();

create table pool_item (
  reference uuid not null,
  category text not null,
  approved numeric(14,2) not null,
  held numeric(14,2) not null,
  paid numeric(14,2) not null default 0,
  constraint pool_item_pk PRIMARY KEY (reference, category),
  constraint pool_item_commitment_fk FOREIGN KEY (reference) REFERENCES commitment(reference),
  constraint pool_item_held_ck CHECK (((held >= (0)::numeric) AND (held <= approved))),
  constraint pool_item_paid_ck CHECK (((paid >= (0)::numeric) AND (paid <= held)))
);

create table procurement (
  project_id uuid not null,
  purchaser text not null,
  representative text not null,
  requirement text not null,
  opened_on date not null,
  opened_by uuid not null,
  round integer not null,
  method text,
  method_reason text,
  single_source boolean,
  decided_on date,
  members integer,
  recused integer,
  favour integer,
  against integer,
  abstained integer,
  minutes_number text,
  award_vendor_id uuid,
  award_sum numeric(14,2),
  award_reason text,
  awarded_on date,
  awarded_by uuid,
  version integer not null,
  first_method text,
  first_method_reason text,
  first_single_source boolean,
  decision_meeting_id uuid,
  constraint procurement_pk PRIMARY KEY (project_id),
  constraint procurement_award_vendor_fk FOREIGN KEY (award_vendor_id) REFERENCES vendor(id),
  constraint procurement_decision_meeting_fk FOREIGN KEY (decision_meeting_id) REFERENCES meeting(id),
  constraint procurement_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint procurement_award_sum_ck CHECK ((award_sum > (0)::numeric)),
  constraint procurement_first_method_ck CHECK ((first_method = ANY (ARRAY['OPEN_TENDER'::text, 'SELF'::text, 'PRESELECTED'::text]))),
  constraint procurement_method_ck CHECK ((method = ANY (ARRAY['OPEN_TENDER'::text, 'SELF'::text, 'PRESELECTED'::text]))),
  constraint procurement_method_reason_ck CHECK (((method IS NULL) OR (method_reason <> ''::text))),
  constraint procurement_purchaser_ck CHECK ((purchaser <> ''::text)),
  constraint procurement_representative_ck CHECK ((representative <> ''::text)),
  constraint procurement_requirement_ck CHECK ((requirement <> ''::text)),
  constraint procurement_round_ck CHECK ((round > 0)),
  constraint procurement_votes_ck CHECK (((members IS NULL) OR ((members > 0) AND (recused >= 0) AND (favour >= 0) AND (against >= 0) AND (abstained >= 0) AND ((((recused + favour) + against) + abstained) <= members))))
);
CREATE INDEX procurement_award_vendor_ix ON public.procurement USING btree (award_vendor_id);
CREATE INDEX procurement_decision_meeting_ix ON public.procurement USING btree (decision_meeting_id);
CREATE INDEX procurement_opened_ix ON public.procurement USING btree (opened_on DESC, project_id);

create table procurement_failure (
  project_id uuid not null,
  round integer not null,
  reason text not null,
  failed_on date not null,
  constraint procurement_failure_pk PRIMARY KEY (project_id, round),
  constraint procurement_failure_procurement_fk FOREIGN KEY (project_id) REFERENCES procurement(project_id),
  constraint procurement_failure_reason_ck CHECK ((reason <> ''::text))
);

create table procurement_quote (
  project_id uuid not null,
  position integer not null,
  round integer not null,
  vendor_id uuid not null,
  sum numeric(14,2) not null,
  valid boolean not null,
  note text not null,
  received_on date not null,
  constraint procurement_quote_pk PRIMARY KEY (project_id, "position"),
  constraint procurement_quote_vendor_uq UNIQUE (project_id, round, vendor_id),
  constraint procurement_quote_procurement_fk FOREIGN KEY (project_id) REFERENCES procurement(project_id),
  constraint procurement_quote_vendor_fk FOREIGN KEY (vendor_id) REFERENCES vendor(id),
  constraint procurement_quote_sum_ck CHECK ((sum > (0)::numeric))
);
CREATE INDEX procurement_quote_vendor_ix ON public.procurement_quote USING btree (vendor_id);

create table progress_report (
  id uuid not null,
  project_id uuid not null,
  month date not null,
  done integer not null,
  paid integer not null,
  activities integer not null,
  served integer not null,
  problems text not null,
  state text not null,
  reported_by uuid not null,
  reporter_name text not null,
  reported_at timestamp with time zone not null,
  answered_by uuid,
  answerer_name text,
  answered_at timestamp with time zone,
  answer text not null,
  version integer not null,
  constraint progress_report_pk PRIMARY KEY (id),
  constraint progress_report_month_uq UNIQUE (project_id, month),
  constraint progress_report_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint progress_report_activities_ck CHECK ((activities >= 0)),
  constraint progress_report_done_ck CHECK (((done >= 0) AND (done <= 100))),
  constraint progress_report_hands_ck CHECK (((answered_by IS NULL) OR (answered_by <> reported_by))),
  constraint progress_report_month_ck CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint progress_report_paid_ck CHECK (((paid >= 0) AND (paid <= 100))),
  constraint progress_report_served_ck CHECK ((served >= 0)),
  constraint progress_report_state_ck CHECK ((state = ANY (ARRAY['REPORTED'::text, 'RETURNED'::text, 'CONFIRMED'::text])))
);

create table project (
  id uuid not null,
  number text not null,
  track text not null,
  street_code text not null,
  community_code text,
  name text not null,
  type text not null,
  category_document text not null,
  budget_year integer,
  place text not null,
  area numeric(10,2),
  beneficiaries integer,
  beneficiary_group text not null,
  goal text not null,
  content text not null,
  requested numeric(14,2),
  self_raised numeric(14,2) not null,
  donated numeric(14,2) not null,
  planned_start date,
  planned_end date,
  responsible_person text not null,
  contact_person text not null,
  outside_others_duty boolean not null,
  specialised boolean not null,
  state text not null,
  state_since timestamp with time zone not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  submitted_by uuid,
  approved_amount numeric(14,2),
  contract_amount numeric(14,2),
  settled_amount numeric(14,2),
  deliberated_content text,
  reconsidered boolean not null,
  rectifications integer not null,
  version integer not null,
  import_key text,
  runner text not null,
  constraint project_pk PRIMARY KEY (id),
  constraint project_import_key_uq UNIQUE (import_key),
  constraint project_number_uq UNIQUE (number),
  constraint project_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint project_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint project_chain_ck CHECK (((contract_amount IS NULL) OR (contract_amount <= approved_amount))),
  constraint project_name_ck CHECK ((name <> ''::text)),
  constraint project_rectifications_ck CHECK ((rectifications = ANY (ARRAY[0, 1]))),
  constraint project_requested_ck CHECK ((requested > (0)::numeric)),
  constraint project_runner_ck CHECK ((runner = ANY (ARRAY['COMMUNITY'::text, 'STREET'::text]))),
  constraint project_settled_ck CHECK (((settled_amount IS NULL) OR (settled_amount <= contract_amount))),
  constraint project_street_wide_ck CHECK (((community_code IS NOT NULL) OR ((runner = 'STREET'::text) AND (track = ANY (ARRAY['STREET'::text, 'POOL'::text]))))),
  constraint project_type_ck CHECK ((type = ANY (ARRAY['SERVICE'::text, 'GOODS'::text, 'WORKS'::text])))
);
CREATE INDEX project_community_ix ON public.project USING btree (community_code, created_at DESC, id DESC);
CREATE INDEX project_community_state_ix ON public.project USING btree (community_code, state, created_at DESC, id DESC);
CREATE INDEX project_creator_ix ON public.project USING btree (created_by, created_at DESC, id DESC);
CREATE INDEX project_list_ix ON public.project USING btree (created_at DESC, id DESC);
CREATE INDEX project_name_bigram_ix ON public.project USING gin (bigrams(name));
CREATE INDEX project_place_ix ON public.project USING btree (street_code, place, created_at DESC, id DESC) WHERE (place <> ''::text);
CREATE INDEX project_share_ix ON public.project USING btree (community_code, budget_year, track, state);
CREATE INDEX project_state_ix ON public.project USING btree (state, created_at DESC, id DESC);
CREATE INDEX project_street_ix ON public.project USING btree (street_code, created_at DESC, id DESC);
CREATE INDEX project_street_state_ix ON public.project USING btree (street_code, state, created_at DESC, id DESC);
CREATE INDEX project_street_wide_ix ON public.project USING btree (street_code, created_at DESC, id DESC) WHERE (community_code IS NULL);
CREATE INDEX project_street_year_number_ix ON public.project USING btree (street_code, budget_year, number, id);
CREATE INDEX project_submitter_ix ON public.project USING btree (submitted_by, created_at DESC, id DESC) WHERE (submitted_by IS NOT NULL);
CREATE INDEX project_track_ix ON public.project USING btree (track, created_at DESC, id DESC);
CREATE INDEX project_type_ix ON public.project USING btree (type, created_at DESC, id DESC);
CREATE INDEX project_year_ix ON public.project USING btree (budget_year, created_at DESC, id DESC);
CREATE INDEX project_year_number_ix ON public.project USING btree (budget_year, number, id);
CREATE UNIQUE INDEX project_pool_uq ON public.project USING btree (street_code, budget_year) WHERE ((track = 'POOL'::text) AND (state <> ALL (ARRAY['WITHDRAWN'::text, 'REJECTED'::text])));

create table project_budget_line (
  project_id uuid not null,
  position integer not null,
  item text not null,
  fund_use text not null,
  unit text not null,
  quantity numeric(12,2) not null,
  unit_price numeric(14,2) not null,
  standard text not null,
  constraint project_budget_line_pk PRIMARY KEY (project_id, "position"),
  constraint project_budget_line_project_fk FOREIGN KEY (project_id) REFERENCES project(id)
);

create table project_category (
  project_id uuid not null,
  category text not null,
  constraint project_category_pk PRIMARY KEY (project_id, category),
  constraint project_category_project_fk FOREIGN KEY (project_id) REFERENCES project(id)
);

create table project_contribution (
  id uuid not null,
  project_id uuid not null,
  street_code text not null,
  community_code text,
  kind text not null,
  giver_kind text not null,
  giver text not null,
  amount numeric(14,2) not null,
  received_on date not null,
  year integer not null generated always as ((EXTRACT(year FROM received_on))::integer) stored,
  receipt_number text not null,
  used_for text not null,
  reverses uuid,
  reversed_amount numeric(14,2) generated always as ((- amount)) stored,
  reason text not null,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamp with time zone not null,
  constraint project_contribution_pk PRIMARY KEY (id),
  constraint project_contribution_once_uq UNIQUE (reverses),
  constraint project_contribution_undo_key UNIQUE (id, project_id, kind, amount),
  constraint project_contribution_by_fk FOREIGN KEY (entered_by) REFERENCES account(id),
  constraint project_contribution_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint project_contribution_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint project_contribution_reverses_fk FOREIGN KEY (reverses, project_id, kind, reversed_amount) REFERENCES project_contribution(id, project_id, kind, amount),
  constraint project_contribution_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint project_contribution_giver_ck CHECK ((giver_kind = ANY (ARRAY['PERSON'::text, 'GROUP'::text]))),
  constraint project_contribution_kind_ck CHECK ((kind = ANY (ARRAY['RAISED'::text, 'DONATED'::text]))),
  constraint project_contribution_receipt_ck CHECK ((receipt_number <> ''::text)),
  constraint project_contribution_sign_ck CHECK ((((reverses IS NULL) AND (amount > (0)::numeric) AND (reason = ''::text)) OR ((reverses IS NOT NULL) AND (amount < (0)::numeric) AND (reason <> ''::text)))),
  constraint project_contribution_use_ck CHECK ((used_for <> ''::text))
);
CREATE INDEX project_contribution_by_ix ON public.project_contribution USING btree (entered_by);
CREATE INDEX project_contribution_community_ix ON public.project_contribution USING btree (community_code, year, project_id);
CREATE INDEX project_contribution_project_ix ON public.project_contribution USING btree (project_id, entered_at, id);
CREATE INDEX project_contribution_receipt_ix ON public.project_contribution USING btree (street_code, receipt_number);
CREATE INDEX project_contribution_reverses_ix ON public.project_contribution USING btree (reverses, project_id, kind, reversed_amount);
CREATE INDEX project_contribution_street_ix ON public.project_contribution USING btree (street_code, year, project_id);
CREATE INDEX project_contribution_year_ix ON public.project_contribution USING btree (year, project_id);
CREATE TRIGGER project_contribution_append_only BEFORE DELETE OR UPDATE ON public.project_contribution FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table project_demand (
  project_id uuid not null,
  demand_id uuid not null,
  constraint project_demand_pk PRIMARY KEY (project_id, demand_id),
  constraint project_demand_demand_fk FOREIGN KEY (demand_id) REFERENCES demand(id),
  constraint project_demand_project_fk FOREIGN KEY (project_id) REFERENCES project(id)
);
CREATE INDEX project_demand_demand_ix ON public.project_demand USING btree (demand_id);

create table project_import (
  id uuid not null,
  account_id uuid not null,
  file_name text not null,
  rows jsonb not null,
  uploaded_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  constraint project_import_pk PRIMARY KEY (id)
);
CREATE INDEX project_import_account_ix ON public.project_import USING btree (account_id, uploaded_at DESC);

create table project_negative_answer (
  project_id uuid not null,
  position integer not null,
  item text not null,
  applies boolean not null,
  note text not null,
  constraint project_negative_answer_pk PRIMARY KEY (project_id, "position"),
  constraint project_negative_answer_project_fk FOREIGN KEY (project_id) REFERENCES project(id)
);

create table project_number (
  prefix text not null,
  last integer not null,
  constraint project_number_pk PRIMARY KEY (prefix)
);

create table project_participation (
  project_id uuid not null,
  position integer not null,
  stage text not null,
  held_on date not null,
  people integer not null,
  manner text not null,
  constraint project_participation_pk PRIMARY KEY (project_id, "position"),
  constraint project_participation_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint project_participation_people_ck CHECK ((people > 0))
);

create table project_share (
  project_id uuid not null,
  community_code text not null,
  amount numeric(14,2) not null,
  opinion text not null default ''::text,
  agrees boolean,
  given_by uuid,
  given_at timestamp with time zone,
  constraint project_share_pk PRIMARY KEY (project_id, community_code),
  constraint project_share_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint project_share_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint project_share_amount_ck CHECK ((amount > (0)::numeric)),
  constraint project_share_opinion_ck CHECK ((num_nulls(agrees, given_by, given_at) = ANY (ARRAY[0, 3])))
);
CREATE INDEX project_share_community_ix ON public.project_share USING btree (community_code, project_id);

create table project_state_change (
  id bigint not null generated always as identity,
  project_id uuid not null,
  from_state text not null,
  to_state text not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  reason text not null,
  constraint project_state_change_pk PRIMARY KEY (id),
  constraint project_state_change_project_fk FOREIGN KEY (project_id) REFERENCES project(id)
);
CREATE INDEX project_state_change_project_ix ON public.project_state_change USING btree (project_id, id);

create table project_submitted (
  project_id uuid not null,
  round integer not null,
  submitted_at timestamp with time zone not null,
  fields jsonb not null,
  constraint project_submitted_pk PRIMARY KEY (project_id, round),
  constraint project_submitted_project_fk FOREIGN KEY (project_id) REFERENCES project(id)
);
CREATE TRIGGER project_submitted_append_only BEFORE DELETE OR UPDATE ON public.project_submitted FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table project_target (
  project_id uuid not null,
  position integer not null,
  kind text not null,
  indicator text not null,
  target text not null,
  constraint project_target_pk PRIMARY KEY (project_id, "position"),
  constraint project_target_project_fk FOREIGN KEY (project_id) REFERENCES project(id)
);

create table register_entry (
  id uuid not null,
  kind text not null,
  street_code text,
  year integer not null,
  name text not null,
  place text not null,
  amount numeric(14,2) not null,
  owner text not null,
  document text not null,
  mark text not null,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamp with time zone not null,
  struck_by uuid,
  struck_name text,
  struck_at timestamp with time zone,
  struck_reason text,
  constraint register_entry_pk PRIMARY KEY (id),
  constraint register_entry_by_fk FOREIGN KEY (entered_by) REFERENCES account(id),
  constraint register_entry_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint register_entry_struck_by_fk FOREIGN KEY (struck_by) REFERENCES account(id),
  constraint register_entry_amount_ck CHECK ((amount > (0)::numeric)),
  constraint register_entry_document_ck CHECK ((document <> ''::text)),
  constraint register_entry_kind_ck CHECK ((kind = ANY (ARRAY['GOVERNMENT_INVESTMENT'::text, 'FIXED_ASSETS'::text, 'DEPARTMENT_BUDGET'::text]))),
  constraint register_entry_name_ck CHECK ((name <> ''::text)),
  constraint register_entry_of_street_ck CHECK (((kind <> 'DEPARTMENT_BUDGET'::text) OR (street_code IS NOT NULL))),
  constraint register_entry_struck_ck CHECK (((num_nulls(struck_by, struck_name, struck_at, struck_reason) = ANY (ARRAY[0, 4])) AND (struck_reason <> ''::text)))
);
CREATE INDEX register_entry_by_ix ON public.register_entry USING btree (entered_by);
CREATE INDEX register_entry_kind_ix ON public.register_entry USING btree (kind, entered_at DESC, id DESC);
CREATE INDEX register_entry_list_ix ON public.register_entry USING btree (entered_at DESC, id DESC);
CREATE INDEX register_entry_name_bigram_ix ON public.register_entry USING gin (bigrams(name));
CREATE INDEX register_entry_street_ix ON public.register_entry USING btree (street_code, entered_at DESC, id DESC);
CREATE INDEX register_entry_struck_by_ix ON public.register_entry USING btree (struck_by);
CREATE INDEX register_entry_year_ix ON public.register_entry USING btree (year, entered_at DESC, id DESC);
CREATE TRIGGER register_entry_never_emptied BEFORE TRUNCATE ON public.register_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER register_entry_only_struck BEFORE DELETE OR UPDATE ON public.register_entry FOR EACH ROW EXECUTE FUNCTION refuse_register_change();
CREATE UNIQUE INDEX register_entry_mark_uq ON public.register_entry USING btree (kind, street_code, year, mark) NULLS NOT DISTINCT WHERE (struck_at IS NULL);

create table resident_submission (
  id bigint not null generated always as identity,
  address_index text not null,
  sent_at timestamp with time zone not null,
  constraint resident_submission_pk PRIMARY KEY (id)
);
CREATE INDEX resident_submission_address_ix ON public.resident_submission USING btree (address_index, sent_at);
CREATE INDEX resident_submission_sent_ix ON public.resident_submission USING btree (sent_at);

create table retention_forfeit (
  id uuid not null,
  project_id uuid not null,
  amount numeric(14,2) not null,
  reason text not null,
  document text not null,
  decided_on date not null,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamp with time zone not null,
  state text not null,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamp with time zone,
  note text not null default ''::text,
  version integer not null default 0,
  constraint retention_forfeit_pk PRIMARY KEY (id),
  constraint retention_forfeit_settlement_fk FOREIGN KEY (project_id) REFERENCES settlement(project_id),
  constraint retention_forfeit_amount_ck CHECK ((amount > (0)::numeric)),
  constraint retention_forfeit_answered_ck CHECK (((state = 'ENTERED'::text) = (answered_by IS NULL))) NOT VALID,
  constraint retention_forfeit_document_ck CHECK ((document <> ''::text)),
  constraint retention_forfeit_reason_ck CHECK ((reason <> ''::text)),
  constraint retention_forfeit_second_ck CHECK (((state <> 'CONFIRMED'::text) OR (answered_by <> entered_by))),
  constraint retention_forfeit_state_ck CHECK ((state = ANY (ARRAY['ENTERED'::text, 'CONFIRMED'::text, 'DROPPED'::text])))
);
CREATE INDEX retention_forfeit_project_ix ON public.retention_forfeit USING btree (project_id, entered_at);
CREATE UNIQUE INDEX retention_forfeit_open_uq ON public.retention_forfeit USING btree (project_id) WHERE (state = 'ENTERED'::text);

create table scenario (
  id uuid not null,
  street_code text not null,
  year integer not null,
  name text not null,
  total numeric(14,2),
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  dropped_at timestamp with time zone,
  constraint scenario_pk PRIMARY KEY (id),
  constraint scenario_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint scenario_name_ck CHECK ((name <> ''::text))
);
CREATE INDEX scenario_street_ix ON public.scenario USING btree (street_code, year, made_at DESC);

create table scenario_project (
  scenario_id uuid not null,
  project_id uuid not null,
  amount numeric(14,2) not null,
  constraint scenario_project_pk PRIMARY KEY (scenario_id, project_id),
  constraint scenario_project_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint scenario_project_scenario_fk FOREIGN KEY (scenario_id) REFERENCES scenario(id)
);
CREATE INDEX scenario_project_ix ON public.scenario_project USING btree (project_id);

create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  constraint scheduled_tasks_pk PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_heartbeat_ix ON public.scheduled_tasks USING btree (last_heartbeat);
CREATE INDEX scheduled_tasks_time_ix ON public.scheduled_tasks USING btree (execution_time);

create table self_rating (
  project_id uuid not null,
  position integer not null,
  achieved text not null,
  score integer not null,
  rated_by text not null,
  rated_at timestamp with time zone not null,
  constraint self_rating_pk PRIMARY KEY (project_id, "position"),
  constraint self_rating_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint self_rating_score_ck CHECK (((score >= 0) AND (score <= 100)))
);

create table settlement (
  project_id uuid not null,
  final_sum numeric(14,2) not null,
  retention numeric(14,2) not null,
  basis text not null,
  settled_by uuid not null,
  settled_by_name text not null,
  settled_at timestamp with time zone not null,
  warranty_ends date,
  forfeited numeric(14,2) not null default 0,
  constraint settlement_pk PRIMARY KEY (project_id),
  constraint settlement_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint settlement_forfeited_ck CHECK (((forfeited >= (0)::numeric) AND (forfeited <= retention))),
  constraint settlement_retention_ck CHECK (((retention >= (0)::numeric) AND (retention <= final_sum))),
  constraint settlement_sum_ck CHECK ((final_sum >= (0)::numeric)),
  constraint settlement_warranty_ck CHECK (((retention = (0)::numeric) OR (warranty_ends IS NOT NULL))) NOT VALID
);
CREATE INDEX settlement_warranty_ix ON public.settlement USING btree (warranty_ends) WHERE (retention > (0)::numeric);

create table split_lead (
  id uuid not null,
  project_id uuid not null,
  other_id uuid not null,
  street_code text not null,
  community_code text,
  kind text not null,
  likeness numeric(4,3) not null,
  total numeric(14,2) not null,
  cap numeric(14,2) not null,
  standing text not null,
  found_at timestamp with time zone not null,
  constraint split_lead_pk PRIMARY KEY (id),
  constraint split_lead_pair_uq UNIQUE (project_id, other_id),
  constraint split_lead_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint split_lead_other_fk FOREIGN KEY (other_id) REFERENCES project(id),
  constraint split_lead_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint split_lead_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint split_lead_kind_ck CHECK ((kind = ANY (ARRAY['SPLIT'::text, 'DUPLICATE'::text, 'NEAR_CAP'::text]))),
  constraint split_lead_likeness_ck CHECK (((likeness >= (0)::numeric) AND (likeness <= (1)::numeric))),
  constraint split_lead_pair_ck CHECK ((project_id <> other_id)),
  constraint split_lead_standing_ck CHECK ((standing = ANY (ARRAY['OPEN'::text, 'DIFFERENT'::text, 'SAME'::text, 'HINT'::text, 'GONE'::text])))
);
CREATE INDEX split_lead_community_ix ON public.split_lead USING btree (community_code, standing, found_at DESC, id DESC);
CREATE INDEX split_lead_list_ix ON public.split_lead USING btree (found_at DESC, id DESC);
CREATE INDEX split_lead_other_ix ON public.split_lead USING btree (other_id);
CREATE INDEX split_lead_standing_ix ON public.split_lead USING btree (standing, found_at DESC, id DESC);
CREATE INDEX split_lead_street_ix ON public.split_lead USING btree (street_code, standing, found_at DESC, id DESC);

create table split_resolution (
  id bigint not null generated always as identity,
  project_id uuid not null,
  other_id uuid not null,
  outcome text not null,
  words text not null,
  minutes_number text not null,
  total numeric(14,2) not null,
  given_by uuid not null,
  given_name text not null,
  given_at timestamp with time zone not null,
  constraint split_resolution_pk PRIMARY KEY (id),
  constraint split_resolution_other_fk FOREIGN KEY (other_id) REFERENCES project(id),
  constraint split_resolution_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint split_resolution_outcome_ck CHECK ((outcome = ANY (ARRAY['DIFFERENT'::text, 'SAME'::text]))),
  constraint split_resolution_words_ck CHECK ((words <> ''::text))
);
CREATE INDEX split_resolution_other_ix ON public.split_resolution USING btree (other_id, project_id, id DESC);
CREATE INDEX split_resolution_project_ix ON public.split_resolution USING btree (project_id, other_id, id DESC);
CREATE TRIGGER split_resolution_append_only BEFORE DELETE OR UPDATE ON public.split_resolution FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table standing_body (
  id uuid not null,
  kind text not null,
  name text not null,
  street_code text not null,
  community_code text,
  version integer not null,
  constraint standing_body_pk PRIMARY KEY (id),
  constraint standing_body_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint standing_body_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint standing_body_kind_ck CHECK ((kind = ANY (ARRAY['RESIDENTS_COUNCIL'::text, 'COMMITTEE'::text, 'JOINT'::text, 'LEADERSHIP'::text, 'PARTY_COMMITTEE'::text]))),
  constraint standing_body_name_ck CHECK ((name <> ''::text))
);
CREATE INDEX standing_body_community_ix ON public.standing_body USING btree (community_code);
CREATE INDEX standing_body_list_ix ON public.standing_body USING btree (name COLLATE "zh-x-icu", id);
CREATE UNIQUE INDEX standing_body_name_uq ON public.standing_body USING btree (street_code, COALESCE(community_code, ''::text), name);

create table street (
  code text not null,
  name text not null,
  constraint street_pk PRIMARY KEY (code),
  constraint street_name_uq UNIQUE (name)
);

create table street_regulation (
  id uuid not null,
  street_code text not null,
  edition integer not null,
  title text not null,
  state text not null,
  in_force_from date,
  in_force_to date,
  version integer not null,
  number text not null default ''::text,
  works_unit text not null default ''::text,
  procurement_post text not null default ''::text,
  finance_post text not null default ''::text,
  drafted_by uuid,
  checklist text not null default ''::text,
  constraint street_regulation_pk PRIMARY KEY (id),
  constraint street_regulation_edition_uq UNIQUE (street_code, edition),
  constraint street_regulation_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint street_regulation_period_ck CHECK ((((state = 'DRAFT'::text) AND (in_force_from IS NULL) AND (in_force_to IS NULL)) OR ((state = 'PUBLISHED'::text) AND (in_force_from IS NOT NULL)))),
  constraint street_regulation_state_ck CHECK ((state = ANY (ARRAY['DRAFT'::text, 'PUBLISHED'::text])))
);
CREATE UNIQUE INDEX street_regulation_draft_uq ON public.street_regulation USING btree (street_code) WHERE (state = 'DRAFT'::text);
CREATE UNIQUE INDEX street_regulation_from_uq ON public.street_regulation USING btree (street_code, in_force_from);
CREATE UNIQUE INDEX street_regulation_open_uq ON public.street_regulation USING btree (street_code) WHERE ((state = 'PUBLISHED'::text) AND (in_force_to IS NULL));

create table street_regulation_document (
  regulation_id uuid not null,
  position integer not null,
  kind text not null,
  title text not null,
  number text not null,
  constraint street_regulation_document_pk PRIMARY KEY (regulation_id, "position"),
  constraint street_regulation_document_regulation_fk FOREIGN KEY (regulation_id) REFERENCES street_regulation(id),
  constraint street_regulation_document_kind_ck CHECK ((kind = ANY (ARRAY['APPROVAL'::text, 'IMPLEMENTATION'::text, 'SUPERVISION'::text])))
);

create table street_regulation_figure (
  regulation_id uuid not null,
  key text not null,
  value text not null,
  constraint street_regulation_figure_pk PRIMARY KEY (regulation_id, key),
  constraint street_regulation_figure_regulation_fk FOREIGN KEY (regulation_id) REFERENCES street_regulation(id),
  constraint street_regulation_figure_value_ck CHECK ((value <> ''::text))
);

create table street_regulation_step (
  regulation_id uuid not null,
  position integer not null,
  label text not null,
  role text not null,
  working_days integer not null,
  works_only boolean not null,
  everyone boolean not null default false,
  from_sum numeric(14,2) not null default 0,
  constraint street_regulation_step_pk PRIMARY KEY (regulation_id, "position"),
  constraint street_regulation_step_label_uq UNIQUE (regulation_id, label),
  constraint street_regulation_step_regulation_fk FOREIGN KEY (regulation_id) REFERENCES street_regulation(id),
  constraint street_regulation_step_days_ck CHECK (((working_days >= 1) AND (working_days <= 60))),
  constraint street_regulation_step_sum_ck CHECK ((from_sum >= (0)::numeric))
);

create table street_study (
  id uuid not null,
  project_id uuid not null,
  round integer not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  gates text not null default ''::text,
  review text not null default ''::text,
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  meeting_id uuid,
  passed boolean,
  result text not null default ''::text,
  minutes_number text not null default ''::text,
  ended_at timestamp with time zone,
  version integer not null,
  constraint street_study_pk PRIMARY KEY (id),
  constraint street_study_round_uq UNIQUE (project_id, round),
  constraint street_study_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint street_study_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint street_study_decision_ck CHECK ((num_nulls(meeting_id, passed) = ANY (ARRAY[0, 2]))),
  constraint street_study_review_ck CHECK ((num_nulls(reviewed_by, reviewed_at) = ANY (ARRAY[0, 2])))
);
CREATE INDEX street_study_meeting_ix ON public.street_study USING btree (meeting_id);

create table supervision (
  id uuid not null,
  subject uuid not null,
  project_id uuid,
  number text not null,
  title text not null,
  href text not null,
  street_code text,
  community_code text,
  role text not null,
  raiser_id uuid not null,
  raiser_role text not null,
  raiser_street text,
  due date not null,
  promised date,
  state text not null,
  opened_at timestamp with time zone not null,
  version integer not null,
  constraint supervision_pk PRIMARY KEY (id),
  constraint supervision_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint supervision_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint supervision_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint supervision_state_ck CHECK ((state = ANY (ARRAY['ASKED'::text, 'REPLIED'::text, 'CLOSED'::text])))
);
CREATE INDEX supervision_community_ix ON public.supervision USING btree (community_code, opened_at DESC, id DESC);
CREATE INDEX supervision_list_ix ON public.supervision USING btree (opened_at DESC, id DESC);
CREATE INDEX supervision_open_ix ON public.supervision USING btree (state, due) WHERE (state <> 'CLOSED'::text);
CREATE INDEX supervision_project_ix ON public.supervision USING btree (project_id, opened_at DESC);
CREATE INDEX supervision_street_ix ON public.supervision USING btree (street_code, opened_at DESC, id DESC);
CREATE INDEX supervision_title_bigram_ix ON public.supervision USING gin (bigrams(title));
CREATE UNIQUE INDEX supervision_open_uq ON public.supervision USING btree (subject, raiser_role) WHERE (state <> 'CLOSED'::text);

create table supervision_entry (
  supervision_id uuid not null,
  position integer not null,
  act text not null,
  words text not null,
  day date,
  account_id uuid not null,
  name text not null,
  unit text not null,
  written_at timestamp with time zone not null,
  constraint supervision_entry_pk PRIMARY KEY (supervision_id, "position"),
  constraint supervision_entry_supervision_fk FOREIGN KEY (supervision_id) REFERENCES supervision(id)
);
CREATE TRIGGER supervision_entry_append_only BEFORE DELETE OR UPDATE ON public.supervision_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table suspension (
  id uuid not null,
  project_id uuid not null,
  reason text not null,
  suspended_on date not null,
  expected_on date not null,
  suspender_name text not null,
  resumed_on date,
  resumer_name text,
  resume_note text not null default ''::text,
  constraint suspension_pk PRIMARY KEY (id),
  constraint suspension_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint suspension_expected_ck CHECK ((expected_on > suspended_on)),
  constraint suspension_reason_ck CHECK ((reason <> ''::text))
);
CREATE INDEX suspension_project_ix ON public.suspension USING btree (project_id, suspended_on);
CREATE UNIQUE INDEX suspension_open_uq ON public.suspension USING btree (project_id) WHERE (resumed_on IS NULL);

create table task (
  id uuid not null,
  subject uuid not null,
  kind text not null,
  role text not null,
  street_code text,
  community_code text,
  title text not null,
  href text not null,
  due date,
  opened_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by uuid,
  vendor_id uuid,
  overdue_told_at timestamp with time zone,
  constraint task_pk PRIMARY KEY (id),
  constraint task_vendor_ck CHECK (((role = 'VENDOR'::text) = (vendor_id IS NOT NULL))) NOT VALID
);
CREATE INDEX task_community_due_ix ON public.task USING btree (community_code, COALESCE(due, '9999-12-31'::date), id) WHERE (done_at IS NULL);
CREATE INDEX task_done_list_ix ON public.task USING btree (done_by, done_at DESC, id DESC) WHERE (done_at IS NOT NULL);
CREATE INDEX task_href_ix ON public.task USING btree (href text_pattern_ops);
CREATE INDEX task_office_due_ix ON public.task USING btree (role, street_code, community_code, COALESCE(due, '9999-12-31'::date), id) WHERE (done_at IS NULL);
CREATE INDEX task_office_kind_ix ON public.task USING btree (role, street_code, kind) WHERE (done_at IS NULL);
CREATE INDEX task_open_due_ix ON public.task USING btree (COALESCE(due, '9999-12-31'::date), id) WHERE (done_at IS NULL);
CREATE INDEX task_overdue_ix ON public.task USING btree (due) WHERE ((done_at IS NULL) AND (overdue_told_at IS NULL) AND (due IS NOT NULL));
CREATE INDEX task_reach_due_ix ON public.task USING btree (street_code, COALESCE(due, '9999-12-31'::date), id) WHERE (done_at IS NULL);
CREATE INDEX task_role_open_ix ON public.task USING btree (role, street_code, community_code, opened_at) WHERE (done_at IS NULL);
CREATE INDEX task_subject_ix ON public.task USING btree (subject, kind, opened_at DESC);
CREATE INDEX task_title_bigram_ix ON public.task USING gin (bigrams(title));
CREATE INDEX task_vendor_open_ix ON public.task USING btree (vendor_id, opened_at) WHERE ((done_at IS NULL) AND (vendor_id IS NOT NULL));
CREATE UNIQUE INDEX task_open_uq ON public.task USING btree (subject, kind) WHERE (done_at IS NULL);

create table termination (
  project_id uuid not null,
  reason text not null,
  verified_value numeric(14,2) not null,
  basis text not null,
  terminated_on date not null,
  terminator_name text not null,
  constraint termination_pk PRIMARY KEY (project_id),
  constraint termination_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint termination_basis_ck CHECK ((basis <> ''::text)),
  constraint termination_reason_ck CHECK ((reason <> ''::text)),
  constraint termination_value_ck CHECK ((verified_value >= (0)::numeric))
);

create table urgent_case (
  project_id uuid not null,
  street_code text not null,
  community_code text not null,
  unit_code text not null,
  category text not null,
  facts text not null,
  reason text not null,
  started_on date not null,
  filed_at timestamp with time zone not null,
  filed_by uuid not null,
  filer_name text not null,
  recognise_by timestamp with time zone not null,
  recognised boolean,
  decided_at timestamp with time zone,
  decided_by uuid,
  decider_name text not null default ''::text,
  decision_words text not null default ''::text,
  late_reason text not null default ''::text,
  contracted_on date,
  necessity text not null default ''::text,
  price text not null default ''::text,
  effect text not null default ''::text,
  results text not null default ''::text,
  on_late_publicity text not null default ''::text,
  on_late_recognition text not null default ''::text,
  assessed_on date,
  assessed_by uuid,
  assessor_name text not null default ''::text,
  constraint urgent_case_pk PRIMARY KEY (project_id),
  constraint urgent_case_assessed_by_fk FOREIGN KEY (assessed_by) REFERENCES account(id),
  constraint urgent_case_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint urgent_case_filed_by_fk FOREIGN KEY (filed_by) REFERENCES account(id),
  constraint urgent_case_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint urgent_case_category_ck CHECK ((category = ANY (ARRAY['SPECIAL'::text, 'SAFETY_HAZARD'::text, 'DISASTER'::text, 'PUBLIC_HEALTH'::text, 'SERVICE_BROKEN'::text, 'ORDERED'::text, 'OTHER'::text]))),
  constraint urgent_case_decided_ck CHECK (((recognised IS NULL) = (decided_at IS NULL))),
  constraint urgent_case_facts_ck CHECK ((facts <> ''::text)),
  constraint urgent_case_late_ck CHECK (((decided_at <= recognise_by) OR (late_reason <> ''::text))),
  constraint urgent_case_reason_ck CHECK ((reason <> ''::text)),
  constraint urgent_case_two_people_ck CHECK (((decided_by <> filed_by) AND (assessed_by <> filed_by))),
  constraint urgent_case_unit_ck CHECK (((unit_code = street_code) OR (unit_code = community_code)))
);
CREATE INDEX urgent_case_assessed_by_ix ON public.urgent_case USING btree (assessed_by);
CREATE INDEX urgent_case_community_ix ON public.urgent_case USING btree (community_code, filed_at DESC, project_id DESC);
CREATE INDEX urgent_case_decided_by_ix ON public.urgent_case USING btree (decided_by);
CREATE INDEX urgent_case_filed_by_ix ON public.urgent_case USING btree (filed_by);
CREATE INDEX urgent_case_list_ix ON public.urgent_case USING btree (filed_at DESC, project_id DESC);
CREATE INDEX urgent_case_street_ix ON public.urgent_case USING btree (street_code, filed_at DESC, project_id DESC);
CREATE INDEX urgent_case_unit_ix ON public.urgent_case USING btree (unit_code, started_on);

create table vendor (
  id uuid not null,
  credit_code text not null,
  name text not null,
  kind text not null,
  established date not null,
  grade text not null,
  legal_representative text not null,
  shareholders text not null,
  key_people text not null,
  address text not null,
  phone text not null,
  active boolean not null,
  version integer not null,
  constraint vendor_pk PRIMARY KEY (id),
  constraint vendor_credit_code_uq UNIQUE (credit_code),
  constraint vendor_credit_code_ck CHECK ((credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'::text)),
  constraint vendor_name_ck CHECK ((name <> ''::text))
);
CREATE INDEX vendor_name_bigram_ix ON public.vendor USING gin (bigrams(name));
CREATE INDEX vendor_name_ix ON public.vendor USING btree (name COLLATE "zh-x-icu", id);

create table vendor_account (
  vendor_id uuid not null,
  bank text not null,
  number text not null,
  kept_by_name text not null,
  kept_by_unit text not null,
  kept_on date not null,
  version integer not null,
  constraint vendor_account_pk PRIMARY KEY (vendor_id),
  constraint vendor_account_vendor_fk FOREIGN KEY (vendor_id) REFERENCES vendor(id)
);

create table vendor_qualification (
  vendor_id uuid not null,
  position integer not null,
  name text not null,
  grade text not null,
  expires date,
  constraint vendor_qualification_pk PRIMARY KEY (vendor_id, "position"),
  constraint vendor_qualification_vendor_fk FOREIGN KEY (vendor_id) REFERENCES vendor(id)
);

create table visit (
  id uuid not null,
  street_code text not null,
  community_code text not null,
  account_id uuid not null,
  planned_on date not null,
  position integer not null,
  household_id uuid not null,
  outcome text,
  demand_number text,
  recorded_at timestamp with time zone,
  constraint visit_pk PRIMARY KEY (id),
  constraint visit_household_uq UNIQUE (account_id, planned_on, household_id),
  constraint visit_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint visit_demand_fk FOREIGN KEY (demand_number) REFERENCES demand(number),
  constraint visit_household_fk FOREIGN KEY (household_id) REFERENCES household(id),
  constraint visit_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint visit_demand_ck CHECK (((demand_number IS NOT NULL) = (NOT (outcome IS DISTINCT FROM 'DEMAND'::text)))),
  constraint visit_outcome_ck CHECK ((outcome = ANY (ARRAY['DEMAND'::text, 'NOTHING'::text, 'NOT_AT_HOME'::text]))),
  constraint visit_recorded_ck CHECK (((recorded_at IS NULL) = (outcome IS NULL)))
);
CREATE INDEX visit_community_ix ON public.visit USING btree (community_code, planned_on);
CREATE INDEX visit_demand_ix ON public.visit USING btree (demand_number);
CREATE INDEX visit_household_ix ON public.visit USING btree (household_id);
CREATE INDEX visit_street_ix ON public.visit USING btree (street_code);

create table visit_submission (
  account_id uuid not null,
  submission uuid not null,
  visit_id uuid not null,
  outcome text not null,
  demand_number text,
  recorded_at timestamp with time zone not null,
  constraint visit_submission_pk PRIMARY KEY (account_id, submission),
  constraint visit_submission_demand_fk FOREIGN KEY (demand_number) REFERENCES demand(number),
  constraint visit_submission_visit_fk FOREIGN KEY (visit_id) REFERENCES visit(id),
  constraint visit_submission_outcome_ck CHECK ((outcome = ANY (ARRAY['DEMAND'::text, 'NOTHING'::text, 'NOT_AT_HOME'::text])))
);
CREATE INDEX visit_submission_demand_ix ON public.visit_submission USING btree (demand_number);
CREATE INDEX visit_submission_visit_ix ON public.visit_submission USING btree (visit_id);

create table waiver (
  id uuid not null,
  subject uuid not null,
  clause_id text not null,
  justification text not null,
  basis text not null,
  minutes_number text not null,
  approved_by text not null,
  approver_id uuid not null,
  given_at timestamp with time zone not null,
  title text,
  path text,
  street_code text not null,
  community_code text,
  constraint waiver_pk PRIMARY KEY (id),
  constraint waiver_community_fk FOREIGN KEY (community_code) REFERENCES community(code),
  constraint waiver_street_fk FOREIGN KEY (street_code) REFERENCES street(code),
  constraint waiver_basis_ck CHECK ((basis <> ''::text)),
  constraint waiver_justification_ck CHECK ((justification <> ''::text)),
  constraint waiver_matter_ck CHECK ((num_nulls(title, path) = ANY (ARRAY[0, 2]))),
  constraint waiver_minutes_ck CHECK ((minutes_number <> ''::text))
);
CREATE INDEX waiver_clause_ix ON public.waiver USING btree (clause_id, given_at DESC, id DESC);
CREATE INDEX waiver_community_ix ON public.waiver USING btree (community_code, given_at DESC, id DESC);
CREATE INDEX waiver_list_ix ON public.waiver USING btree (given_at DESC, id DESC);
CREATE INDEX waiver_street_ix ON public.waiver USING btree (street_code, given_at DESC, id DESC);
CREATE INDEX waiver_subject_ix ON public.waiver USING btree (subject, given_at);
CREATE TRIGGER waiver_append_only BEFORE DELETE OR UPDATE ON public.waiver FOR EACH ROW EXECUTE FUNCTION refuse_change();

create table waiver_request (
  id uuid not null,
  project_id uuid not null,
  clause_id text not null,
  decider text not null,
  justification text not null,
  basis text not null,
  asked_by uuid not null,
  asker_name text not null,
  asked_at timestamp with time zone not null,
  granted boolean,
  words text,
  decided_by uuid,
  decider_name text,
  decided_at timestamp with time zone,
  waiver_id uuid,
  lapsed_at timestamp with time zone,
  constraint waiver_request_pk PRIMARY KEY (id),
  constraint waiver_request_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint waiver_request_waiver_fk FOREIGN KEY (waiver_id) REFERENCES waiver(id),
  constraint waiver_request_answer_ck CHECK ((num_nulls(granted, words, decided_by, decider_name, decided_at) = ANY (ARRAY[0, 5]))),
  constraint waiver_request_justification_ck CHECK ((justification <> ''::text)),
  constraint waiver_request_lapsed_ck CHECK (((lapsed_at IS NULL) OR (granted IS NULL))),
  constraint waiver_request_self_ck CHECK ((decided_by <> asked_by)),
  constraint waiver_request_waiver_ck CHECK (((granted IS TRUE) = (waiver_id IS NOT NULL))),
  constraint waiver_request_words_ck CHECK ((words <> ''::text))
);
CREATE INDEX waiver_request_project_ix ON public.waiver_request USING btree (project_id, asked_at);
CREATE UNIQUE INDEX waiver_request_open_uq ON public.waiver_request USING btree (project_id, clause_id) WHERE ((granted IS NULL) AND (lapsed_at IS NULL));
CREATE UNIQUE INDEX waiver_request_waiver_uq ON public.waiver_request USING btree (waiver_id);

create table work_start (
  project_id uuid not null,
  started_on date not null,
  order_number text not null,
  community_lead text not null,
  street_lead text not null,
  note text not null,
  recorded_by uuid not null,
  recorder_name text not null,
  recorded_at timestamp with time zone not null,
  constraint work_start_pk PRIMARY KEY (project_id),
  constraint work_start_project_fk FOREIGN KEY (project_id) REFERENCES project(id),
  constraint work_start_community_lead_ck CHECK ((community_lead <> ''::text)),
  constraint work_start_order_number_ck CHECK ((order_number <> ''::text)),
  constraint work_start_street_lead_ck CHECK ((street_lead <> ''::text))
);
