-- The audit log is sealed: a job chains the digests of its rows, month by month, some seconds after they were written,
-- so writers never wait for one another. A row that was changed, removed, added by hand or moved no longer fits.

create type audit_seal_kind as enum ('rows', 'archive');

create table audit_seals (
  id uuid primary key default uuid_v7(),
  position bigint not null constraint audit_seals_position_key unique,
  month date not null check (extract(day from month) = 1),
  number integer not null check (number > 0),
  kind audit_seal_kind not null default 'rows',
  row_ids uuid[] not null,
  digests bytea[] not null,
  last_xid bigint not null,
  last_id uuid not null,
  system_id text not null,
  adopted_at timestamptz,
  archive_key text,
  archive_sha256 text,
  previous_hash bytea not null check (octet_length(previous_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  key_id text not null,
  mac bytea not null check (octet_length(mac) = 32),
  created_at timestamptz not null default now(),
  constraint audit_seals_number_key unique (month, number),
  constraint audit_seals_digest_per_row check (cardinality(row_ids) = cardinality(digests)),
  constraint audit_seals_archive_has_file check ((kind = 'archive') = (archive_key is not null and archive_sha256 is not null))
);
select migrate.adopt('audit_seals', unaudited => 'It seals the audit.');
select migrate.describe('audit_seals', 'The chains over the audit log, one per month: each seal holds the digests of some rows and the hash of the seal before.',
  'position', 'Counts all seals, in the order in which they were made',
  'month', 'The month (UTC) of the rows, and of the chain; its first day',
  'number', 'Counts the seals of the month from 1',
  'kind', 'Whether it seals rows, or says that the month was archived and its rows dropped',
  'row_ids', 'The rows of audit_log that it seals, in order',
  'digests', 'The digest of each of them, by audit.digest()',
  'last_xid', 'The transaction up to which the rows of all months are sealed',
  'last_id', 'The last row of that transaction that is sealed',
  'system_id', 'The database cluster whose transactions last_xid counts; another one counts anew',
  'adopted_at', 'When the log was taken over from another cluster, as after a restore: rows from before are counted by that one',
  'archive_key', 'Where in file storage the archive of the month is; null for rows',
  'archive_sha256', 'The SHA-256 of that file, in hex; null for rows',
  'previous_hash', 'The hash of the seal before; for the first of a month of the last one made before; zeros for the very first',
  'hash', 'SHA-256 over everything above but id and position',
  'key_id', 'The key of the ring that signed it',
  'mac', 'HMAC-SHA256 of the hash; signed anew when keys rotate');

-- Each value enters the digest of its row under a key of its own, made of the row's salt. To erase a value is to keep
-- its digest and to forget its key: the row still fits its seal, and nobody can try out what the value may have been.
create function audit.fields(entry audit_log) returns table (field text, key bytea, digest bytea)
language sql immutable parallel safe as $$
  select given.field, given.key, coalesce(
    decode(entry.erasure -> 'digests' ->> given.field, 'hex'), sha256(given.key || convert_to(given.value, 'UTF8')))
  from (
    select named.field, named.value, coalesce(
      decode(entry.erasure -> 'keys' ->> named.field, 'hex'),
      sha256(uuid_send(entry.salt) || convert_to(named.field, 'UTF8'))) as key
    from (
      select 'changes.' || changed.key as field, changed.value::text as value from jsonb_each(entry.changes) changed
      union all
      select 'reason', entry.reason where entry.reason is not null or entry.erasure -> 'digests' ? 'reason'
    ) named
  ) given
$$;
comment on function audit.fields is 'The values of a row of the audit log as they enter its digest.';

create function audit.digest(entry audit_log) returns bytea
language sql stable parallel safe as $$
  select sha256(
    convert_to(jsonb_build_array(entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.actor_id, entry.actor,
      entry.request_id, entry.operation::text, entry.table_name, entry.row_id, entry.xid)::text, 'UTF8')
    || coalesce(string_agg(sha256(convert_to(sealed.field, 'UTF8')) || sealed.digest, ''::bytea order by sealed.field collate "C"), ''))
  from audit.fields(entry) sealed
$$;
comment on function audit.digest is 'The digest of a row of the audit log, as it is sealed; erasing values does not change it.';

create function audit.erasure(entry audit_log, erased text[]) returns jsonb
language sql immutable parallel safe as $$
  select jsonb_build_object(
    'digests', coalesce(jsonb_object_agg(field, encode(digest, 'hex')) filter (where gone), '{}'),
    'keys', coalesce(jsonb_object_agg(field, encode(key, 'hex')) filter (where not gone), '{}'))
  from (
    select field, key, digest, field = any (erased) or coalesce(entry.erasure -> 'digests' ? field, false) as gone
    from audit.fields(entry)
  ) known
$$;

create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
  -- Only audit.erase sets this, and what it leaves has to fit the seal as before.
  if tg_op = 'UPDATE' and current_setting('audit.erasing', true) = 'on' and audit.digest(new) = audit.digest(old) then
    return new;
  end if;
  raise exception 'audit_log is append-only' using errcode = 'restrict_violation';
end $$;

create or replace function audit.refuse_seal_change() returns trigger language plpgsql as $$
begin
  -- A new key signs what was sealed, and nothing else of it changes.
  if tg_op = 'UPDATE' and to_jsonb(new) - '{key_id,mac}'::text[] = to_jsonb(old) - '{key_id,mac}'::text[] then
    return new;
  end if;
  raise exception 'audit_seals is append-only' using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on audit_seals
  for each row execute function audit.refuse_seal_change();
create trigger append_only_truncate before truncate on audit_seals
  for each statement execute function audit.refuse_seal_change();

-- Rows of this log that no trigger wrote: that something in it was erased, and that somebody has read it.
create function audit.note(done audit_operation, on_table text, on_row uuid, noted jsonb) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into audit_log (actor_id, actor, request_id, reason, xid, salt, operation, table_name, row_id, changes)
  select nullif(current_setting('app.actor_id', true), '')::uuid,
    coalesce(nullif(current_setting('app.actor', true), ''), 'database:' || session_user),
    coalesce(nullif(current_setting('app.request_id', true), ''), 'connection ' || pg_backend_pid()),
    nullif(current_setting('app.reason', true), ''), pg_current_xact_id()::text::bigint, gen_random_uuid(),
    done, on_table, on_row, noted;
end;
revoke execute on function audit.note from public;

create function audit.note_read(reader uuid, filters jsonb) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
as $$ select audit.note('read', 'audit_log', reader, filters) $$;
revoke execute on function audit.note_read from public;
comment on function audit.note_read is 'Records who has read the audit log, and what they looked for: pairs of filter and [null, value].';

drop function audit.erase(text, uuid[], text[]);
create function audit.erase(erased_table text, row_ids uuid[], columns text[], reasons boolean default false) returns bigint
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  erased bigint;
begin
  perform set_config('audit.erasing', 'on', true);
  with going as (
    select at, id, array(
        select 'changes.' || key from jsonb_each(changes) where key = any (columns) and value <> '"erased"'
        union all
        select 'reason' where reasons and reason is not null) as fields
    from audit_log
    where table_name = erased_table and row_id = any (row_ids) and operation <> 'erase'
  ), gone as (
    update audit_log entry
    set changes = changes || coalesce((
          select jsonb_object_agg(key, '"erased"'::jsonb) from jsonb_object_keys(changes) key where 'changes.' || key = any (fields)), '{}'),
        reason = case when 'reason' = any (fields) then null else reason end,
        erasure = audit.erasure(entry, fields),
        salt = null
    from going
    where entry.at = going.at and entry.id = going.id and cardinality(fields) > 0
    returning entry.row_id, fields
  ), noted as (
    select audit.note('erase', erased_table, row_id, jsonb_build_object('erased', jsonb_build_array(null, jsonb_agg(distinct field))))
    from gone, unnest(fields) field
    group by row_id
  )
  select count(*) from gone, (select count(*) from noted) recorded into erased;
  perform set_config('audit.erasing', 'off', true);
  return erased;
end $$;
revoke execute on function audit.erase from public;
comment on function audit.erase is
  'Replaces the recorded values of the given columns of the given rows by "erased", with reasons also why they were changed; records that it did, and returns in how many rows.';
