-- What every later file builds on: extensions, value checks, and the functions that migrations use
-- to finish a table. The soft-delete engine (schemas stored and soft_delete, uuid_v7) is installed before.

create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Value checks. A null passes, as in any CHECK, so one function serves nullable columns too.

create function is_url(value text) returns boolean
  language sql immutable parallel safe
  return value = '' or (value ~ '^https?://[^\s]+$' and char_length(value) <= 2048);

create function is_email(value citext) returns boolean
  language sql immutable parallel safe
  return value::text ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(value::text) <= 254;

create function is_slug(value text) returns boolean
  language sql immutable parallel safe
  return value ~ '^[a-z0-9]+(-[a-z0-9]+)*$';

create function is_color(value text) returns boolean
  language sql immutable parallel safe
  return value ~ '^#[0-9a-fA-F]{6}$';

create function is_currency(value text) returns boolean
  language sql immutable parallel safe
  return value ~ '^[A-Z]{3}$';

create function is_language_code(value text) returns boolean
  language sql immutable parallel safe
  return value ~ '^[a-z]{2,3}(-[A-Z]{2})?$';

create function is_phone_number(value text) returns boolean
  language sql immutable parallel safe
  return value = '' or value ~ '^\+?[0-9][0-9 ()-]{4,18}$';

-- NaN is a legal numeric and greater than every number; only the upper bound keeps it out.
create function is_amount(value numeric) returns boolean
  language sql immutable parallel safe
  return value >= 0 and value < 'Infinity';

create function is_measure(value double precision) returns boolean
  language sql immutable parallel safe
  return value >= 0 and value < 'Infinity';

create function is_percentage(value numeric) returns boolean
  language sql immutable parallel safe
  return value between 0 and 100;

create function is_latitude(value numeric) returns boolean
  language sql immutable parallel safe
  return value between -90 and 90;

create function is_longitude(value numeric) returns boolean
  language sql immutable parallel safe
  return value between -180 and 180;

create function is_filled(value text) returns boolean
  language sql immutable parallel safe
  return value ~ '\S';

-- Trigger functions that tables of any module share.

create function touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := clock_timestamp();
  return new;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name
    using errcode = 'restrict_violation',
          hint = 'Record a correcting row instead.';
end $$;

create schema migrate;
comment on schema migrate is 'Functions that migrations call to finish a table.';

create function migrate.append_only(target regclass) returns void language plpgsql as $$
begin
  execute format(
    'create trigger append_only before update or delete on %s for each row execute function refuse_change()', target);
  execute format(
    'create trigger append_only_truncate before truncate on %s for each statement execute function refuse_change()', target);
end $$;
comment on function migrate.append_only is 'Makes a table refuse update, delete and truncate.';

create function purge_dependents() returns trigger language plpgsql as $$
begin
  for n in 0 .. tg_nargs - 1 by 2 loop
    execute format('delete from %I where %I = $1', tg_argv[n], tg_argv[n + 1]) using old.id;
  end loop;
  return old;
end $$;

create function migrate.purge_with(parent text, variadic dependents text[]) returns void language plpgsql as $$
begin
  execute format('create trigger %I before delete on stored.%I for each row execute function purge_dependents(%s)',
    'purge_' || dependents[1], parent,
    (select string_agg(quote_literal(name), ', ' order by place) from unnest(dependents) with ordinality given (name, place)));
end $$;
comment on function migrate.purge_with is
  'Lets rows that mean nothing without their parent leave the disk with it: pairs of table and column, in that order.';

create function migrate.shared_comment(column_name text) returns text language sql immutable
  return case column_name
    when 'id' then 'UUID v7, so ids sort by time of creation'
    when 'created_at' then 'When the row was made'
    when 'updated_at' then 'When the row last changed; kept by a trigger'
    when 'is_deleted' then 'Whether the row is soft-deleted; the live view leaves such rows out'
    when 'deleted_at' then 'When it was soft-deleted; null while live'
    when 'restored_at' then 'When it was last restored after a soft delete'
    when 'deletion_id' then 'The deletion that took this row; a restore brings back exactly its rows'
  end;

-- Comments a table, its columns (pairs of name and meaning) and its live view. A column left
-- without a meaning stops the migration, so the data model documents itself completely.
create function migrate.describe(target regclass, about text, variadic meanings text[]) returns void
language plpgsql as $$
declare
  live regclass := (select to_regclass(format('public.%I', relname)) from pg_class
    where oid = target and relnamespace = 'stored'::regnamespace);
  described regclass;
  col record;
begin
  foreach described in array array_remove(array[target, live], null) loop
    execute format('comment on %s %s is %L',
      case when described = live then 'view' else 'table' end, described,
      about || case when described = live then ' Live rows only.' else '' end);
    for n in 1 .. array_length(meanings, 1) by 2 loop
      execute format('comment on column %s.%I is %L', described, meanings[n], meanings[n + 1]);
    end loop;
    for col in select attname, attnum from pg_attribute
      where attrelid = described and attnum > 0 and not attisdropped and col_description(described, attnum) is null
    loop
      if migrate.shared_comment(col.attname) is null then
        raise exception '%.% has no comment', described, col.attname;
      end if;
      execute format('comment on column %s.%I is %L', described, col.attname, migrate.shared_comment(col.attname));
    end loop;
  end loop;
end $$;
comment on function migrate.describe is 'Comments a table with its live view: what it is, then pairs of column and meaning.';

-- Tables that grow without end are partitioned by month: on their time, or on their id, which as a
-- UUID v7 begins with the time and can still be referenced. The partitions have a schema of their own.

create schema partitions;
comment on schema partitions is 'The monthly partitions of the large tables, which are in public and stored.';

create function partitions.first_id(at timestamptz) returns uuid
  language sql immutable parallel safe
  return rpad(lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0'), 32, '0')::uuid;

create function partitions.add(parent regclass, month date) returns boolean language plpgsql as $$
declare
  parent_name text := (select relname from pg_class where oid = parent);
  partition text := format('%s_%s', parent_name, to_char(month, 'YYYY_MM'));
  starts timestamptz := month::timestamp at time zone 'UTC';
  ends timestamptz := (month + interval '1 month') at time zone 'UTC';
  key name;
  by_id boolean;
  in_default boolean;
begin
  if to_regclass(format('partitions.%I', partition)) is not null then
    return false;
  end if;
  select attname, atttypid = 'uuid'::regtype into key, by_id
    from pg_partitioned_table join pg_attribute on attrelid = partrelid and attnum = partattrs[0]
    where partrelid = parent;
  -- Rows that came while their month had no partition stay in the default one.
  execute format('select exists (select from partitions.%I where %I >= %L and %I < %L)', parent_name || '_default',
    key, case when by_id then partitions.first_id(starts)::text else starts::text end,
    key, case when by_id then partitions.first_id(ends)::text else ends::text end) into in_default;
  if in_default then
    return false;
  end if;
  execute format('create table partitions.%I partition of %s for values from (%L) to (%L)', partition, parent,
    case when by_id then partitions.first_id(starts)::text else starts::text end,
    case when by_id then partitions.first_id(ends)::text else ends::text end);
  return true;
end $$;

create function partitions.ensure(months_ahead integer default 3) returns integer language plpgsql as $$
declare
  this_month date := date_trunc('month', now() at time zone 'UTC');
  parent regclass;
  made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('partitions.ensure'));
  for parent in
    select oid from pg_class
    where relkind = 'p' and relnamespace in ('public'::regnamespace, 'stored'::regnamespace) order by oid
  loop
    execute format('create table if not exists partitions.%I partition of %s default',
      (select relname from pg_class where oid = parent) || '_default', parent);
    for n in 0 .. months_ahead loop
      made := made + partitions.add(parent, (this_month + make_interval(months => n))::date)::integer;
    end loop;
  end loop;
  return made;
end $$;
comment on function partitions.ensure is
  'Makes the partitions of all partitioned tables from this month on; returns how many were new.';
