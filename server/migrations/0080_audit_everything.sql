-- The audit log says of every row who wrote it, also where no user did, and in what. Lists page by time on an index
-- for each filter. What is sealed (0081) needs the transaction of each row, and a salt.

alter type audit_operation add value 'erase';
alter type audit_operation add value 'read';

alter table audit_log
  add column actor text,
  add column xid bigint not null default pg_current_xact_id()::text::bigint,
  add column salt uuid default gen_random_uuid(),
  add column erasure jsonb;
-- What is known of rows from before. Adding the salt has to write every row anew anyway.
alter table audit_log
  alter column actor type text using case when actor_id is not null then 'user'
    when request_id like 'migration:%' then 'migration' when request_id like 'demo.%' then 'demo'
    when request_id like 'job-%' then 'job' else 'unknown' end,
  alter column request_id type text using coalesce(request_id, 'unknown');
alter table audit_log
  alter column actor set not null, alter column actor set default 'unknown',
  alter column request_id set not null, alter column request_id set default 'unknown',
  alter column xid set default 0, alter column salt drop default;

comment on column audit_log.actor is
  'What made it: user, anonymous, migration, job:…, command:… or demo; for one connected to the database directly, database: and the role';
comment on column audit_log.request_id is
  'The request, job, migration or command it was made in; for one connected directly, their connection';
comment on column audit_log.xid is 'The transaction that wrote it; 0 where the audit''s triggers did not';
comment on column audit_log.salt is 'Keeps the digests of its values from being guessed; null once some were erased';
comment on column audit_log.erasure is
  'What is left of erased values: their digests, and the keys to the digests of the others; null while none is erased';
comment on column audit_log.operation is
  'What happened; soft_delete and restore are told apart from other updates, a purge from a delete of a live row; erase of values in this log, and a read of it, are recorded too';
comment on column audit_log.row_id is 'The id of the row; for a read of this log, of the reader';
comment on column audit_log.changes is
  'Per changed column [old, new]; secret and encrypted columns only as "changed", erased ones as "erased"';

alter table audit_log drop constraint audit_log_pkey;
alter table audit_log add primary key (at, id);
drop index audit_log_at, audit_log_row, audit_log_actor;
create index audit_log_row on audit_log (row_id, at, id);
create index audit_log_table on audit_log (table_name, at, id);
create index audit_log_actor on audit_log (actor_id, at, id) where actor_id is not null;
create index audit_log_request on audit_log (request_id, at, id);
create index audit_log_rare on audit_log (operation, at, id) where operation not in ('insert', 'update');
create index audit_log_xid on audit_log using brin (xid) with (autosummarize = on);

insert into audit.exemptions values ('schema_migrations', 'It is the record of migrations itself.');

-- As in 0002, but for the actor, the transaction and the salt.
create or replace function audit.record() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  secrets text[] := tg_argv[0];
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
        where value <> old_row -> key and key <> 'updated_at') as changed
      from (select after.id, to_jsonb(before) as old_row, to_jsonb(after) as new_row
            from new_rows after join old_rows before using (id) offset 0) both_rows
      offset 0) compared
    where changed is not null;
  end if;
  return null;
end $$;

-- A month whose rows came before it had a partition gets it now, and its rows move there: a partition that stays
-- default could never be archived. Not where others point at the rows, and not so many that it would take long.
create function partitions.move_from_default(parent regclass, partition text, starts text, ends text) returns boolean
language plpgsql as $$
declare
  rest text := format('partitions.%I', (select relname from pg_class where oid = parent) || '_default');
  key name := (select attname from pg_partitioned_table join pg_attribute on attrelid = partrelid and attnum = partattrs[0]
    where partrelid = parent);
  several bigint;
begin
  execute format('select count(*) from (select from %s where %I >= %L and %I < %L limit 100001) waiting',
    rest, key, starts, key, ends) into several;
  if several > 100000 or exists (select from pg_constraint where contype = 'f' and confrelid = parent) then
    return false;
  end if;
  execute format('alter table %s detach partition %s', parent, rest);
  execute format('create table partitions.%I partition of %s for values from (%L) to (%L)', partition, parent, starts, ends);
  -- They are neither new nor gone: no trigger has to hear of it.
  execute format('alter table partitions.%I disable trigger user; alter table %s disable trigger user', partition, rest);
  execute format('with moved as (delete from %s where %I >= %L and %I < %L returning *) insert into partitions.%I select * from moved',
    rest, key, starts, key, ends, partition);
  execute format('alter table partitions.%I enable trigger user; alter table %s enable trigger user', partition, rest);
  execute format('alter table %s attach partition %s default', parent, rest);
  return true;
end $$;

create or replace function partitions.add(parent regclass, month date) returns boolean language plpgsql as $$
declare
  parent_name text := (select relname from pg_class where oid = parent);
  partition text := format('%s_%s', parent_name, to_char(month, 'YYYY_MM'));
  starts_at timestamptz := month::timestamp at time zone 'UTC';
  ends_at timestamptz := (month + interval '1 month') at time zone 'UTC';
  starts text := starts_at;
  ends text := ends_at;
  key name;
  by_id boolean;
  in_default boolean;
begin
  if to_regclass(format('partitions.%I', partition)) is not null then
    return false;
  end if;
  select attname, atttypid = 'uuid'::regtype into key, by_id
    from pg_partitioned_table join pg_attribute on attrelid = partrelid and attnum = partattrs[0]
    where partrelid = parent;
  if by_id then
    starts := partitions.first_id(starts_at);
    ends := partitions.first_id(ends_at);
  end if;
  execute format('select exists (select from partitions.%I where %I >= %L and %I < %L)',
    parent_name || '_default', key, starts, key, ends) into in_default;
  if in_default then
    return partitions.move_from_default(parent, partition, starts, ends);
  end if;
  execute format('create table partitions.%I partition of %s for values from (%L) to (%L)', partition, parent, starts, ends);
  return true;
end $$;
