-- A legal hold keeps what a deletion took from leaving the disk, until it is released.

alter table public.deletions
  add column hold_reason text not null default '',
  add column purge_started_at timestamptz,
  add column purge_refused_at timestamptz,
  add column archived_at timestamptz;

create index deletions_held_idx on public.deletions (id)
  where legal_hold and restored_at is null and purged_at is null;

comment on column public.deletions.legal_hold is 'Whether its rows must not leave the disk.';
comment on column public.deletions.hold_reason is 'Why they must not; empty while they may.';
comment on column public.deletions.purge_started_at is 'When its rows began to leave the disk; from then on it cannot be restored.';
comment on column public.deletions.purge_refused_at is 'When a purge last found that they cannot leave; null if never.';
comment on column public.deletions.archived_at is 'When its rows were written to an archive; null if never.';

-- A deletion that is still whole: its rows are all deleted, and all there.
create or replace function soft_delete.get_restorable(deletion uuid) returns public.deletions
language plpgsql as $$
declare
  found_deletion public.deletions;
begin
  select * into found_deletion from public.deletions where id = deletion;
  if not found or found_deletion.restored_at is not null or found_deletion.purge_started_at is not null
    or found_deletion.purged_at is not null
  then
    raise exception using
      errcode = 'UD004',
      message = format('deletion %s %s', deletion, case
        when found_deletion.purged_at is not null then 'has been purged'
        when found_deletion.purge_started_at is not null then 'is being purged'
        when found_deletion.restored_at is not null then 'has been restored already'
        else 'does not exist' end);
  end if;
  return found_deletion;
end
$$;

-- A hold reaches rows of other deletions, so a purge that has begun and a hold must not pass each other.
create function soft_delete.lock_holds(exclusively boolean) returns void
language plpgsql as $$
begin
  if exclusively then
    perform pg_advisory_xact_lock(hashtext('soft_delete.hold'));
  else
    perform pg_advisory_xact_lock_shared(hashtext('soft_delete.hold'));
  end if;
end
$$;

create function soft_delete.hold(deletion uuid, reason text) returns void
language plpgsql as $$
#variable_conflict use_variable
begin
  if reason !~ '\S' then
    raise exception using errcode = 'UD006', message = 'a legal hold needs a reason';
  end if;
  perform soft_delete.lock_holds(true);
  perform from public.deletions where id = deletion for update;
  perform soft_delete.get_restorable(deletion);
  update public.deletions set legal_hold = true, hold_reason = reason where id = deletion;
end
$$;

create function soft_delete.release(deletion uuid) returns void
language plpgsql as $$
begin
  perform from public.deletions where id = deletion for update;
  perform soft_delete.get_restorable(deletion);
  update public.deletions set legal_hold = false, hold_reason = '' where id = deletion;
end
$$;

create function soft_delete.rows_of(deletion public.deletions) returns soft_delete.rows[]
language plpgsql as $$
declare
  tree soft_delete.rows[] := '{}';
  table_name text;
  ids uuid[];
begin
  foreach table_name in array soft_delete.tables_of(deletion) loop
    execute format('select array_agg(id) from stored.%I where deletion_id = $1', table_name)
      into ids using deletion.id;
    tree := tree || row(table_name, coalesce(ids, '{}'))::soft_delete.rows;
  end loop;
  return tree;
end
$$;

-- The held deletion that one of these rows hangs under, however high up: a tree under hold is kept whole, also where
-- parts of it were deleted before. Children first, so that each table has all its rows when it is asked.
create function soft_delete.held_above(tree soft_delete.rows[]) returns uuid
language plpgsql as $$
declare
  relation record;
  above soft_delete.rows[] := '{}';
  parent_ids uuid[];
  holding uuid;
begin
  if not exists (
    select from public.deletions where legal_hold and restored_at is null and purged_at is null
  ) then
    return null;
  end if;
  for relation in
    select edge.parent, edge.child, edge.child_column
    from soft_delete.relations as edge
    join soft_delete.tables as child on child.name = edge.child
    where edge.policy = 'cascade'
    order by child.rank desc, edge.child desc, edge.parent <> edge.child, edge.parent, edge.child_column
  loop
    loop
      execute format(
        'select array_agg(distinct parent.id), min(held.id::text)::uuid
         from stored.%1$I as child
         join stored.%2$I as parent on parent.id = child.%3$I
         left join public.deletions as held on held.id = parent.deletion_id and held.legal_hold
         where child.id = any($1) and parent.id <> all($2)',
        relation.child, relation.parent, relation.child_column)
        into parent_ids, holding
        using
          soft_delete.ids_of(tree, relation.child) || soft_delete.ids_of(above, relation.child),
          soft_delete.ids_of(tree, relation.parent) || soft_delete.ids_of(above, relation.parent);
      if holding is not null then
        return holding;
      end if;
      exit when parent_ids is null;
      parent_ids := soft_delete.ids_of(above, relation.parent) || parent_ids;
      above := array(
          select level::soft_delete.rows from unnest(above) as level where level.name <> relation.parent)
        || row(relation.parent, parent_ids)::soft_delete.rows;
      exit when relation.parent <> relation.child;
    end loop;
  end loop;
  return null;
end
$$;

-- What keeps these rows on the disk: holds on deletions that took some of them, or rows above them.
create function soft_delete.hold_blockers(tree soft_delete.rows[]) returns jsonb
language plpgsql as $$
declare
  level soft_delete.rows;
  found_ids uuid[];
  holding uuid[] := array_remove(array[soft_delete.held_above(tree)], null);
begin
  foreach level in array tree loop
    execute format(
      'select array_agg(held.id) from public.deletions as held
       where held.legal_hold and held.restored_at is null and held.purged_at is null
         and exists (select from stored.%I as gone where gone.deletion_id = held.id and gone.id = any($1))',
      level.name)
      into found_ids using level.ids;
    holding := holding || found_ids;
  end loop;
  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'kind', 'legal_hold', 'deletion_id', held.id, 'reason', held.hold_reason) order by held.id)
    from public.deletions as held where held.id = any (holding)), '[]');
end
$$;

comment on function soft_delete.hold is
  'Keeps what the deletion took from leaving the disk, and what was deleted under it before. Refuses with UD004.';
comment on function soft_delete.release is 'Ends a legal hold. Refuses with UD004.';
