-- The engine made this function anew (soft-delete/0015), without what 0140 had given it.
alter function soft_delete.purge_rows(uuid, integer, boolean) security definer set search_path = pg_catalog, public, pg_temp;
