-- Formerly 1f153a03333db4a1a64ea4163227ab72f943aca015b55df5d21d6544945487d9,
-- with settings on functions that only a superuser may put there; 0014 has the functions set them.

-- The way off the disk. Not granted to anyone but its owner.

create function soft_delete.hard_delete(table_name text, ids uuid[], reason text default '') returns jsonb
language plpgsql as $$
declare
  deletion uuid := public.uuid_v7();
  roots uuid[];
  tree soft_delete.rows[];
  blockers jsonb;
  totals jsonb := '{}';
  removed bigint;
  referencing text;
  referencing_constraint text;
begin
  perform soft_delete.require_table(table_name);
  perform soft_delete.require_read_committed();
  execute format(
    'select array_agg(id) from (
       select id from stored.%I where id = any($1) order by id for update) as root',
    table_name)
    into roots using ids;
  if roots is null then
    return totals;
  end if;
  tree := soft_delete.collect(table_name, roots, true, false);
  blockers := soft_delete.delete_blockers(tree);
  if blockers <> '[]' then
    perform soft_delete.refuse_delete(table_name, blockers);
  end if;

  begin
    for place in reverse cardinality(tree) .. 1 loop
      execute format('delete from stored.%I where id = any($1)', tree[place].name)
        using tree[place].ids;
      get diagnostics removed = row_count;
      totals := totals || jsonb_build_object(tree[place].name, removed);
    end loop;
  exception when foreign_key_violation then
    -- Rows that no cascade takes, such as records of money, still point here.
    get stacked diagnostics
      referencing = table_name, referencing_constraint = constraint_name;
    raise exception using
      errcode = 'UD002',
      message = format('%s cannot be deleted for good: rows still point at it', table_name),
      detail = jsonb_build_array(jsonb_build_object(
        'kind', 'referenced', 'table', referencing, 'constraint', referencing_constraint))::text,
      schema = 'stored', table = table_name, constraint = referencing_constraint;
  end;
  perform soft_delete.record_deletion(
    deletion, table_name, case cardinality(roots) when 1 then roots[1] end, reason);
  update public.deletions set purged_at = now(), counts = totals where id = deletion;
  return totals;
end
$$;

revoke execute on function soft_delete.hard_delete from public;

comment on function soft_delete.hard_delete is
  'Removes rows, deleted or not, from the disk with all that cascades from them; returns them counted per table. It cannot be undone. Refuses with UD002.';
