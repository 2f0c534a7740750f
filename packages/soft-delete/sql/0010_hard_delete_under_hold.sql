-- Formerly a04f0df967277720bcc77d2391415df476d81e100687b8ac9f935bf1dcd0a6bc,
-- with settings on functions that only a superuser may put there; 0014 has the functions set them.

-- hard_delete() again, with what hangs on the rows, and not past a legal hold.

create or replace function soft_delete.refuse_delete(root_table text, blockers jsonb) returns void
language plpgsql as $$
begin
  raise exception using
    errcode = 'UD002',
    message = format('%s cannot be deleted: %s in the way', root_table,
      (select string_agg(
          case blocker ->> 'kind' when 'legal_hold' then 'a legal hold'
            else format('%s %s', blocker ->> 'count', blocker ->> 'table') end, ', ')
       from jsonb_array_elements(blockers) as blocker)),
    detail = blockers::text,
    schema = 'stored', table = root_table;
end
$$;

create or replace function soft_delete.hard_delete(table_name text, ids uuid[], reason text default '') returns jsonb
language plpgsql as $$
declare
  deletion uuid := public.uuid_v7();
  roots uuid[];
  tree soft_delete.rows[];
  blockers jsonb;
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
    for place in reverse cardinality(tree) .. 1 loop
      totals := soft_delete.remove(tree[place].name, tree[place].ids, totals);
    end loop;
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
