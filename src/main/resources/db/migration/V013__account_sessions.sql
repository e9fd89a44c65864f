-- A session belongs to one era of its account: a new password, another office or a stop begins the next one, and every
-- session of the former ends, on whatever server it lives.
alter table account add column era int not null default 1;
-- A password given by somebody else is good until then, and for one sign-in.
alter table account add column initial_until timestamptz;
