-- The soft-delete engine: where it keeps what it knows. README.md explains the ideas.
--
-- Errors carry their own SQLSTATE, and machine-readable facts as JSON in DETAIL:
--   UD001  a row would be added or moved under a parent that is deleted or missing
--   UD002  a delete is refused: rows of a `restrict` relation stand in the way
--   UD003  a restore is refused: a parent is deleted, or a unique value has been taken since
--   UD004  there is nothing to restore: the deletion is unknown, restored or purged
--   UD005  a row would leave the disk, or change its state, behind the engine's back
--   UD006  the engine is misused: an unknown table, a cycle, the wrong isolation level

create schema soft_delete;
create schema stored;

comment on schema soft_delete is 'The soft-delete engine: functions, triggers and the relations it follows.';
comment on schema stored is 'Soft-deletable tables with all their rows. The views in public show the live ones.';

-- UUID v7 sorts by time of creation. PostgreSQL 18 has it built in; before that, the same layout:
-- 48 bits of milliseconds, 12 bits below the millisecond, 62 random bits.
do $do$
begin
  if to_regprocedure('pg_catalog.uuidv7()') is not null then
    create function public.uuid_v7() returns uuid
      language sql volatile parallel safe
      as 'select pg_catalog.uuidv7()';
  else
    create function public.uuid_v7() returns uuid
      language sql volatile parallel safe
      as $fn$
        select encode(
          substring(int8send(at.us / 1000) from 3)
            || int2send((28672 + (at.us % 1000) * 4096 / 1000)::int2)
            || substring(uuid_send(gen_random_uuid()) from 9),
          'hex')::uuid
        from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as us) as at
      $fn$;
  end if;
end
$do$;

comment on function public.uuid_v7 is 'A new UUID, version 7: sorts by time of creation.';

create table public.deletions (
  id uuid primary key default public.uuid_v7(),
  root_table text not null,
  root_id uuid,
  actor_id uuid,
  request_id text,
  reason text not null default '',
  counts jsonb not null default '{}',
  legal_hold boolean not null default false,
  created_at timestamptz not null default now(),
  restored_at timestamptz,
  purged_at timestamptz
);

create index deletions_root_idx on public.deletions (root_table, root_id);
create index deletions_open_idx on public.deletions (created_at)
  where restored_at is null and purged_at is null;

comment on table public.deletions is 'One row per delete: of one row, of many at once, or of a tree.';
comment on column public.deletions.root_table is 'The table whose rows were asked to be deleted.';
comment on column public.deletions.root_id is 'The row asked to be deleted; null when several were at once.';
comment on column public.deletions.actor_id is 'Who deleted: the session setting app.actor_id.';
comment on column public.deletions.request_id is 'In which request: the session setting app.request_id.';
comment on column public.deletions.reason is 'Why, in words: as given, else the session setting app.reason.';
comment on column public.deletions.counts is 'Rows taken per table, for example {"cities": 1, "streets": 40}.';
comment on column public.deletions.legal_hold is 'Exempt from the purge while true.';
comment on column public.deletions.restored_at is 'When its rows came back; null while they are deleted.';
comment on column public.deletions.purged_at is 'When its rows left the disk.';

-- A table's rank is its depth in the cascade: parents before children. Rows are locked by rank,
-- then table name, then id; that is the one order in which the engine takes locks.
create table soft_delete.tables (
  name text primary key,
  rank integer not null default 0
);

create table soft_delete.relations (
  parent text not null references soft_delete.tables (name),
  child text not null,
  child_schema text not null check (child_schema in ('stored', 'public')),
  child_column text not null,
  policy text not null check (policy in ('cascade', 'restrict', 'keep')),
  condition text,
  primary key (parent, child, child_column, policy)
);

comment on table soft_delete.tables is 'The soft-deletable tables, by soft_delete.install().';
comment on table soft_delete.relations is 'What happens to children when a parent is deleted, by soft_delete.relate().';
comment on column soft_delete.relations.condition is
  'A boolean expression over the child''s columns; only rows that match are taken, or stand in the way.';

create function soft_delete.require_table(table_name text) returns void
language plpgsql stable as $$
begin
  if not exists (select from soft_delete.tables as known where known.name = table_name) then
    raise exception using
      errcode = 'UD006',
      message = format('%s is not a soft-deletable table', coalesce(table_name, 'null')),
      hint = 'Call soft_delete.install() for it first.';
  end if;
end
$$;

-- In a snapshot older than the lock, a child committed meanwhile would be overlooked and left alive.
create function soft_delete.require_read_committed() returns void
language plpgsql stable as $$
begin
  if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
    raise exception using
      errcode = 'UD006',
      message = 'deleting and restoring need a READ COMMITTED transaction',
      hint = 'The engine''s own locks keep parents and children together.';
  end if;
end
$$;
