-- A task of a vendor names the vendor: its office alone would show it to every other one.
alter table task add column vendor_id uuid;
alter table task add constraint task_vendor_ck check ((role = 'VENDOR') = (vendor_id is not null)) not valid;
create index task_vendor_open_ix on task (vendor_id, opened_at) where done_at is null and vendor_id is not null;
