-- The running server works as the role usta_app, which owns nothing: it cannot change or remove what is append-only,
-- take rows off the disk behind the soft-delete engine's back, or switch off a trigger. Migrations and commands work as
-- the owner. Roles belong to the cluster, so all databases in it share this one; what it may do is arranged per database.

create schema access;
comment on schema access is 'What the role of the running server may do.';

-- Makes the role where that is allowed. Several databases may be prepared at once.
create function access.make_role() returns boolean language plpgsql as $$
begin
  if not exists (select from pg_roles where rolname = 'usta_app') then
    begin
      create role usta_app nologin;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then return false;
    end;
  end if;
  if not pg_has_role(session_user, 'usta_app', 'SET') then
    begin
      execute format('grant usta_app to %I', session_user);
    exception when insufficient_privilege then return false;
    end;
  end if;
  return true;
end $$;
comment on function access.make_role is
  'Makes the role usta_app, and lets who asks take it; false where they may do neither.';

-- What the role may do with each table and live view. Deleting from a live view is a soft delete. Rows of `stored`,
-- and the records of deletes, leave the disk only through the engine.
create view access.privileges as
  select oid, format('%I.%I', nspname, relname) as relation, case
      when append_only then array['select', 'insert']
      when name in ('public.audit_log', 'public.schema_migrations') or nspname in ('soft_delete', 'access') then array['select']
      when name = 'public.audit_seals' then array['select', 'insert']
      when nspname = 'stored' or name = 'public.deletions' then array['select', 'insert', 'update']
      else array['select', 'insert', 'update', 'delete']
    end as wanted
  from (
    select pg_class.oid, nspname, relname, nspname || '.' || relname as name, exists (
        select from pg_trigger where tgrelid = pg_class.oid and tgfoid = 'public.refuse_change'::regproc) as append_only
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname in ('public', 'stored', 'soft_delete', 'access', 'graphile_worker') and relkind in ('r', 'p', 'v')
      and not relispartition
      and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')
  ) found;
comment on view access.privileges is 'What usta_app may do with each table and view.';

-- Called after migrations, and again at every start: it changes only what is not as it should be.
create function access.arrange() returns boolean language plpgsql as $$
declare
  place text;
  target record;
begin
  perform pg_advisory_xact_lock(hashtext('access.arrange'));
  if not access.make_role() then
    return false;
  end if;
  foreach place in array array['public', 'stored', 'soft_delete', 'access', 'audit', 'partitions', 'graphile_worker'] loop
    if to_regnamespace(place) is not null and not has_schema_privilege('usta_app', place, 'usage') then
      execute format('grant usage on schema %I to usta_app', place);
    end if;
  end loop;
  for target in
    select relation, wanted,
      exists (
        select from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'trigger', 'references']) what
        where has_table_privilege('usta_app', oid, what) <> (what = any (wanted))) as differs
    from access.privileges
  loop
    if target.differs then
      execute format('revoke all on %s from usta_app; grant %s on %1$s to usta_app',
        target.relation, array_to_string(target.wanted, ', '));
    end if;
  end loop;
  for target in
    select oid::regclass as relation from pg_class
    where relnamespace in ('public'::regnamespace, 'stored'::regnamespace, to_regnamespace('graphile_worker'))
      and case when relkind = 'S' then not has_sequence_privilege('usta_app', oid, 'usage') end
  loop
    execute format('grant usage on sequence %s to usta_app', target.relation);
  end loop;
  -- graphile-worker closes its tables to everyone but their owner, row by row.
  for target in
    select oid::regclass as relation from pg_class
    where relnamespace = to_regnamespace('graphile_worker') and relrowsecurity
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'usta_app')
  loop
    execute format('create policy usta_app on %s to usta_app using (true) with check (true)', target.relation);
  end loop;
  -- The ways in which a server that runs may do what its role may not.
  if not has_function_privilege('usta_app', 'soft_delete.purge_rows(uuid, integer, boolean)', 'execute') then
    grant execute on function
      soft_delete.purge_rows(uuid, integer, boolean),
      audit.note_read(uuid, jsonb),
      audit.erase(text, uuid[], text[], boolean)
      to usta_app;
  end if;
  return true;
end $$;
comment on function access.arrange is
  'Gives usta_app what it may do, and takes from it what it may not; false where there can be no such role.';

-- Each does one thing for whoever may call it, with the rights of the owner.
alter function partitions.ensure(integer) security definer set search_path = pg_catalog, public, pg_temp;
alter function soft_delete.purge_rows(uuid, integer, boolean) security definer set search_path = pg_catalog, public, pg_temp;
