-- Words by which a name or a budget line gives itself away (FUND-06, FUND-14 to FUND-16), and those that only look so.
-- They hold from a day to a day; a word is ended, never changed.
create table exclusion_word (
  id uuid constraint exclusion_word_pk primary key,
  clause text not null constraint exclusion_word_clause_ck
    check (clause in ('RUNNING_COSTS', 'COMMUNITY_OFFICE', 'GOVERNMENT_DUTY', 'OTHER_LEGAL_PERSON')),
  word text not null constraint exclusion_word_word_ck check (char_length(word) between 2 and 20),
  kind text not null constraint exclusion_word_kind_ck check (kind in ('HIT', 'EXCEPTION')),
  reach text not null constraint exclusion_word_reach_ck check (reach in ('HEADINGS', 'CONTENT')),
  valid_from date not null,
  valid_until date,
  source text not null constraint exclusion_word_source_ck check (source <> ''),
  entered_by text not null,
  entered_at timestamptz not null,
  constraint exclusion_word_days_ck check (valid_until >= valid_from)
);
create unique index exclusion_word_in_force_uq on exclusion_word (clause, word) where valid_until is null;

create function refuse_word_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.valid_until is not null or new.valid_until is null
    or row(new.id, new.clause, new.word, new.kind, new.reach, new.valid_from, new.source, new.entered_by, new.entered_at)
      is distinct from row(old.id, old.clause, old.word, old.kind, old.reach, old.valid_from, old.source, old.entered_by,
        old.entered_at) then
    raise exception 'words are ended once, never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger exclusion_word_only_ended before update or delete on exclusion_word
  for each row execute function refuse_word_change();

insert into exclusion_word (id, clause, word, kind, reach, valid_from, source, entered_by, entered_at)
select gen_random_uuid(), clause, word, kind, reach, date '2020-09-04', '系统默认', '系统', timestamptz '2020-09-04 00:00+08'
from (
  select 'COMMUNITY_OFFICE' as clause, 'HIT' as kind, 'CONTENT' as reach,
    unnest(array['办公', '工作站装修', '电脑', '打印机', '复印机', '空调']) as word
  union all
  select 'GOVERNMENT_DUTY', 'HIT', 'HEADINGS', unnest(array['经费', '工资', '薪酬', '值班补贴', '换届选举'])
  union all
  select 'GOVERNMENT_DUTY', 'EXCEPTION', 'HEADINGS', unnest(array['农民工工资'])
  union all
  select 'OTHER_LEGAL_PERSON', 'HIT', 'HEADINGS',
    unnest(array['物业', '拆迁', '征收', '城市更新', '维修资金', '维修基金', '业主委员会', '开发商'])
  union all
  select 'OTHER_LEGAL_PERSON', 'EXCEPTION', 'HEADINGS', unnest(array['无物业', '没有物业'])
  union all
  select 'RUNNING_COSTS', 'HIT', 'HEADINGS',
    unnest(array['日常办公', '办公费', '办公经费', '办公用品', '办公耗材', '差旅', '招待', '接待费', '工资', '薪酬', '社会保险费',
      '加班费', '水电费', '水费', '电费', '电话费', '会议费', '培训费', '考察费'])
  union all
  select 'RUNNING_COSTS', 'EXCEPTION', 'HEADINGS',
    unnest(array['招待所', '农民工工资', '排水费', '污水费', '供水费', '充电费', '发电费', '配电费', '机电费', '居民会议费',
      '居民培训费', '志愿者培训费', '技能培训费', '急救培训费', '安全培训费', '健康培训费'])
) as given;
