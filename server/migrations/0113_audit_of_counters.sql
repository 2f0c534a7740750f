-- A message in a large room counts itself as unread for each of its people. What follows from the message, which is audited,
-- is not worth a row each: an update that changes nothing else is not recorded.

-- As in 0080, but for the columns that follow from other rows: they are the trigger's second argument.
create or replace function audit.record() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  secrets text[] := tg_argv[0];
  derived text[] := coalesce(tg_argv[1], '{}');
  soft_deletable boolean := tg_table_schema = 'stored';
  acting_user uuid := nullif(current_setting('app.actor_id', true), '');
  acting text := coalesce(nullif(current_setting('app.actor', true), ''), 'database:' || session_user);
  acting_in text := coalesce(nullif(current_setting('app.request_id', true), ''),
    concat_ws(' ', 'connection', pg_backend_pid(), nullif(current_setting('application_name'), '')));
  acting_why text := nullif(current_setting('app.reason', true), '');
  acting_xid bigint := pg_current_xact_id()::text::bigint;
begin
  if tg_op = 'INSERT' then
    insert into audit_log (actor_id, actor, request_id, reason, xid, salt, operation, table_name, row_id, changes)
    select acting_user, acting, acting_in, acting_why, acting_xid, gen_random_uuid(), 'insert', tg_table_name, made.id, (
      select coalesce(jsonb_object_agg(key, case when key = any (secrets) then '"changed"' else jsonb_build_array(null, value) end), '{}')
      from jsonb_each(to_jsonb(made) - '{id,updated_at}'::text[])
      where value <> 'null')
    from new_rows made;

  elsif tg_op = 'DELETE' then
    insert into audit_log (actor_id, actor, request_id, reason, xid, salt, operation, table_name, row_id, changes)
    select acting_user, acting, acting_in, acting_why, acting_xid, gen_random_uuid(),
      case when old_row ->> 'is_deleted' = 'true' then 'purge'::audit_operation else 'delete' end,
      tg_table_name, id, (
        select coalesce(jsonb_object_agg(key, case when key = any (secrets) then '"changed"' else jsonb_build_array(value, null) end), '{}')
        from jsonb_each(old_row - '{id,updated_at}'::text[])
        where value <> 'null')
    from (select gone.id, to_jsonb(gone) as old_row from old_rows gone offset 0) removed;

  else
    if soft_deletable then
      -- These come by the hundred thousand, and the engine changes nothing else in the same update.
      insert into audit_log (actor_id, actor, request_id, reason, xid, salt, operation, table_name, row_id, changes)
      select acting_user, acting, acting_in, coalesce(acting_why, nullif(deletion.reason, '')), acting_xid, gen_random_uuid(),
        case when after.is_deleted then 'soft_delete'::audit_operation else 'restore' end,
        tg_table_name, after.id, jsonb_build_object(
          'is_deleted', jsonb_build_array(before.is_deleted, after.is_deleted),
          'deleted_at', jsonb_build_array(before.deleted_at, after.deleted_at),
          'restored_at', jsonb_build_array(before.restored_at, after.restored_at),
          'deletion_id', jsonb_build_array(before.deletion_id, after.deletion_id))
      from new_rows after
      join old_rows before using (id)
      left join deletions deletion on deletion.id = after.deletion_id
      where before.is_deleted <> after.is_deleted;
      if found then
        return null;
      end if;
    end if;
    insert into audit_log (actor_id, actor, request_id, reason, xid, salt, operation, table_name, row_id, changes)
    select acting_user, acting, acting_in, acting_why, acting_xid, gen_random_uuid(), 'update', tg_table_name, id, changed
    from (
      select id, (
        select jsonb_object_agg(key, case when key = any (secrets) then '"changed"' else jsonb_build_array(old_row -> key, value) end)
        from jsonb_each(new_row)
        where value <> old_row -> key and key <> 'updated_at' and key <> all (derived)) as changed
      from (select after.id, to_jsonb(before) as old_row, to_jsonb(after) as new_row
            from new_rows after join old_rows before using (id) offset 0) both_rows
      where derived = '{}' or new_row - derived - 'updated_at'::text <> old_row - derived - 'updated_at'::text
      offset 0) compared
    where changed is not null;
  end if;
  return null;
end $$;

drop trigger audit_update on chat_participants;
create trigger audit_update after update on chat_participants referencing old table as old_rows new table as new_rows
  for each statement execute function audit.record('{}', '{unread_count,latest_at,changed_xid}');
comment on trigger audit_update on chat_participants is 'But for what follows from the messages of the room.';

drop trigger audit_update on stored.chat_rooms;
create trigger audit_update after update on stored.chat_rooms referencing old table as old_rows new table as new_rows
  for each statement execute function audit.record('{}', '{last_seq,last_message_at,changed_xid}');
comment on trigger audit_update on stored.chat_rooms is 'But for what follows from its messages.';
