-- The files module: what people uploaded. The bytes are in file storage; a row here speaks for them.

create type stored_file_purpose as enum ('order_photo', 'dispute_evidence', 'avatar', 'verification', 'chat_attachment');
create type stored_file_attachment as enum ('order_photo', 'dispute', 'user', 'verification', 'chat_message');

create table stored_files (
  id uuid primary key default uuid_v7(),
  owner_id uuid not null references stored.users,
  purpose stored_file_purpose not null,
  key varchar(200) not null constraint stored_files_key_key unique check (is_filled(key)),
  name varchar(200) not null default '',
  content_type varchar(100) not null check (is_filled(content_type)),
  size bigint not null check (size > 0),
  sha256 varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width integer not null default 0 check (width >= 0),
  height integer not null default 0 check (height >= 0),
  variants jsonb not null default '[]' check (jsonb_typeof(variants) = 'array'),
  attached_to stored_file_attachment,
  attached_id uuid,
  attached_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint stored_files_attached_to_one check (
    (attached_to is null) = (attached_id is null) and (attached_to is null) = (attached_at is null))
);
select migrate.adopt('stored_files');
select soft_delete.relate('users', 'stored_files', 'owner_id', 'keep');
create index stored_files_owner on stored_files (owner_id, created_at desc, id desc);
create index stored_files_attached on stored_files (attached_to, attached_id) where attached_to is not null;
create index stored_files_unattached on stored_files (updated_at) where attached_to is null;
select migrate.purge_with('users', 'stored_files', 'owner_id');
select migrate.describe('stored_files', 'Files that people uploaded. What is attached to nothing for a day is removed.',
  'owner_id', 'Who uploaded it',
  'purpose', 'What it was uploaded for; it can be attached to nothing else',
  'key', 'Its key in file storage',
  'name', 'Its name where it came from; shown, and never part of a key',
  'content_type', 'Media type, as found in its bytes',
  'size', 'Size in bytes',
  'sha256', 'SHA-256 of its bytes, in hexadecimal',
  'width', 'Width of an image in pixels; 0 for what is no image',
  'height', 'Height of an image in pixels; 0 for what is no image',
  'variants', 'Smaller copies of an image, as objects with key, width, height and size',
  'attached_to', 'The kind of thing it belongs to; null while it belongs to nothing',
  'attached_id', 'The id of that thing',
  'attached_at', 'When it was attached');

create table doomed_files (
  id uuid primary key,
  keys text[] not null,
  due_at timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create index doomed_files_due on doomed_files (due_at);
select migrate.adopt('doomed_files', unaudited => 'Keys of storage without their files; the files themselves are audited.');
select migrate.describe('doomed_files',
  'Keys in file storage that nothing speaks for: of removed files, and of uploads until they are complete.',
  'id', 'The id that the file has or had',
  'keys', 'All keys it can have in file storage',
  'due_at', 'When the content is removed; an upload is complete long before');

-- Whoever removes a row, by whatever way, its content follows.
create function doom_removed_file() returns trigger language plpgsql as $$
begin
  insert into doomed_files (id, keys)
    values (old.id, array[old.key::text] || array(select jsonb_array_elements(old.variants) ->> 'key'))
    on conflict (id) do update set due_at = now();
  return null;
end $$;
create trigger doom_removed_file after delete on stored_files for each row execute function doom_removed_file();

-- For the tables that files are attached to: when a row leaves the disk, its files belong to nothing.
create function detach_files() returns trigger language plpgsql as $$
begin
  update stored_files set attached_to = null, attached_id = null, attached_at = null
    where attached_to = tg_argv[0]::stored_file_attachment and attached_id = old.id;
  return null;
end $$;
create trigger detach_files after delete on user_verifications for each row execute function detach_files('verification');
create trigger detach_files after delete on order_disputes for each row execute function detach_files('dispute');
create trigger detach_files after delete on stored.users for each row execute function detach_files('user');
create trigger detach_files after delete on stored.order_photos for each row execute function detach_files('order_photo');

-- Where a file is read. Relative, because people reach one server by more than one name.
create function file_address(file_id text) returns text
  language sql immutable parallel safe
  return '/api/v1/files/' || file_id;
comment on function file_address is 'The address of a file on this server, without its origin.';
