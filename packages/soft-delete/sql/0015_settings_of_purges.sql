-- The same for the ways off the disk, and back from an archive.

create or replace function soft_delete.hard_delete(table_name text, ids uuid[], reason text default '') returns jsonb
language plpgsql as $$
declare
  deletion uuid := public.uuid_v7();
  roots uuid[];
  tree soft_delete.rows[];
  blockers jsonb;
  before text;
  totals jsonb := '{}';
  referencing text;
  referencing_constraint text;
begin
  perform soft_delete.require_table(table_name);
  perform soft_delete.require_read_committed();
  perform soft_delete.lock_holds(false);
  execute format(
    'select array_agg(id) from (
       select id from stored.%I where id = any($1) order by id for update) as root',
    table_name)
    into roots using ids;
  if roots is null then
    return totals;
  end if;
  tree := soft_delete.collect(table_name, roots, true, false);
  blockers := soft_delete.delete_blockers(tree) || soft_delete.hold_blockers(tree);
  if blockers <> '[]' then
    perform soft_delete.refuse_delete(table_name, blockers);
  end if;

  begin
    before := soft_delete.begin_setting('soft_delete.hard', 'on');
    for place in reverse cardinality(tree) .. 1 loop
      totals := soft_delete.remove(tree[place].name, tree[place].ids, totals);
    end loop;
    perform soft_delete.begin_setting('soft_delete.hard', before);
  exception when foreign_key_violation then
    -- Rows that no cascade takes, such as records of money, still point here.
    get stacked diagnostics referencing = table_name, referencing_constraint = constraint_name;
    perform soft_delete.refuse_referenced(table_name, referencing, referencing_constraint);
  end;
  perform soft_delete.record_deletion(
    deletion, table_name, case cardinality(roots) when 1 then roots[1] end, reason);
  update public.deletions set purged_at = now(), counts = totals where id = deletion;
  return totals;
end
$$;

create or replace function soft_delete.purge_rows(
  deletion uuid, at_most integer default 1000, archived_only boolean default false) returns jsonb
language plpgsql as $$
declare
  found_deletion public.deletions;
  going text;
  ids uuid[];
  left_over integer := at_most;
  before text;
  totals jsonb := '{}';
  referencing text;
  referencing_constraint text;
begin
  select * into found_deletion from public.deletions where id = deletion for update;
  if found_deletion.purge_started_at is null or found_deletion.purged_at is not null then
    raise exception using
      errcode = 'UD004',
      message = format('deletion %s is not being purged', deletion),
      hint = 'soft_delete.begin_purge() decides whether it may be.';
  end if;
  if archived_only and found_deletion.archived_at is null then
    raise exception using errcode = 'UD005', message = format('deletion %s has not been archived', deletion);
  end if;
  before := soft_delete.begin_setting('soft_delete.hard', 'on');
  foreach going in array array(
    select known.name from soft_delete.tables as known
    where known.name = any (soft_delete.tables_of(found_deletion)) order by known.rank desc, known.name desc)
  loop
    while left_over > 0 loop
      ids := soft_delete.next_rows(deletion, going, left_over);
      exit when ids is null;
      totals := soft_delete.remove(going, ids, totals);
      left_over := left_over - cardinality(ids);
    end loop;
  end loop;
  perform soft_delete.begin_setting('soft_delete.hard', before);
  if left_over > 0 then
    update public.deletions set purged_at = now() where id = deletion;
  end if;
  return jsonb_build_object('counts', totals, 'done', left_over > 0);
exception when foreign_key_violation then
  get stacked diagnostics referencing = table_name, referencing_constraint = constraint_name;
  perform soft_delete.refuse_referenced(found_deletion.root_table, referencing, referencing_constraint);
end
$$;

create or replace function soft_delete.put_back(deletion uuid, table_name text, rows jsonb) returns bigint
language plpgsql as $$
declare
  target text := case
    when exists (select from soft_delete.tables as known where known.name = table_name)
      then format('stored.%I', table_name)
    when exists (select from soft_delete.dependents as known where known.child = table_name)
      then format('public.%I', table_name)
  end;
  columns text;
  before text[];
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
  before := array[
    soft_delete.begin_setting('soft_delete.engine', deletion::text),
    soft_delete.begin_setting('soft_delete.putting_back', 'on')];
  -- What hangs on two rows may be back already.
  execute format(
    'insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, $1) %3$s',
    target, columns, case when target like 'public.%' then 'on conflict do nothing' end)
    using rows;
  get diagnostics added = row_count;
  perform
    soft_delete.begin_setting('soft_delete.engine', before[1]),
    soft_delete.begin_setting('soft_delete.putting_back', before[2]);
  return added;
end
$$;
