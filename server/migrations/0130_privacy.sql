-- The privacy module: who asked to be erased and how far that is, and the copies that people asked for of what is
-- kept about them.

create type erasure_status as enum ('waiting', 'running', 'done', 'cancelled');

create table erasures (
  id uuid primary key default uuid_v7(),
  user_id uuid not null,
  user_ids uuid[] not null default '{}',
  requested_by_id uuid,
  reason text not null default '',
  status erasure_status not null default 'waiting',
  due_at timestamptz not null,
  blocked_at timestamptz,
  forced boolean not null default false,
  stage varchar(50) not null default '',
  marks text not null default '',
  started_at timestamptz,
  finished_at timestamptz,
  cancelled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint erasures_done_has_time check ((status = 'done') = (finished_at is not null)),
  constraint erasures_cancelled_has_time check ((status = 'cancelled') = (cancelled_at is not null)),
  constraint erasures_done_forgets check (status <> 'done' or marks = '')
);
create unique index erasures_one_open on erasures (user_id) where status in ('waiting', 'running');
create index erasures_of_user on erasures (user_id, created_at desc);
create index erasures_due on erasures (due_at) where status in ('waiting', 'running');
select migrate.adopt('erasures', secrets => '{marks}');
select migrate.describe('erasures', 'People who are to be erased, and how far that is. Kept for ever: what is restored is erased anew by it.',
  'user_id', 'Who is erased; not a reference, since the row may have left the disk long ago',
  'user_ids', 'All accounts of theirs: this one, and deleted ones with the same address; empty until it begins',
  'requested_by_id', 'Who asked: they themselves, or staff; null where a restored database has to be erased anew',
  'reason', 'Why, as staff said; empty where they asked themselves',
  'status', 'Where it stands',
  'due_at', 'When it begins; until then it can be called off',
  'blocked_at', 'When it last should have begun and something was still open; null if never',
  'forced', 'Whether it begins whatever is open, because it was done before a backup came back',
  'stage', 'The last stage that is complete; empty before the first',
  'marks', 'By what the person is looked for while it runs, as JSON; encrypted, empty before and after',
  'started_at', 'When it began',
  'finished_at', 'When nothing was left',
  'cancelled_at', 'When it was called off');

create type export_status as enum ('preparing', 'ready', 'failed');

create table account_exports (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  status export_status not null default 'preparing',
  key varchar(200) not null default '',
  size bigint not null default 0 check (size >= 0),
  sha256 varchar(64) not null default '',
  ready_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint account_exports_one_a_user unique (user_id),
  constraint account_exports_ready_has_file check ((status = 'ready') = (key <> '' and expires_at is not null and ready_at is not null))
);
create index account_exports_expired on account_exports (expires_at) where expires_at is not null;
select migrate.adopt('account_exports');
select soft_delete.relate('users', 'account_exports', 'user_id', 'keep');
select migrate.purge_with('users', 'account_exports', 'user_id');
select migrate.describe('account_exports', 'Copies of what is kept about a user, which they asked for. Each is there for some days.',
  'user_id', 'Whose; one each',
  'status', 'Whether it can be fetched',
  'key', 'Its key in file storage; empty until it is ready',
  'size', 'Size in bytes; 0 until it is ready',
  'sha256', 'SHA-256 of its bytes, in hexadecimal; empty until it is ready',
  'ready_at', 'When it was ready',
  'expires_at', 'Until when it can be fetched');

insert into system_settings (category, key, setting_type, value, min_value, max_value, is_public, requires_admin, description) values
  ('privacy', 'privacy.erasure_grace_days', 'integer', '30', '0', '365', true, true,
    'Days after which a person who asked for it is erased; until then they can call it off.'),
  ('privacy', 'privacy.export_days', 'integer', '7', '1', '90', true, true,
    'Days for which the copy of what is kept about a person can be fetched.');

-- The running server may not take rows off the disk; while somebody is being erased it may, by this way alone.
create function erase_rows(table_name text, row_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from erasures where status = 'running') then
    raise exception 'nobody is being erased' using errcode = 'insufficient_privilege';
  end if;
  perform soft_delete.hard_delete(table_name, row_ids, '');
end $$;
comment on function erase_rows is 'Takes rows of a soft-deletable table off the disk, deleted or not, while somebody is being erased.';
