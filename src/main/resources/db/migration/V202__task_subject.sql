-- The grid of approvals asks for every task of a project, done ones too.
create index task_subject_ix on task (subject, kind, opened_at desc);
