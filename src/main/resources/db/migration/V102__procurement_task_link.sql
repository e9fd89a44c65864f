-- The page of a procurement is a view of its case since; open tasks lead there.
update task set href = regexp_replace(href, '/procurement$', '?tab=procurement') where href like '%/procurement';
