-- The engine marks its own work by settings. A function that declares one (`create function … set soft_delete.engine`)
-- can only be made by a superuser, so these say it themselves, for as long as they touch rows, and an ordinary owner can
-- install them. Where an error ends them early, PostgreSQL takes the setting back together with what they did.
--
-- soft_delete.engine names the one deletion that rows may enter now, or says that they may come back. So a row never
-- gets a deletion other than the one that the engine has recorded.

create function soft_delete.begin_setting(setting text, value text) returns text
language plpgsql as $$
declare
  before text := coalesce(current_setting(setting, true), '');
begin
  perform set_config(setting, value, true);
  return before;
end
$$;

comment on function soft_delete.begin_setting is
  'Sets a setting until the transaction ends or somebody sets it back; returns what it was.';

create function soft_delete.guard_state(table_name text) returns void
language plpgsql as $$
begin
  execute format($ddl$
    create or replace trigger soft_delete_refuse_insert before insert on stored.%1$I
      for each row
      when (new.is_deleted
        and current_setting('soft_delete.engine', true) is distinct from coalesce(new.deletion_id::text, 'none'))
      execute function soft_delete.refuse_state_change();
    create or replace trigger soft_delete_refuse_update before update on stored.%1$I
      for each row
      when ((old.is_deleted <> new.is_deleted
          or old.deletion_id is distinct from new.deletion_id
          or old.deleted_at is distinct from new.deleted_at
          or old.restored_at is distinct from new.restored_at)
        and current_setting('soft_delete.engine', true) is distinct from coalesce(new.deletion_id::text, 'restore'))
      execute function soft_delete.refuse_state_change();
  $ddl$, table_name);
end
$$;

create or replace function soft_delete.take_children(deletion uuid, root_table text, roots uuid[]) returns void
language plpgsql as $$
declare
  tree soft_delete.rows[] := soft_delete.collect(root_table, roots, true, true);
  blockers jsonb := soft_delete.delete_blockers(tree);
  before text;
  totals jsonb := '{}';
  level soft_delete.rows;
  taken bigint;
begin
  if blockers <> '[]' then
    perform soft_delete.refuse_delete(root_table, blockers);
  end if;
  before := soft_delete.begin_setting('soft_delete.engine', deletion::text);
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
  perform soft_delete.begin_setting('soft_delete.engine', before);
  update public.deletions set counts = totals where id = deletion;
end
$$;

create or replace function soft_delete.delete(table_name text, ids uuid[], reason text default '') returns uuid
language plpgsql as $$
declare
  deletion uuid := public.uuid_v7();
  roots uuid[];
  before text;
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
  before := soft_delete.begin_setting('soft_delete.engine', deletion::text);
  execute format(
    'update stored.%I as going
       set is_deleted = true, deleted_at = now(), deletion_id = $2
       from unnest($1) as root (id) where going.id = root.id',
    table_name)
    using roots, deletion;
  perform soft_delete.begin_setting('soft_delete.engine', before);
  perform soft_delete.take_children(deletion, table_name, roots);
  return deletion;
end
$$;

create or replace function soft_delete.delete_view_row() returns trigger
language plpgsql as $$
declare
  deletion uuid := split_part(current_setting(soft_delete.view_setting(tg_relid)), ',', 1);
  live boolean;
  before text;
begin
  execute format('select true from stored.%I where id = $1 and not is_deleted for update', tg_table_name)
    into live using old.id;
  if live is null then
    return null;
  end if;
  if not exists (select from public.deletions where id = deletion) then
    perform soft_delete.record_deletion(deletion, tg_table_name, null);
  end if;
  before := soft_delete.begin_setting('soft_delete.engine', deletion::text);
  execute format(
    'update stored.%I set is_deleted = true, deleted_at = now(), deletion_id = $2 where id = $1',
    tg_table_name)
    using old.id, deletion;
  perform soft_delete.begin_setting('soft_delete.engine', before);
  return old;
end
$$;

create or replace function soft_delete.restore(deletion uuid) returns jsonb
language plpgsql as $$
declare
  found_deletion public.deletions;
  table_name text;
  blockers jsonb;
  before text;
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
    before := soft_delete.begin_setting('soft_delete.engine', 'restore');
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
    perform soft_delete.begin_setting('soft_delete.engine', before);
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

select soft_delete.guard_state(name) from soft_delete.tables;
