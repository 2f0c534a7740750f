-- Formerly 6fc413847e584a480e172764a62eb7680e0eb3dbd359e3b04ad224b41bde086c,
-- with settings on functions that only a superuser may put there; 0014 has the functions set them.

-- Purging: deletions whose time is over leave the disk, children first, some rows at a time.
--
-- due() names candidates, begin_purge() decides, and purge_rows() is called until it is done, each in a
-- transaction of its own, so that no lock is held for long. Whoever stops in between goes on later: what has begun
-- is due again, and cannot be restored any more. The procedure purge() does all of it from psql.

create index deletions_due_idx on public.deletions (root_table, created_at)
  where restored_at is null and purged_at is null;

-- Rows outside the deletion that point at its rows, such as records of money, and rows in it that would go later
-- than what they point at. The foreign keys tell; what purge_with() names goes along.
create function soft_delete.referencing_rows(deletion uuid, tree soft_delete.rows[]) returns jsonb
language plpgsql as $$
declare
  reference record;
  blocker jsonb;
  blockers jsonb := '[]';
begin
  for reference in
    select parent.name as parent, child_schema.nspname as child_schema, child.relname as child,
      child_attribute.attname as child_column, fk.conname as constraint_name, gone.name as gone,
      (gone.rank, gone.name) >= (parent.rank, parent.name) as goes_before
    from unnest(tree) as taken
    join soft_delete.tables as parent using (name)
    join pg_constraint as fk on fk.confrelid = format('stored.%I', parent.name)::regclass
    join pg_class as child on child.oid = fk.conrelid
    join pg_namespace as child_schema on child_schema.oid = child.relnamespace
    join pg_attribute as child_attribute on child_attribute.attrelid = child.oid and fk.conkey = array[child_attribute.attnum]
    left join soft_delete.tables as gone on gone.name = child.relname and child_schema.nspname = 'stored'
    where fk.contype = 'f' and fk.conparentid = 0 and not exists (
      select from soft_delete.dependents as dependent
      where dependent.parent = parent.name and dependent.child = child.relname
        and dependent.child_column = child_attribute.attname and child_schema.nspname = 'public')
    order by parent.rank, parent.name, child.relname, child_attribute.attname
  loop
    execute format(
      'select jsonb_build_object(
         ''kind'', ''referenced'', ''table'', %2$L, ''column'', %3$L, ''parent'', %4$L, ''constraint'', %5$L,
         ''ids'', jsonb_agg(id))
       from (
         select to_jsonb(child) -> ''id'' as id from %1$I.%2$I as child
         where child.%3$I = any($1) and %6$s limit 10) as pointing
       having count(*) > 0',
      reference.child_schema, reference.child, reference.child_column, reference.parent, reference.constraint_name,
      case when reference.goes_before then 'child.deletion_id is distinct from $2' else '$2 is not null' end)
      into blocker using soft_delete.ids_of(tree, reference.parent), deletion;
    if blocker is not null then
      blockers := blockers || blocker;
    end if;
  end loop;
  return blockers;
end
$$;

create function soft_delete.purge_blockers(deletion uuid) returns jsonb
language plpgsql as $$
declare
  found_deletion public.deletions := soft_delete.get_restorable(deletion);
  tree soft_delete.rows[] := soft_delete.rows_of(found_deletion);
begin
  return soft_delete.hold_blockers(tree) || soft_delete.referencing_rows(deletion, tree);
end
$$;

create function soft_delete.due(table_name text, before timestamptz, at_most integer default 100) returns setof uuid
language sql as $$
  select id from public.deletions
  where root_table = table_name and created_at < before and restored_at is null and purged_at is null
    and (purge_started_at is not null or not legal_hold
      and (purge_refused_at is null or purge_refused_at < now() - interval '7 days'))
  order by created_at, id limit at_most
$$;

create function soft_delete.begin_purge(deletion uuid) returns jsonb
language plpgsql as $$
declare
  found_deletion public.deletions;
  blockers jsonb;
begin
  perform soft_delete.require_read_committed();
  perform soft_delete.lock_holds(false);
  select * into found_deletion from public.deletions where id = deletion for update;
  if found_deletion.purge_started_at is not null and found_deletion.purged_at is null then
    return '[]';
  end if;
  perform soft_delete.get_restorable(deletion);
  blockers := soft_delete.purge_blockers(deletion);
  if blockers = '[]' then
    update public.deletions set purge_started_at = now(), purge_refused_at = null where id = deletion;
  else
    update public.deletions set purge_refused_at = now() where id = deletion;
  end if;
  return blockers;
end
$$;

-- Of a table that points at itself, rows that nothing points at go first; rows in a circle go at once.
create function soft_delete.next_rows(deletion uuid, table_name text, at_most integer) returns uuid[]
language plpgsql as $$
declare
  leaves text;
  ids uuid[];
begin
  select string_agg(format(
      'and not exists (select from stored.%I as child where child.%I = gone.id and child.id <> gone.id)',
      table_name, attname), ' ')
    into leaves
    from pg_constraint
    join pg_attribute on attrelid = conrelid and conkey = array[attnum]
    where contype = 'f' and conparentid = 0 and conrelid = confrelid
      and conrelid = format('stored.%I', table_name)::regclass;
  execute format(
    'select array_agg(id) from (
       select gone.id from stored.%I as gone where gone.deletion_id = $1 %s limit $2) as next',
    table_name, leaves)
    into ids using deletion, at_most;
  if ids is null and leaves is not null then
    execute format('select array_agg(id) from stored.%I where deletion_id = $1', table_name) into ids using deletion;
  end if;
  return ids;
end
$$;

create function soft_delete.purge_rows(
  deletion uuid, at_most integer default 1000, archived_only boolean default false) returns jsonb
language plpgsql as $$
declare
  found_deletion public.deletions;
  going text;
  ids uuid[];
  left_over integer := at_most;
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
  if left_over > 0 then
    update public.deletions set purged_at = now() where id = deletion;
  end if;
  return jsonb_build_object('counts', totals, 'done', left_over > 0);
exception when foreign_key_violation then
  get stacked diagnostics referencing = table_name, referencing_constraint = constraint_name;
  perform soft_delete.refuse_referenced(found_deletion.root_table, referencing, referencing_constraint);
end
$$;

create procedure soft_delete.purge(table_name text, older_than interval, at_most integer default 1000)
language plpgsql as $$
declare
  deletion uuid;
  done boolean;
begin
  perform soft_delete.require_table(table_name);
  loop
    deletion := (select id from soft_delete.due(table_name, now() - older_than, 1) as id);
    exit when deletion is null;
    done := soft_delete.begin_purge(deletion) <> '[]';
    commit;
    while not done loop
      done := (soft_delete.purge_rows(deletion, at_most) ->> 'done')::boolean;
      commit;
    end loop;
  end loop;
end
$$;

revoke execute on function soft_delete.purge_rows from public;
revoke execute on procedure soft_delete.purge from public;

comment on function soft_delete.due is
  'The oldest deletions of the table that happened before then and may be purged. One that was refused is named again after seven days.';
comment on function soft_delete.purge_blockers is
  'What forbids purging the deletion: legal holds on it or above it, and rows that still point at its rows.';
comment on function soft_delete.begin_purge is
  'Decides whether the deletion may be purged: [] when it may, and then it can no longer be restored; else what forbids it. Refuses with UD004.';
comment on function soft_delete.purge_rows is
  'Takes at most so many rows of a begun purge off the disk, children first: {"counts": rows per table, "done": whether it was the last}. Refuses with UD004, and with UD005 what was not archived where that is asked for.';
comment on procedure soft_delete.purge is
  'Purges all deletions of the table that are older, at most so many rows a transaction.';
