-- Formerly 633494c2a5c544ebc26e4d83b801ab550db454bad2eeec933d735f3455ae9ce4,
-- with settings on functions that only a superuser may put there; 0014 has the functions set them.

-- Deleting: lock and collect the tree, level by level; check what stands in the way; mark it.

create type soft_delete.rows as (name text, ids uuid[]);

create function soft_delete.ids_of(tree soft_delete.rows[], table_name text) returns uuid[]
language sql immutable as $$
  select coalesce((select level.ids from unnest(tree) as level where level.name = table_name), '{}')
$$;

create function soft_delete.counts_of(tree soft_delete.rows[]) returns jsonb
language sql immutable as $$
  select coalesce(jsonb_object_agg(level.name, cardinality(level.ids)), '{}') from unnest(tree) as level
$$;

-- The rows that go with `roots`, per table, parents before children: one query per relation, however
-- many rows. Locking (FOR UPDATE) a level before its children are looked for closes the race with the
-- guards on the children, and no row moves away or ceases to match its condition before it is marked.
-- With `live_only` false it also follows rows that are deleted already, for a hard delete.
create function soft_delete.collect(
  root_table text, roots uuid[], locking boolean, live_only boolean) returns soft_delete.rows[]
language plpgsql as $$
declare
  tree soft_delete.rows[] := array[row(root_table, roots)::soft_delete.rows];
  relation record;
  frontier uuid[];
  found_ids uuid[];
begin
  for relation in
    select edge.* from soft_delete.relations as edge
    join soft_delete.tables as child on child.name = edge.child
    where edge.policy = 'cascade'
      and child.rank >= (select root.rank from soft_delete.tables as root where root.name = root_table)
    order by child.rank, edge.child, edge.parent = edge.child, edge.parent, edge.child_column
  loop
    frontier := soft_delete.ids_of(tree, relation.parent);
    while cardinality(frontier) > 0 loop
      execute format(
        'select coalesce(array_agg(id), ''{}'') from (
           select child.id from stored.%1$I as child
           where child.%2$I = any($1) and child.id <> all($2) and (%3$s)
           order by child.id %4$s) as found',
        relation.child, relation.child_column,
        case when live_only
          then format('not child.is_deleted and (%s)', coalesce(relation.condition, 'true'))
          else format('child.is_deleted or (%s)', coalesce(relation.condition, 'true'))
        end,
        case when locking then 'for update' end)
        into found_ids
        using frontier, soft_delete.ids_of(tree, relation.child);
      exit when found_ids = '{}';
      tree := array(
          select level::soft_delete.rows from unnest(tree) as level where level.name <> relation.child)
        || row(relation.child, soft_delete.ids_of(tree, relation.child) || found_ids)::soft_delete.rows;
      -- Only a table that points at itself goes deeper through the same relation.
      exit when relation.parent <> relation.child;
      frontier := found_ids;
    end loop;
  end loop;
  return tree;
end
$$;

-- What forbids deleting `tree`: live rows of `restrict` relations that do not go with it.
create function soft_delete.delete_blockers(tree soft_delete.rows[]) returns jsonb
language plpgsql as $$
declare
  blockers jsonb := '[]';
  blocker jsonb;
  relation soft_delete.relations;
begin
  for relation in
    select edge.* from soft_delete.relations as edge
    where edge.policy = 'restrict' and edge.parent in (select level.name from unnest(tree) as level)
    order by edge.parent, edge.child, edge.child_column
  loop
    execute format(
      'select jsonb_build_object(
         ''kind'', ''restricted'', ''table'', %2$L, ''column'', %3$L, ''parent'', %4$L,
         ''count'', count(*), ''ids'', to_jsonb((array_agg(id order by id))[1:10]))
       from (
         select child.id from %1$I.%2$I as child
         where child.%3$I = any($1) and child.id <> all($2) and %5$s and (%6$s)) as blocking
       having count(*) > 0',
      relation.child_schema, relation.child, relation.child_column, relation.parent,
      case relation.child_schema when 'stored' then 'not child.is_deleted' else 'true' end,
      coalesce(relation.condition, 'true'))
      into blocker
      using soft_delete.ids_of(tree, relation.parent), soft_delete.ids_of(tree, relation.child);
    if blocker is not null then
      blockers := blockers || blocker;
    end if;
  end loop;
  return blockers;
end
$$;

create function soft_delete.refuse_delete(root_table text, blockers jsonb) returns void
language plpgsql as $$
begin
  raise exception using
    errcode = 'UD002',
    message = format('%s cannot be deleted: %s in the way', root_table,
      (select string_agg(format('%s %s', blocker ->> 'count', blocker ->> 'table'), ', ')
       from jsonb_array_elements(blockers) as blocker)),
    detail = blockers::text,
    schema = 'stored', table = root_table;
end
$$;

create function soft_delete.record_deletion(
  deletion uuid, root_table text, root uuid, reason text default '') returns public.deletions
language sql as $$
  insert into public.deletions (id, root_table, root_id, actor_id, request_id, reason)
  values (
    deletion, root_table, root,
    nullif(current_setting('app.actor_id', true), '')::uuid,
    nullif(current_setting('app.request_id', true), ''),
    coalesce(nullif(reason, ''), current_setting('app.reason', true), ''))
  returning *
$$;

-- Takes the children of `roots`, which are locked and marked already, into the deletion.
create function soft_delete.take_children(deletion uuid, root_table text, roots uuid[]) returns void
language plpgsql as $$
declare
  tree soft_delete.rows[] := soft_delete.collect(root_table, roots, true, true);
  blockers jsonb := soft_delete.delete_blockers(tree);
  totals jsonb := '{}';
  level soft_delete.rows;
  taken bigint;
begin
  if blockers <> '[]' then
    perform soft_delete.refuse_delete(root_table, blockers);
  end if;
  foreach level in array tree loop
    execute format(
      'update stored.%I as going
         set is_deleted = true, deleted_at = now(), deletion_id = $2
         from unnest($1) as level (id)
         where going.id = level.id and not going.is_deleted',
      level.name)
      using level.ids, deletion;
    get diagnostics taken = row_count;
    if level.name = root_table then
      taken := taken + cardinality(roots);
    end if;
    if taken > 0 then
      totals := totals || jsonb_build_object(level.name, taken);
    end if;
  end loop;
  update public.deletions set counts = totals where id = deletion;
end
$$;

create function soft_delete.delete(table_name text, ids uuid[], reason text default '') returns uuid
language plpgsql as $$
declare
  deletion uuid := public.uuid_v7();
  roots uuid[];
begin
  perform soft_delete.require_table(table_name);
  perform soft_delete.require_read_committed();
  execute format(
    'select array_agg(id) from (
       select id from stored.%I where id = any($1) and not is_deleted order by id for update) as root',
    table_name)
    into roots using ids;
  if roots is null then
    return null;
  end if;
  perform soft_delete.record_deletion(
    deletion, table_name, case cardinality(roots) when 1 then roots[1] end, reason);
  execute format(
    'update stored.%I as going
       set is_deleted = true, deleted_at = now(), deletion_id = $2
       from unnest($1) as root (id) where going.id = root.id',
    table_name)
    using roots, deletion;
  perform soft_delete.take_children(deletion, table_name, roots);
  return deletion;
end
$$;

create function soft_delete.preview(table_name text, ids uuid[]) returns jsonb
language plpgsql as $$
declare
  tree soft_delete.rows[];
  roots uuid[];
begin
  perform soft_delete.require_table(table_name);
  execute format('select array_agg(id) from stored.%I where id = any($1) and not is_deleted', table_name)
    into roots using ids;
  if roots is null then
    return '{"counts": {}, "blockers": []}';
  end if;
  tree := soft_delete.collect(table_name, roots, false, true);
  return jsonb_build_object(
    'counts', soft_delete.counts_of(tree),
    'blockers', soft_delete.delete_blockers(tree));
end
$$;

comment on function soft_delete.delete is
  'Soft-deletes the live rows among ids with all that cascades from them, as one deletion, whose id it returns: null when none was live. Refuses with UD002.';
comment on function soft_delete.preview is
  'What soft_delete.delete() would do, without doing it: {"counts": rows per table, "blockers": what would refuse it}.';
