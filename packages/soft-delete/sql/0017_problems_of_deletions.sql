-- A deletion that could leave would take away what deletion_id points at (0016), so a guard that is gone there is told, too.

alter function soft_delete.problems() rename to problems_of_tables;

create function soft_delete.problems() returns setof text
language sql stable as $$
  select soft_delete.problems_of_tables()
  union all
  select format('deletions lacks the trigger %s, or it is disabled', needed)
  from unnest(array['soft_delete_refuse_delete', 'soft_delete_refuse_truncate', 'soft_delete_refuse_move']) as needed
  where not exists (
    select from pg_trigger
    where tgrelid = 'public.deletions'::regclass and tgname = needed and tgenabled in ('O', 'A'))
$$;

comment on function soft_delete.problems_of_tables is
  'What soft_delete.problems() finds in the soft-deletable tables and their relations.';
comment on function soft_delete.problems is
  'What would make the engine break its promises, a line each; nothing where all is well.';
