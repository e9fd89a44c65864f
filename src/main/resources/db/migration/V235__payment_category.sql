-- Overhead is paid by category; only the street's yearly project has one (FUND-05).
alter table payment add column pool_category text;
