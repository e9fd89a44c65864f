-- Where a vendor is paid to; bank and account number are sealed by the application.
create table vendor_account (
  vendor_id uuid constraint vendor_account_pk primary key constraint vendor_account_vendor_fk references vendor (id),
  bank text not null,
  number text not null,
  kept_by_name text not null,
  kept_by_unit text not null,
  kept_on date not null,
  version int not null
);
