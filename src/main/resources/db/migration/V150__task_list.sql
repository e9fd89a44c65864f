-- The lists of tasks: every filter within an office, the newest done first, words of a title, and who holds an office.
create index task_office_due_ix on task (role, street_code, community_code, (coalesce(due, date '9999-12-31')), id)
  where done_at is null;
create index task_office_kind_ix on task (role, street_code, kind) where done_at is null;
create index task_reach_due_ix on task (street_code, (coalesce(due, date '9999-12-31')), id) where done_at is null;
create index task_open_due_ix on task ((coalesce(due, date '9999-12-31')), id) where done_at is null;
create index task_community_due_ix on task (community_code, (coalesce(due, date '9999-12-31')), id) where done_at is null;
create index task_title_bigram_ix on task using gin (bigrams(title));
create index task_done_list_ix on task (done_by, done_at desc, id desc) where done_at is not null;
drop index task_done_ix;
create index account_role_role_ix on account_role (role, account_id);
-- What one person started and is still on its way.
create index project_creator_ix on project (created_by, created_at desc, id desc);
create index project_submitter_ix on project (submitted_by, created_at desc, id desc) where submitted_by is not null;
create index demand_registrar_ix on demand (registered_by, registered_at desc, id desc);
create index payment_signature_asker_ix on payment_signature (account_id, signed_at desc) where act = '申请支付';
-- A task is told as overdue once; a moved last day is told anew.
alter table task add column overdue_told_at timestamptz;
create index task_overdue_ix on task (due) where done_at is null and overdue_told_at is null and due is not null;
