-- What concerns a person without being a task; never holds personal data of residents.
create table message (
  id uuid constraint message_pk primary key,
  account_id uuid not null constraint message_account_fk references account (id),
  kind text not null,
  title text not null constraint message_title_ck check (title <> ''),
  href text not null constraint message_href_ck check (href like '/%'),
  sent_at timestamptz not null,
  read_at timestamptz,
  -- Names what may be told a person once: the digest of a day.
  once text
);
create unique index message_once_uq on message (account_id, once) where once is not null;
create index message_list_ix on message (account_id, sent_at desc, id desc);
create index message_unread_ix on message (account_id, sent_at desc, id desc) where read_at is null;
