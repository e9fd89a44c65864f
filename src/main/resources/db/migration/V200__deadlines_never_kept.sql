-- Days that pages show but whose origin was never kept, so that each opens to what is known of it.
insert into deadline (id, subject, matter, title, street_code, community_code, start_day, days, unit, clause, term, begins, last_day)
select distinct on (r.subject, s.label) gen_random_uuid(), r.subject, s.label, p.name, p.street_code, null,
  (r.started_at at time zone 'Asia/Shanghai')::date, 0, 'FIXED', '', null, '启用期限说明之前的审批环节，没有留下算法', s.due
from approval_run r join approval_run_step s on s.run_id = r.id join project p on p.id = r.subject
where s.due is not null
order by r.subject, s.label, r.round desc
on conflict (subject, matter) do nothing;

insert into deadline (id, subject, matter, title, street_code, community_code, start_day, days, unit, clause, term, begins, last_day)
select gen_random_uuid(), p.id, '组织验收', p.name, p.street_code, p.community_code, a.held_on, 0, 'FIXED', '', null,
  '启用期限说明之前的验收，没有留下算法', a.due_on
from acceptance a join project p on p.id = a.project_id where a.round = 1
on conflict (subject, matter) do nothing;

insert into deadline (id, subject, matter, title, street_code, community_code, start_day, days, unit, clause, term, begins, last_day)
select distinct on (e.id) gen_random_uuid(), e.id, '半年集中评价', e.half_year || ' 集中评价', e.street_code, e.community_code,
  d.last_of_half, 0, 'FIXED', '', null, '半年结束后一个月内', (d.last_of_half + 1 + interval '1 month')::date - 1
from half_year_evaluation e cross join lateral (select case when right(e.half_year, 2) = 'H1'
  then make_date(left(e.half_year, 4)::int, 6, 30) else make_date(left(e.half_year, 4)::int, 12, 31) end as last_of_half) d
on conflict (subject, matter) do nothing;

insert into deadline (id, subject, matter, title, street_code, community_code, start_day, days, unit, clause, term, begins, last_day)
select gen_random_uuid(), id, '承诺办结', title, street_code, community_code, (opened_at at time zone 'Asia/Shanghai')::date, 0,
  'FIXED', '', null, '答复督办时承诺的日子', promised
from supervision where promised is not null
on conflict (subject, matter) do nothing;

-- What is to be rectified has the day that the verdict named; its tasks had none.
update task t set due = a.rectify_by from acceptance a
where t.subject = a.project_id and t.kind in ('整改并复验', '报告整改完成') and t.done_at is null and t.due is null
  and a.rectify_by is not null and a.rectified_on is null
  and a.round = (select max(round) from acceptance x where x.project_id = a.project_id);
insert into deadline (id, subject, matter, title, street_code, community_code, vendor_id, start_day, days, unit, clause, term, begins,
  last_day)
select gen_random_uuid(), t.subject, t.kind, t.title, t.street_code, t.community_code, t.vendor_id, a.decided_on, 0, 'FIXED', '',
  null, '验收结论定下的整改期限', a.rectify_by
from task t join acceptance a on a.project_id = t.subject and a.rectify_by is not null
  and a.round = (select max(round) from acceptance x where x.project_id = a.project_id and x.rectify_by is not null)
where t.kind in ('整改并复验', '报告整改完成')
on conflict (subject, matter) do nothing;
