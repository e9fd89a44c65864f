-- A message about a last day opens to its computation; an old one is cleared away.
alter table message
  add column due_subject uuid,
  add column due_matter text,
  add constraint message_due_ck check ((due_subject is null) = (due_matter is null));
create index message_sent_ix on message (sent_at);
