-- What every other migration may count on.
create extension if not exists pg_trgm;

-- All pairs of neighbouring characters. A two-character word such as 路灯 has no trigram, so a search for it needs
-- a GIN index over these instead: where bigrams(title) @> bigrams('路灯').
create function bigrams(text) returns text[]
    language sql immutable strict parallel safe
    return array(
        select distinct substr(lower($1), place, 2)
        from generate_series(1, char_length($1) - 1) as place
        order by 1);

-- Recognises the keys that the data was written with, without giving them away.
create table key_check (
    name        text        not null,
    key_id      text        not null,
    recorded_at timestamptz not null default now(),
    constraint key_check_pk primary key (name),
    constraint key_check_name_ck check (name in ('MINSHENG_FIELD_KEY', 'MINSHENG_AUDIT_KEY'))
);

-- The chapters of the demonstration story that have been told completely.
create table demo_chapter (
    title   text        not null,
    told_at timestamptz not null default now(),
    constraint demo_chapter_pk primary key (title)
);
