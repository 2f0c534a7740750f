-- Formerly 25af8d32502537e01dee08c43626b1d6ae4f8689491787ac04a6c77e05f53fd5,
-- with settings on functions that only a superuser may put there; 0014 has the functions set them.

-- Restoring: exactly the rows of one deletion, or nothing, and then why.

-- Partial unique indexes that the rows would enter again, and who has taken their place there.
create function soft_delete.unique_blockers(deletion uuid, table_name text) returns jsonb
language plpgsql as $$
declare
  blockers jsonb := '[]';
  found_blockers jsonb;
  revived text;
  index record;
begin
  -- The index predicate says "not is_deleted"; ask it of the row as it would be.
  select string_agg(
      case attname when 'is_deleted' then 'false as is_deleted' else quote_ident(attname) end, ', '
      order by attnum)
    into revived
    from pg_attribute
    where attrelid = format('stored.%I', table_name)::regclass and attnum > 0 and not attisdropped;
  for index in
    select indexrelid::regclass as name,
      pg_get_expr(indpred, indrelid) as predicate,
      string_agg(format('%s as key%s', pg_get_indexdef(indexrelid, key, true), key), ', ') as keys,
      string_agg(
        format(case when indnullsnotdistinct
          then 'going.key%1$s is not distinct from live.key%1$s'
          else 'going.key%1$s = live.key%1$s' end, key), ' and ') as same,
      jsonb_agg(pg_get_indexdef(indexrelid, key, true) order by key) as columns
    from pg_index, generate_series(1, indnkeyatts) as key
    where indrelid = format('stored.%I', table_name)::regclass and indisunique and indpred is not null
    group by indexrelid, indrelid, indpred, indnullsnotdistinct
    order by indexrelid::regclass::text
  loop
    execute format(
      'select jsonb_agg(blocker) from (
         select jsonb_build_object(
           ''kind'', ''unique_taken'', ''table'', %1$L, ''id'', going.id,
           ''constraint'', %2$L, ''columns'', %3$L::jsonb, ''taken_by'', live.id) as blocker
         from (select id, %4$s from (select %5$s from stored.%1$I where deletion_id = $1) as revived
               where %6$s) as going
         join (select id, %4$s from stored.%1$I where %6$s) as live on %7$s
         order by going.id limit 10) as first',
      table_name,
      (select relname from pg_class where oid = index.name),
      index.columns, index.keys, revived, index.predicate, index.same)
      into found_blockers using deletion;
    blockers := blockers || coalesce(found_blockers, '[]');
  end loop;
  return blockers;
end
$$;

-- Parents outside the deletion that its rows point at, by relation. Ids go from query to query as arrays:
-- the planner knows how long an array is, and would guess that a new deletion has one row. A `keep`
-- relation lets a child live on without its parent, so it does not hinder its return either.
create function soft_delete.parents_of(deletion uuid, table_name text)
returns table (parent text, child_column text, parent_ids uuid[])
language plpgsql as $$
begin
  for parent, child_column in
    select distinct edge.parent, edge.child_column from soft_delete.relations as edge
    where edge.child = table_name and edge.policy <> 'keep'
    order by edge.parent, edge.child_column
  loop
    execute format(
      'select coalesce(array_agg(distinct %2$I), ''{}'') from stored.%1$I
       where deletion_id = $1 and %2$I is not null',
      table_name, child_column)
      into parent_ids using deletion;
    return next;
  end loop;
end
$$;

create function soft_delete.parent_blockers(deletion uuid, table_name text) returns jsonb
language plpgsql as $$
declare
  blockers jsonb := '[]';
  found_blockers jsonb;
  relation record;
  deleted_parents uuid[];
begin
  for relation in select * from soft_delete.parents_of(deletion, table_name) loop
    execute format(
      'select array_agg(id) from stored.%I where id = any($1) and is_deleted and deletion_id <> $2',
      relation.parent)
      into deleted_parents using relation.parent_ids, deletion;
    continue when deleted_parents is null;
    execute format(
      'select jsonb_agg(blocker) from (
         select jsonb_build_object(
           ''kind'', ''deleted_parent'', ''table'', %1$L, ''id'', child.id, ''column'', %2$L,
           ''parent'', %3$L, ''parent_id'', parent.id, ''deletion_id'', parent.deletion_id) as blocker
         from stored.%1$I as child
         join stored.%3$I as parent on parent.id = child.%2$I
         where child.deletion_id = $1 and child.%2$I = any($2)
         order by child.id limit 10) as first',
      table_name, relation.child_column, relation.parent)
      into found_blockers using deletion, deleted_parents;
    blockers := blockers || found_blockers;
  end loop;
  return blockers;
end
$$;

-- A parent outside the deletion must not be deleted between the look at it and the commit.
create function soft_delete.lock_parents(deletion uuid, table_name text) returns void
language plpgsql as $$
declare
  relation record;
begin
  for relation in select * from soft_delete.parents_of(deletion, table_name) loop
    execute format(
      'select from stored.%I where id = any($1) and not is_deleted order by id for key share',
      relation.parent)
      using relation.parent_ids;
  end loop;
end
$$;

create function soft_delete.restore_blockers(deletion uuid, tables text[]) returns jsonb
language sql as $$
  select coalesce(jsonb_agg(blocker), '[]')
  from unnest(tables) with ordinality as known (name, place),
    jsonb_array_elements(
      soft_delete.parent_blockers(deletion, known.name)
        || soft_delete.unique_blockers(deletion, known.name)) as blocker
$$;

create function soft_delete.refuse_restore(deletion uuid, root_table text, blockers jsonb) returns void
language plpgsql as $$
begin
  raise exception using
    errcode = 'UD003',
    message = format('deletion %s cannot be restored: %s', deletion,
      case blockers -> 0 ->> 'kind'
        when 'deleted_parent' then format('%s %s is deleted',
          blockers -> 0 ->> 'parent', blockers -> 0 ->> 'parent_id')
        else format('%s is taken', blockers -> 0 ->> 'constraint')
      end),
    detail = blockers::text,
    schema = 'stored', table = root_table;
end
$$;

-- The deletion, if there is something left of it to restore.
create function soft_delete.get_restorable(deletion uuid) returns public.deletions
language plpgsql as $$
declare
  found_deletion public.deletions;
begin
  select * into found_deletion from public.deletions where id = deletion;
  if not found or found_deletion.restored_at is not null or found_deletion.purged_at is not null then
    raise exception using
      errcode = 'UD004',
      message = format('deletion %s %s', deletion, case
        when found_deletion.purged_at is not null then 'has been purged'
        when found_deletion.restored_at is not null then 'has been restored already'
        else 'does not exist' end);
  end if;
  return found_deletion;
end
$$;

create function soft_delete.tables_of(deletion public.deletions) returns text[]
language sql stable as $$
  select coalesce(array_agg(known.name order by known.rank, known.name), '{}')
  from soft_delete.tables as known where deletion.counts ? known.name
$$;

create function soft_delete.restore(deletion uuid) returns jsonb
language plpgsql as $$
declare
  found_deletion public.deletions;
  table_name text;
  blockers jsonb;
  totals jsonb := '{}';
  restored bigint;
  taken_in text;
  taken_constraint text;
begin
  perform soft_delete.require_read_committed();
  perform from public.deletions where id = deletion for update;
  found_deletion := soft_delete.get_restorable(deletion);
  foreach table_name in array soft_delete.tables_of(found_deletion) loop
    perform soft_delete.lock_parents(deletion, table_name);
  end loop;
  blockers := soft_delete.restore_blockers(deletion, soft_delete.tables_of(found_deletion));
  if blockers <> '[]' then
    perform soft_delete.refuse_restore(deletion, found_deletion.root_table, blockers);
  end if;

  begin
    foreach table_name in array soft_delete.tables_of(found_deletion) loop
      execute format(
        'update stored.%I
           set is_deleted = false, deleted_at = null, deletion_id = null, restored_at = now()
           where deletion_id = $1',
        table_name)
        using deletion;
      get diagnostics restored = row_count;
      if restored > 0 then
        totals := totals || jsonb_build_object(table_name, restored);
      end if;
    end loop;
  exception when unique_violation or exclusion_violation then
    -- Taken by somebody else since the look above.
    get stacked diagnostics taken_in = table_name, taken_constraint = constraint_name;
    perform soft_delete.refuse_restore(deletion, found_deletion.root_table, jsonb_build_array(
      jsonb_build_object('kind', 'unique_taken', 'table', taken_in, 'constraint', taken_constraint)));
  end;
  update public.deletions set restored_at = now() where id = deletion;
  return totals;
end
$$;

create function soft_delete.preview_restore(deletion uuid) returns jsonb
language plpgsql as $$
declare
  found_deletion public.deletions := soft_delete.get_restorable(deletion);
  table_name text;
  totals jsonb := '{}';
  remaining bigint;
begin
  foreach table_name in array soft_delete.tables_of(found_deletion) loop
    execute format('select count(*) from stored.%I where deletion_id = $1', table_name)
      into remaining using deletion;
    totals := totals || jsonb_build_object(table_name, remaining);
  end loop;
  return jsonb_build_object(
    'counts', totals,
    'blockers', soft_delete.restore_blockers(deletion, soft_delete.tables_of(found_deletion)));
end
$$;

comment on function soft_delete.restore is
  'Brings back exactly the rows that the deletion took, and returns them counted per table. Refuses with UD003 or UD004.';
comment on function soft_delete.preview_restore is
  'What soft_delete.restore() would do, without doing it: {"counts": rows per table, "blockers": what would refuse it}.';
