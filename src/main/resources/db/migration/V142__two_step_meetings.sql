-- Two-step meetings (MF-25): off unless a street turns them on.
insert into policy_term (scope, key, valid_from, value, source) values
  ('D', 'TWO_STEP', '2017-01-01', '不实行', '参照盐田区小梅沙社区做法（2017），街道可改');
