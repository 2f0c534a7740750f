-- What hangs on a row without being soft-deletable itself, such as the tokens of a user: it stays while the
-- row is deleted, since a restore needs it, and leaves the disk together with it.

create table soft_delete.dependents (
  parent text not null references soft_delete.tables (name),
  child text not null,
  child_column text not null,
  place integer not null generated always as identity,
  primary key (parent, child, child_column)
);

comment on table soft_delete.dependents is
  'Plain tables whose rows leave the disk with the row they hang on, by soft_delete.purge_with().';
comment on column soft_delete.dependents.place is 'They go in this order.';

create function soft_delete.purge_with(parent text, child text, child_column text) returns void
language plpgsql as $$
#variable_conflict use_variable
begin
  perform soft_delete.require_table(parent);
  if exists (select from soft_delete.tables as known where known.name = child) then
    raise exception using
      errcode = 'UD006',
      message = format('%s is soft-deletable itself', child),
      hint = 'Declare it with soft_delete.relate().';
  end if;
  if not exists (
    select from pg_attribute
    where attrelid = to_regclass(format('public.%I', child)) and attname = child_column
  ) then
    raise exception using
      errcode = 'UD006',
      message = format('public.%s has no column %s', child, child_column);
  end if;
  insert into soft_delete.dependents (parent, child, child_column)
    values (parent, child, child_column)
    on conflict do nothing;
end
$$;

create function soft_delete.add_count(totals jsonb, table_name text, more bigint) returns jsonb
language sql immutable as $$
  select case when more = 0 then totals
    else totals || jsonb_build_object(table_name, coalesce((totals ->> table_name)::bigint, 0) + more)
  end
$$;

-- Takes rows off the disk, with what hangs on them. Whoever calls it has seen that nothing else points at them,
-- and has set soft_delete.hard.
create function soft_delete.remove(table_name text, ids uuid[], totals jsonb) returns jsonb
language plpgsql as $$
declare
  dependent record;
  removed bigint;
begin
  for dependent in
    select child, child_column from soft_delete.dependents where parent = table_name order by place
  loop
    execute format('delete from public.%I where %I = any($1)', dependent.child, dependent.child_column) using ids;
    get diagnostics removed = row_count;
    totals := soft_delete.add_count(totals, dependent.child, removed);
  end loop;
  execute format('delete from stored.%I where id = any($1)', table_name) using ids;
  get diagnostics removed = row_count;
  return soft_delete.add_count(totals, table_name, removed);
end
$$;

revoke execute on function soft_delete.remove from public;

create function soft_delete.refuse_referenced(
  root_table text, referencing text, referencing_constraint text) returns void
language plpgsql as $$
begin
  raise exception using
    errcode = 'UD002',
    message = format('%s cannot be deleted for good: rows still point at it', root_table),
    detail = jsonb_build_array(jsonb_build_object(
      'kind', 'referenced', 'table', referencing, 'constraint', referencing_constraint))::text,
    schema = 'stored', table = root_table, constraint = referencing_constraint;
end
$$;

comment on function soft_delete.purge_with is
  'Declares that rows of the plain table child, which point at parent through child_column, leave the disk with it. In the order of the declarations.';
