-- A task is found by the number of its project: it leads to the project, or has the number in its title.
update task t set title = replace(t.title, '（第 ', '（' || p.number || ' 第 ')
from payment y join project p on p.id = y.project_id
where t.subject = y.id and t.done_at is null;
update task t set title = replace(t.title, '（第 ', '（' || p.number || ' 第 ')
from payment_refund r join payment y on y.id = r.payment_id join project p on p.id = y.project_id
where t.subject = r.id and t.done_at is null;
create index task_href_ix on task (href text_pattern_ops);
