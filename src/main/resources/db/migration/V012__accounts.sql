-- Who may sign in, for which unit, in which offices.
create table account (
  id uuid constraint account_pk primary key,
  username text not null constraint account_username_uq unique,
  name text not null,
  unit_name text not null,
  level text not null,
  street_code text constraint account_street_fk references street (code),
  community_code text constraint account_community_fk references community (code),
  vendor_id uuid,
  password_hash text not null,
  must_change boolean not null,
  enabled boolean not null default true,
  failures int not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null,
  constraint account_scope_ck check (
    (level = 'COMMUNITY' and street_code is not null and community_code is not null and vendor_id is null)
    or (level = 'STREET' and street_code is not null and community_code is null and vendor_id is null)
    or (level = 'VENDOR' and vendor_id is not null and street_code is null and community_code is null)
    or (level in ('DISTRICT', 'ADMIN') and street_code is null and community_code is null and vendor_id is null))
);

create table account_role (
  account_id uuid not null constraint account_role_account_fk references account (id),
  role text not null,
  constraint account_role_pk primary key (account_id, role)
);

create table account_password (
  account_id uuid not null constraint account_password_account_fk references account (id),
  password_hash text not null,
  set_at timestamptz not null,
  constraint account_password_pk primary key (account_id, set_at)
);
