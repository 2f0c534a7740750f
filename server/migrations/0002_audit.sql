-- Who changed which row, when, in which request, and from what to what. Written by triggers, so that
-- no query can forget it; one statement writes its audit rows in one insert, however many rows it took.

create schema audit;
comment on schema audit is 'The functions and the partitions behind audit_log.';

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

create index audit_log_row on audit_log (table_name, row_id, at);
create index audit_log_actor on audit_log (actor_id, at);
create index audit_log_at on audit_log (at, id);
create index audit_log_request on audit_log (request_id) where request_id is not null;

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

-- What changed from one row to the other, as jsonb; null when nothing did. updated_at is no news.
create function audit.changes(before jsonb, after jsonb, secrets text[]) returns jsonb
language sql immutable parallel safe
return (
  select jsonb_object_agg(key,
    case when key = any (secrets) then '"changed"'::jsonb
         else jsonb_build_array(before -> key, value) end)
  from jsonb_each(after)
  where value is distinct from coalesce(before -> key, 'null') and key <> 'updated_at');

-- What a removed row held.
create function audit.removed(gone jsonb, secrets text[]) returns jsonb
language sql immutable parallel safe
return (
  select coalesce(jsonb_object_agg(key,
    case when key = any (secrets) then '"changed"'::jsonb else jsonb_build_array(value, null) end), '{}')
  from jsonb_each(gone)
  where value <> 'null');

create function audit.record() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  secrets text[] := tg_argv[0];
  actor uuid := nullif(current_setting('app.actor_id', true), '');
  request text := nullif(current_setting('app.request_id', true), '');
  why text := nullif(current_setting('app.reason', true), '');
begin
  if tg_op = 'INSERT' then
    insert into audit_log (actor_id, request_id, reason, operation, table_name, row_id, changes)
    select actor, request, why, 'insert', tg_table_name, made.id, audit.changes('{}', to_jsonb(made), secrets)
    from new_rows made;
  elsif tg_op = 'DELETE' then
    insert into audit_log (actor_id, request_id, reason, operation, table_name, row_id, changes)
    select actor, request, why,
      case when row ->> 'is_deleted' = 'true' then 'purge'::audit_operation else 'delete' end,
      tg_table_name, id, audit.removed(row, secrets)
    from (select gone.id, to_jsonb(gone) as row from old_rows gone) removed;
  else
    insert into audit_log (actor_id, request_id, reason, operation, table_name, row_id, changes)
    select actor, request, why,
      case changed #>> '{is_deleted,1}' when 'true' then 'soft_delete'::audit_operation
                                        when 'false' then 'restore' else 'update' end,
      tg_table_name, id, changed
    from (select after.id, audit.changes(to_jsonb(before), to_jsonb(after), secrets) as changed
          from new_rows after join old_rows before using (id)) compared
    where changed is not null;
  end if;
  return null;
end $$;
comment on function audit.record is 'Statement trigger that writes audit_log; its argument is the array of secret columns.';

-- Partitions live in the schema audit, so that public keeps one audit_log.

create table audit.audit_log_default partition of audit_log default;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  -- Only audit.erase and audit.ensure_partitions set this, for the length of one statement.
  if current_setting('audit.maintenance', true) = 'on' and tg_op <> 'TRUNCATE' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  raise exception 'audit_log is append-only' using errcode = 'restrict_violation';
end $$;

create trigger append_only before update or delete on audit_log
  for each row execute function audit.refuse_change();
create trigger append_only_truncate before truncate on audit_log
  for each statement execute function audit.refuse_change();
create trigger append_only_truncate before truncate on audit.audit_log_default
  for each statement execute function audit.refuse_change();

create function audit.add_partition(month date) returns boolean language plpgsql as $$
declare
  partition text := format('audit_log_%s', to_char(month, 'YYYY_MM'));
  starts timestamptz := month::timestamp at time zone 'UTC';
  ends timestamptz := (month + interval '1 month') at time zone 'UTC';
begin
  if to_regclass(format('audit.%I', partition)) is not null then
    return false;
  end if;
  execute format('create table audit.%I (like public.audit_log including defaults)', partition);
  -- Rows that came before their partition wait in the default one, and would stop the attach.
  perform set_config('audit.maintenance', 'on', true);
  execute format('with early as (delete from audit.audit_log_default where at >= %L and at < %L returning *)
    insert into audit.%I select * from early', starts, ends, partition);
  perform set_config('audit.maintenance', 'off', true);
  execute format('alter table public.audit_log attach partition audit.%I for values from (%L) to (%L)', partition, starts, ends);
  execute format('create trigger append_only_truncate before truncate on audit.%I
    for each statement execute function audit.refuse_change()', partition);
  return true;
end $$;

create function audit.ensure_partitions(months_ahead integer default 3) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  this_month date := date_trunc('month', now() at time zone 'UTC');
  made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('audit.ensure_partitions'));
  for n in 0 .. months_ahead loop
    made := made + audit.add_partition((this_month + make_interval(months => n))::date)::integer;
  end loop;
  return made;
end $$;
comment on function audit.ensure_partitions is 'Makes the monthly partitions from this month on; returns how many were new.';

select audit.ensure_partitions(3);

-- Erasing a person is the one thing that may change history: the values go, that something changed stays.
create function audit.erase(erased_table text, row_ids uuid[], columns text[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  erased bigint;
begin
  perform set_config('audit.maintenance', 'on', true);
  update audit_log set changes = changes || (
    select jsonb_object_agg(key, '"erased"'::jsonb) from jsonb_object_keys(changes) key where key = any (columns))
  where table_name = erased_table and row_id = any (row_ids) and changes ?| columns;
  get diagnostics erased = row_count;
  perform set_config('audit.maintenance', 'off', true);
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
