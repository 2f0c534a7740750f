-- soft_delete.install() turns stored.<table> into a soft-deletable table with a live view.

create function soft_delete.refuse_real_delete() returns trigger
language plpgsql as $$
begin
  raise exception using
    errcode = 'UD005',
    message = format('rows of %I.%I do not leave the disk this way', tg_table_schema, tg_table_name),
    hint = 'DELETE FROM the view deletes softly; soft_delete.hard_delete() for good.',
    schema = tg_table_schema, table = tg_table_name;
end
$$;

create function soft_delete.refuse_state_change() returns trigger
language plpgsql as $$
begin
  raise exception using
    errcode = 'UD005',
    message = format('the deletion state of %I.%I is set by the engine only', tg_table_schema, tg_table_name),
    hint = 'DELETE FROM the view, soft_delete.delete() and soft_delete.restore() change it.',
    schema = tg_table_schema, table = tg_table_name;
end
$$;

-- Run it again after a migration that added columns: a view keeps the columns it was created with.
create function soft_delete.refresh_view(table_name text) returns void
language plpgsql as $$
declare
  definition text := format(
    'view public.%1$I as select * from stored.%1$I where not is_deleted', table_name);
begin
  perform soft_delete.require_table(table_name);
  begin
    execute 'create or replace ' || definition;
  exception when invalid_table_definition then
    -- A column was dropped, renamed or retyped.
    execute format('drop view public.%I', table_name);
    execute 'create ' || definition;
  end;
  execute format(
    'comment on view public.%1$I is %2$L', table_name,
    coalesce(obj_description(format('stored.%I', table_name)::regclass, 'pg_class') || ' ', '')
      || 'Live rows only; all of them are in stored.' || table_name || '.');

  execute format($ddl$
    create or replace trigger soft_delete_begin before delete on public.%1$I
      for each statement execute function soft_delete.begin_view_delete();
    create or replace trigger soft_delete_row instead of delete on public.%1$I
      for each row execute function soft_delete.delete_view_row();
    create or replace trigger soft_delete_end after delete on public.%1$I
      for each statement execute function soft_delete.end_view_delete();
  $ddl$, table_name);
end
$$;

create function soft_delete.install(table_name text) returns void
language plpgsql as $$
begin
  if not exists (
    select from pg_attribute
    where attrelid = to_regclass(format('stored.%I', table_name))
      and attname = 'id' and atttypid = 'uuid'::regtype
  ) then
    raise exception using
      errcode = 'UD006',
      message = format('stored.%s must exist and have a column "id uuid"', table_name);
  end if;

  execute format($ddl$
    alter table stored.%1$I
      add column if not exists is_deleted boolean not null default false,
      add column if not exists deleted_at timestamptz,
      add column if not exists restored_at timestamptz,
      add column if not exists deletion_id uuid references public.deletions (id),
      add constraint %2$I check (
        is_deleted = (deleted_at is not null) and is_deleted = (deletion_id is not null));
    create index %3$I on stored.%1$I (deletion_id) where deletion_id is not null;
    comment on column stored.%1$I.is_deleted is 'Whether the row is deleted, restorably.';
    comment on column stored.%1$I.deleted_at is 'When it was deleted; null while it is live.';
    comment on column stored.%1$I.restored_at is 'When it was last restored; null if never.';
    comment on column stored.%1$I.deletion_id is 'The deletion that took it; null while it is live.';

    create trigger soft_delete_refuse_delete before delete on stored.%1$I
      for each row
      when (current_setting('soft_delete.hard', true) is distinct from 'on')
      execute function soft_delete.refuse_real_delete();
    create trigger soft_delete_refuse_truncate before truncate on stored.%1$I
      for each statement
      when (current_setting('soft_delete.hard', true) is distinct from 'on')
      execute function soft_delete.refuse_real_delete();
    create trigger soft_delete_refuse_insert before insert on stored.%1$I
      for each row
      when (new.is_deleted and current_setting('soft_delete.engine', true) is distinct from 'on')
      execute function soft_delete.refuse_state_change();
    create trigger soft_delete_refuse_update before update on stored.%1$I
      for each row
      when ((old.is_deleted <> new.is_deleted
          or old.deletion_id is distinct from new.deletion_id
          or old.deleted_at is distinct from new.deleted_at
          or old.restored_at is distinct from new.restored_at)
        and current_setting('soft_delete.engine', true) is distinct from 'on')
      execute function soft_delete.refuse_state_change();
  $ddl$,
    table_name,
    left(table_name, 45) || '_deleted_check',
    left(table_name, 45) || '_deletion_id_idx');

  insert into soft_delete.tables (name) values (table_name);
  perform soft_delete.refresh_view(table_name);
end
$$;

comment on function soft_delete.install is
  'Makes the existing table stored.<table_name> (with "id uuid") soft-deletable and creates its live view public.<table_name>.';
comment on function soft_delete.refresh_view is
  'Recreates the live view public.<table_name>, after its stored table gained or lost columns.';
