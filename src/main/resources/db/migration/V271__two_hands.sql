-- A refund and a forfeit are answered by a second hand: the same words for both.
alter table payment_refund rename column decided_by to answered_by;
alter table payment_refund rename column decided_by_name to answered_by_name;
alter table payment_refund rename column decided_at to answered_at;
alter table payment_refund rename constraint payment_refund_decided_ck to payment_refund_answered_ck;
