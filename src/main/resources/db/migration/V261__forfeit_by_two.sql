-- A retention that is not paid is entered by one person and confirmed by another, and only then does it count. What was
-- entered before stands as it was.
alter table retention_forfeit
  add column state text not null default 'CONFIRMED'
    constraint retention_forfeit_state_ck check (state in ('ENTERED', 'CONFIRMED', 'DROPPED')),
  add column answered_by uuid,
  add column answered_by_name text,
  add column answered_at timestamptz,
  add column note text not null default '',
  add column version int not null default 0;
alter table retention_forfeit alter column state drop default;
alter table retention_forfeit add constraint retention_forfeit_answered_ck
  check ((state = 'ENTERED') = (answered_by is null)) not valid;
alter table retention_forfeit add constraint retention_forfeit_second_ck
  check (state <> 'CONFIRMED' or answered_by <> entered_by);
-- One at a time: what waits to be confirmed must not be entered again.
create unique index retention_forfeit_open_uq on retention_forfeit (project_id) where state = 'ENTERED';
