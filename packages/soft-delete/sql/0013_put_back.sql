-- Formerly 742df5f372d05bbff1228669e6ce4b254fdcc986eacfd6eadd973496d003617b,
-- with settings on functions that only a superuser may put there; 0014 has the functions set them.

-- Putting back what was purged, from wherever it was archived: the rows of one deletion become deleted rows again,
-- which can be restored like any other.

alter table public.deletions add column put_back_at timestamptz;
comment on column public.deletions.put_back_at is
  'When its rows last came back from an archive; the time until its purge counts from then.';

-- The guards again: a row that is put back comes deleted, under parents that may be deleted too.
create or replace function soft_delete.guard(
  child_schema text, child_table text, child_column text, parent_table text) returns void
language plpgsql as $$
declare
  guard text := 'guard_' || child_table || '_' || child_column;
begin
  if length(guard) > 63 then
    guard := left(guard, 54) || '_' || left(md5(guard), 8);
  end if;
  execute format($ddl$
    create or replace function soft_delete.%1$I() returns trigger
    language plpgsql as $guard$
    begin
      perform from stored.%5$I as parent
        where parent.id = new.%4$I and not parent.is_deleted
        for key share;
      if not found then
        perform soft_delete.refuse_parent(%3$L, %4$L, %5$L, new.%4$I);
      end if;
      return new;
    end
    $guard$;
    create or replace trigger %6$I before insert on %2$I.%3$I
      for each row when (
        new.%4$I is not null and current_setting('soft_delete.putting_back', true) is distinct from 'on')
      execute function soft_delete.%1$I();
    create or replace trigger %7$I before update of %4$I on %2$I.%3$I
      for each row when (new.%4$I is not null and new.%4$I is distinct from old.%4$I)
      execute function soft_delete.%1$I();
  $ddl$,
    guard, child_schema, child_table, child_column, parent_table,
    'soft_delete_insert_under_' || left(child_column, 38),
    'soft_delete_move_under_' || left(child_column, 38));
end
$$;

select soft_delete.guard(child_schema, child, child_column, parent) from soft_delete.relations where guarded;

create function soft_delete.put_back(deletion uuid, table_name text, rows jsonb) returns bigint
language plpgsql as $$
declare
  target text := case
    when exists (select from soft_delete.tables as known where known.name = table_name)
      then format('stored.%I', table_name)
    when exists (select from soft_delete.dependents as known where known.child = table_name)
      then format('public.%I', table_name)
  end;
  columns text;
  added bigint;
begin
  if target is null then
    perform soft_delete.require_table(table_name);
  end if;
  perform from public.deletions where id = deletion and purged_at is not null for update;
  if not found then
    raise exception using errcode = 'UD004', message = format('deletion %s has not been purged', deletion);
  end if;
  -- A column that is gone since stays away; one that is new has its default.
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute
    where attrelid = target::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      and rows -> 0 ? attname::text;
  -- What hangs on two rows may be back already.
  execute format(
    'insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, $1) %3$s',
    target, columns, case when target like 'public.%' then 'on conflict do nothing' end)
    using rows;
  get diagnostics added = row_count;
  return added;
end
$$;

create function soft_delete.reopen(deletion uuid) returns void
language plpgsql as $$
begin
  update public.deletions
    set purged_at = null, purge_started_at = null, archived_at = null, put_back_at = now()
    where id = deletion and purged_at is not null;
  if not found then
    raise exception using errcode = 'UD004', message = format('deletion %s has not been purged', deletion);
  end if;
end
$$;

create or replace function soft_delete.due(
  table_name text, before timestamptz, at_most integer default 100) returns setof uuid
language sql as $$
  select id from public.deletions
  where root_table = table_name and restored_at is null and purged_at is null
    and (purge_started_at is not null or (
      created_at < before and (put_back_at is null or put_back_at < before) and not legal_hold
      and (purge_refused_at is null or purge_refused_at < now() - interval '7 days')))
  order by created_at, id limit at_most
$$;

revoke execute on function soft_delete.put_back, soft_delete.reopen from public;

comment on function soft_delete.put_back is
  'Adds archived rows of one table to a deletion that was purged; parents before children. Refuses with UD004.';
comment on function soft_delete.reopen is
  'Makes a purged deletion, whose rows were put back, one that can be restored, held and purged. Refuses with UD004.';
