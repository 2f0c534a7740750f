-- Formerly 42ca6502c1d6009b48f1e2d0c10edf4e0142db3257001c1672ba0f4be3d1f6aa,
-- with settings on functions that only a superuser may put there; 0014 has the functions set them.

-- DELETE FROM <view>: the rows of one statement become one deletion.
-- A row trigger marks each row; when the statement ends, the children of all of them go at once.
-- The open deletion is kept in a setting per view, a stack because a trigger may delete in turn.

create function soft_delete.view_setting(view oid) returns text
language sql immutable as $$ select 'soft_delete.open_' || view $$;

create function soft_delete.begin_view_delete() returns trigger
language plpgsql as $$
declare
  setting text := soft_delete.view_setting(tg_relid);
begin
  perform soft_delete.require_read_committed();
  perform set_config(setting,
    concat_ws(',', public.uuid_v7(), nullif(current_setting(setting, true), '')), true);
  return null;
end
$$;

create function soft_delete.delete_view_row() returns trigger
language plpgsql as $$
declare
  deletion uuid := split_part(current_setting(soft_delete.view_setting(tg_relid)), ',', 1);
  live boolean;
begin
  execute format('select true from stored.%I where id = $1 and not is_deleted for update', tg_table_name)
    into live using old.id;
  if live is null then
    return null;
  end if;
  if not exists (select from public.deletions where id = deletion) then
    perform soft_delete.record_deletion(deletion, tg_table_name, null);
  end if;
  execute format(
    'update stored.%I set is_deleted = true, deleted_at = now(), deletion_id = $2 where id = $1',
    tg_table_name)
    using old.id, deletion;
  return old;
end
$$;

create function soft_delete.end_view_delete() returns trigger
language plpgsql as $$
declare
  setting text := soft_delete.view_setting(tg_relid);
  stack text := current_setting(setting);
  deletion uuid := split_part(stack, ',', 1);
  roots uuid[];
begin
  perform set_config(setting, substr(stack, 38), true);
  execute format('select array_agg(id) from stored.%I where deletion_id = $1', tg_table_name)
    into roots using deletion;
  if roots is not null then
    if cardinality(roots) = 1 then
      update public.deletions set root_id = roots[1] where id = deletion;
    end if;
    perform soft_delete.take_children(deletion, tg_table_name, roots);
  end if;
  return null;
end
$$;
