-- soft_delete.relate() declares what becomes of the children when a parent is deleted.

create function soft_delete.refuse_parent(
  child_table text, child_column text, parent_table text, parent_id uuid) returns void
language plpgsql as $$
begin
  raise exception using
    errcode = 'UD001',
    message = format('%s %s is deleted or does not exist', parent_table, parent_id),
    detail = jsonb_build_object(
      'table', child_table, 'column', child_column, 'parent', parent_table, 'parent_id', parent_id)::text,
    schema = 'stored', table = child_table, column = child_column,
    constraint = child_table || '_' || child_column || '_live';
end
$$;

-- A function of its own for each guarded column, so that its plan is cached: guards run for every
-- row that is inserted. KEY SHARE lets other children in, and waits for a delete of the parent.
create function soft_delete.guard(
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
      for each row when (new.%4$I is not null)
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

-- Rank = the longest way down from a table that nothing cascades to.
create function soft_delete.rank_tables() returns void
language plpgsql as $$
begin
  update soft_delete.tables set rank = 0 where rank <> 0;
  loop
    update soft_delete.tables as child
      set rank = above.rank + 1
      from (
        select relation.child, max(parent.rank) as rank
        from soft_delete.relations as relation
        join soft_delete.tables as parent on parent.name = relation.parent
        where relation.policy = 'cascade' and relation.parent <> relation.child
        group by relation.child
      ) as above
      where child.name = above.child and child.rank <= above.rank;
    exit when not found;
  end loop;
end
$$;

create function soft_delete.relate(
  parent text,
  child text,
  child_column text,
  policy text default 'cascade',
  condition text default null) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
  child_schema text := 'public';
  on_delete "char";
begin
  perform soft_delete.require_table(parent);
  if exists (select from soft_delete.tables as known where known.name = child) then
    child_schema := 'stored';
  elsif policy = 'cascade' then
    perform soft_delete.require_table(child);
  end if;
  if not exists (
    select from pg_attribute
    where attrelid = to_regclass(format('%I.%I', child_schema, child)) and attname = child_column
  ) then
    raise exception using
      errcode = 'UD006',
      message = format('%s.%s has no column %s', child_schema, child, child_column);
  end if;

  select fk.confdeltype into on_delete
    from pg_constraint as fk
    join pg_attribute as fk_column
      on fk_column.attrelid = fk.conrelid and fk.conkey = array[fk_column.attnum]
    where fk.contype = 'f'
      and fk.conrelid = format('%I.%I', child_schema, child)::regclass
      and fk_column.attname = child_column
      and fk.confdeltype not in ('a', 'r');
  if found then
    raise exception using
      errcode = 'UD006',
      message = format('the foreign key of %s.%s must be ON DELETE NO ACTION or RESTRICT', child, child_column),
      hint = 'What a delete does to children is declared by soft_delete.relate().';
  end if;

  if policy = 'cascade' and parent <> child and exists (
    with recursive below (name) as (
      select child
      union
      select relation.child
      from soft_delete.relations as relation
      join below on below.name = relation.parent
      where relation.policy = 'cascade'
    )
    select from below where below.name = parent
  ) then
    raise exception using
      errcode = 'UD006',
      message = format('a cascade from %s to %s would close a circle', parent, child);
  end if;

  insert into soft_delete.relations (parent, child, child_schema, child_column, policy, condition)
    values (parent, child, child_schema, child_column, policy, condition)
    on conflict on constraint relations_pkey do update set condition = excluded.condition;
  if condition is not null then
    execute format('select from %I.%I as child where (%s) limit 0', child_schema, child, condition);
  end if;
  perform soft_delete.guard(child_schema, child, child_column, parent);
  perform soft_delete.rank_tables();
end
$$;

-- The guard stays: a foreign key that is no longer followed still must not point at a deleted row.
create function soft_delete.unrelate(parent text, child text, child_column text, policy text) returns void
language plpgsql as $$
#variable_conflict use_variable
begin
  delete from soft_delete.relations as relation
    where relation.parent = parent and relation.child = child
      and relation.child_column = child_column and relation.policy = policy;
  perform soft_delete.rank_tables();
end
$$;

comment on function soft_delete.relate is
  'Declares that rows of child point at parent through child_column. cascade: they are deleted with it; restrict: they forbid it; keep: they stay. The condition, over the child''s columns, narrows cascade and restrict to the rows that match. Declaring the same relation again replaces its condition.';
comment on function soft_delete.unrelate is
  'Takes back what soft_delete.relate() declared; no row is added under a deleted parent all the same.';
