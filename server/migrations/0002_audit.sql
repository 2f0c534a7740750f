-- Who changed which row, when, in which request, and from what to what. Written by triggers, so that
-- no query can forget it; one statement writes its audit rows in one insert, however many rows it took.

create schema audit;
comment on schema audit is 'The functions behind audit_log.';

create type audit_operation as enum ('insert', 'update', 'delete', 'soft_delete', 'restore', 'purge');

create table audit_log (
  id uuid not null default uuid_v7(),
  at timestamptz not null default now(),
  actor_id uuid,
  request_id text,
  reason text,
  operation audit_operation not null,
  table_name text not null,
  row_id uuid not null,
  changes jsonb not null,
  primary key (id, at)
) partition by range (at);

select partitions.ensure();

create index audit_log_row on audit_log (table_name, row_id, at);
create index audit_log_actor on audit_log (actor_id, at) where actor_id is not null;
create index audit_log_at on audit_log using brin (at);

select migrate.describe('audit_log',
  'Every change of every model, partitioned by month, append-only.',
  'at', 'When the change was made: the start of its transaction',
  'actor_id', 'The user who made it; null for the system',
  'request_id', 'The request or job it was made in',
  'reason', 'Why, as the actor said; for deletes, restores, purges and erasures',
  'operation', 'What happened; soft_delete and restore are told apart from other updates, a purge from a delete of a live row',
  'table_name', 'The table, without its schema',
  'row_id', 'The id of the row',
  'changes', 'Per changed column [old, new]; secret and encrypted columns only as "changed"');

create table audit.exemptions (
  table_name text primary key,
  reason text not null
);
comment on table audit.exemptions is 'The tables that are not audited, and why.';
comment on column audit.exemptions.table_name is 'The table, without its schema';
comment on column audit.exemptions.reason is 'Why its changes are not worth a row each';

insert into audit.exemptions values
  ('audit_log', 'It is the audit.'),
  ('deletions', 'It is the record of deletes itself; the rows they took are audited.');

-- The diffs are written out where they are used: a function of their own would be planned anew for
-- each statement that is audited, which costs more than the diff.
create function audit.record() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  secrets text[] := tg_argv[0];
  soft_deletable boolean := tg_table_schema = 'stored';
  actor uuid := nullif(current_setting('app.actor_id', true), '');
  request text := nullif(current_setting('app.request_id', true), '');
  why text := nullif(current_setting('app.reason', true), '');
begin
  if tg_op = 'INSERT' then
    insert into audit_log (actor_id, request_id, reason, operation, table_name, row_id, changes)
    select actor, request, why, 'insert', tg_table_name, made.id, (
      select jsonb_object_agg(key, case when key = any (secrets) then '"changed"' else jsonb_build_array(null, value) end)
      from jsonb_each(to_jsonb(made) - '{id,updated_at}'::text[])
      where value <> 'null')
    from new_rows made;

  elsif tg_op = 'DELETE' then
    insert into audit_log (actor_id, request_id, reason, operation, table_name, row_id, changes)
    select actor, request, why,
      case when old_row ->> 'is_deleted' = 'true' then 'purge'::audit_operation else 'delete' end,
      tg_table_name, id, (
        select jsonb_object_agg(key, case when key = any (secrets) then '"changed"' else jsonb_build_array(value, null) end)
        from jsonb_each(old_row - '{id,updated_at}'::text[])
        where value <> 'null')
    from (select gone.id, to_jsonb(gone) as old_row from old_rows gone offset 0) removed;

  else
    if soft_deletable then
      -- These come by the hundred thousand, and the engine changes nothing else in the same update.
      insert into audit_log (actor_id, request_id, reason, operation, table_name, row_id, changes)
      select actor, request, coalesce(why, nullif(deletion.reason, '')),
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
    insert into audit_log (actor_id, request_id, reason, operation, table_name, row_id, changes)
    select actor, request, why, 'update', tg_table_name, id, changed
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
comment on function audit.record is 'Statement trigger that writes audit_log; its argument is the array of secret columns.';

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  -- Only audit.erase sets this, for the length of one statement.
  if tg_op = 'UPDATE' and current_setting('audit.erasing', true) = 'on' then
    return new;
  end if;
  raise exception 'audit_log is append-only' using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on audit_log
  for each row execute function audit.refuse_change();
create trigger append_only_truncate before truncate on audit_log
  for each statement execute function audit.refuse_change();

-- Erasing a person is the one thing that may change history: the values go, that something changed stays.
create function audit.erase(erased_table text, row_ids uuid[], columns text[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  erased bigint;
begin
  perform set_config('audit.erasing', 'on', true);
  update audit_log set changes = changes || (
    select jsonb_object_agg(key, '"erased"'::jsonb) from jsonb_object_keys(changes) key where key = any (columns))
  where table_name = erased_table and row_id = any (row_ids) and changes ?| columns;
  get diagnostics erased = row_count;
  perform set_config('audit.erasing', 'off', true);
  return erased;
end $$;
revoke execute on function audit.erase from public;
comment on function audit.erase is 'Replaces the recorded values of the given columns of the given rows by "erased".';

-- Called beside each table: keeps updated_at, and audits the table or records why not.
create function migrate.adopt(target regclass, secrets text[] default '{}', unaudited text default null) returns void
language plpgsql as $$
declare
  bare_name text := (select relname from pg_class where oid = target);
begin
  if exists (select from pg_attribute where attrelid = target and attname = 'updated_at') then
    execute format('create trigger touch_updated_at before update on %s for each row execute function touch_updated_at()', target);
  end if;
  if unaudited is not null then
    insert into audit.exemptions values (bare_name, unaudited);
    return;
  end if;
  execute format('create trigger audit_insert after insert on %s referencing new table as new_rows
    for each statement execute function audit.record(%L)', target, secrets);
  execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function audit.record(%L)', target, secrets);
  execute format('create trigger audit_delete after delete on %s referencing old table as old_rows
    for each statement execute function audit.record(%L)', target, secrets);
end $$;
comment on function migrate.adopt is 'Gives a table its updated_at and audit triggers; unaudited says why a table has no audit.';
