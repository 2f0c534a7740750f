-- deletion_id → deletions, without asking the other table for every row: that was a third of the time that a large
-- delete took, and always about the same row. The engine's guards let a row have no other deletion than the one that
-- has just been recorded (0014), and here deletions stay. The foreign key remains declared, where PostgreSQL knows one
-- that is not enforced (18); before that it is enforced as well.

create function soft_delete.refuse_forgetting() returns trigger
language plpgsql as $$
begin
  raise exception using
    errcode = 'UD005',
    message = 'a deletion is not removed, and keeps its id',
    schema = tg_table_schema, table = tg_table_name;
end
$$;

create trigger soft_delete_refuse_delete before delete on public.deletions
  for each row execute function soft_delete.refuse_forgetting();
create trigger soft_delete_refuse_truncate before truncate on public.deletions
  for each statement execute function soft_delete.refuse_forgetting();
create trigger soft_delete_refuse_move before update of id on public.deletions
  for each row when (old.id <> new.id) execute function soft_delete.refuse_forgetting();

create function soft_delete.reference_deletions(table_name text) returns void
language plpgsql as $$
declare
  key name := (
    select conname from pg_constraint
    join pg_attribute on attrelid = conrelid and conkey = array[attnum]
    where contype = 'f' and conrelid = format('stored.%I', table_name)::regclass
      and confrelid = 'public.deletions'::regclass and attname = 'deletion_id');
begin
  if current_setting('server_version_num')::integer >= 180000 then
    execute format('alter table stored.%I alter constraint %I not enforced', table_name, key);
  end if;
end
$$;

create or replace function soft_delete.install(table_name text) returns void
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
  $ddl$,
    table_name,
    left(table_name, 45) || '_deleted_check',
    left(table_name, 45) || '_deletion_id_idx');
  perform soft_delete.reference_deletions(table_name);
  perform soft_delete.guard_state(table_name);

  insert into soft_delete.tables (name) values (table_name);
  perform soft_delete.refresh_view(table_name);
end
$$;

select soft_delete.reference_deletions(name) from soft_delete.tables;
