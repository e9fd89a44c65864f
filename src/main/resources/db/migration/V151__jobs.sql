-- When each job runs next: the table of db-scheduler, in its own words. One server takes a row by its version.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_time_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_ix on scheduled_tasks (last_heartbeat);

-- How each run went.
create table job_run (
  id bigint generated always as identity constraint job_run_pk primary key,
  job text not null,
  node text not null,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  failed boolean not null,
  note text not null
);
create index job_run_job_ix on job_run (job, id desc);
create index job_run_failed_ix on job_run (job, id desc) where failed;
