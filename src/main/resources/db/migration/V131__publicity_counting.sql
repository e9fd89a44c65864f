-- Whether the days of publicity are natural or working days; a street may choose (MF-23).
insert into policy_term (scope, key, valid_from, value, source) values
  ('D', 'PUBLICITY_COUNTING', '2017-01-01', '自然日', '参照罗湖区莲塘街道做法');
