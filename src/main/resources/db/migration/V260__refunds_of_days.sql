-- What was paid within days is net of what came back within them.
create index payment_refund_confirmed_ix on payment_refund (refunded_on) where state = 'CONFIRMED';
