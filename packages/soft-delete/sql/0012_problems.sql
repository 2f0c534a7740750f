-- A record that is written about what is deleted too, such as an entry of a ledger, has no guard.
alter table soft_delete.relations add column guarded boolean not null default true;
comment on column soft_delete.relations.guarded is 'Whether no row is added or moved under a deleted parent.';

create function soft_delete.unguard(parent text, child text, child_column text) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
  relation soft_delete.relations;
begin
  for relation in
    update soft_delete.relations as edge set guarded = false
    where edge.parent = parent and edge.child = child and edge.child_column = child_column
    returning edge.*
  loop
    execute format('drop trigger if exists %I on %I.%I',
      'soft_delete_insert_under_' || left(child_column, 38), relation.child_schema, child);
    execute format('drop trigger if exists %I on %I.%I',
      'soft_delete_move_under_' || left(child_column, 38), relation.child_schema, child);
  end loop;
end
$$;

comment on function soft_delete.unguard is
  'Lets rows of child be added under deleted rows of parent too; what a delete does to them stays as declared.';

-- What would make the engine break its promises, to be asked when an application starts: migrations change tables
-- without asking the engine.

create function soft_delete.circles() returns setof text
language sql stable as $$
  with recursive path (tables) as (
    select array[parent, child] from soft_delete.relations where policy = 'cascade' and parent <> child
    union all
    select path.tables || edge.child
    from path
    join soft_delete.relations as edge on edge.parent = path.tables[cardinality(path.tables)]
    where edge.policy = 'cascade' and edge.parent <> edge.child
      and path.tables[cardinality(path.tables)] <> all (path.tables[:cardinality(path.tables) - 1])
  )
  select distinct format('the cascades %s close a circle', array_to_string(tables, ' → '))
  from path
  where tables[1] = tables[cardinality(tables)]
    and tables[1] = (select min(name) from unnest(tables) as name)
$$;

create function soft_delete.problems() returns setof text
language sql stable as $$
  select soft_delete.circles()
  union all
  select format('%s.%s has no column %s, which a relation to %s needs', child_schema, child, child_column, parent)
  from soft_delete.relations
  where not exists (
    select from pg_attribute
    where attrelid = to_regclass(format('%I.%I', child_schema, child)) and attname = child_column and not attisdropped)
  union all
  select format('the foreign key %s acts by itself: it must be ON DELETE NO ACTION or RESTRICT', conname)
  from soft_delete.tables
  join pg_constraint on confrelid = to_regclass(format('stored.%I', name))
  where contype = 'f' and confdeltype not in ('a', 'r')
  union all
  select format('the view %s does not show the columns of stored.%1$s: call soft_delete.refresh_view(%1$L)', name)
  from soft_delete.tables
  where (
      select array_agg(attname order by attnum) from pg_attribute
      where attrelid = to_regclass(format('stored.%I', name)) and attnum > 0 and not attisdropped
    ) is distinct from (
      select array_agg(attname order by attnum) from pg_attribute
      where attrelid = to_regclass(format('public.%I', name)) and attnum > 0 and not attisdropped)
  union all
  select format('%s is unique among deleted rows too: its index needs "where not is_deleted"', indexrelid::regclass)
  from soft_delete.tables
  join pg_index on indrelid = to_regclass(format('stored.%I', name))
  where indisunique and not indisprimary
    and coalesce(pg_get_expr(indpred, indrelid), '') !~ 'NOT is_deleted'
  union all
  select format('%s lacks the trigger %s, or it is disabled', relation, trigger)
  from (
    select to_regclass(format('%s.%I', kind.schema, name)) as relation, kind.trigger
    from soft_delete.tables, (values
      ('stored', 'soft_delete_refuse_delete'), ('stored', 'soft_delete_refuse_truncate'),
      ('stored', 'soft_delete_refuse_insert'), ('stored', 'soft_delete_refuse_update'),
      ('public', 'soft_delete_begin'), ('public', 'soft_delete_row'), ('public', 'soft_delete_end')
    ) as kind (schema, trigger)
    union all
    select to_regclass(format('%I.%I', child_schema, child)), 'soft_delete_' || kind || '_under_' || left(child_column, 38)
    from soft_delete.relations, unnest(array['insert', 'move']) as kind
    where guarded
  ) as needed
  where not exists (
    select from pg_trigger where tgrelid = relation and tgname = trigger and tgenabled in ('O', 'A'))
$$;

comment on function soft_delete.problems is
  'What would make the engine break its promises, a line each; nothing where all is well.';
