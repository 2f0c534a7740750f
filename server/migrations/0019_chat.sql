-- The chat module: rooms, who is in them, and what they say.

create type chat_room_chat_type as enum ('order_chat', 'support_chat', 'general_chat');

create table stored.chat_rooms (
  id uuid primary key default uuid_v7(),
  order_id uuid references stored.orders,
  title varchar(200) not null default '',
  chat_type chat_room_chat_type not null default 'order_chat',
  is_active boolean not null default true,
  last_message_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('chat_rooms');
select migrate.adopt('stored.chat_rooms');
select soft_delete.relate('orders', 'chat_rooms', 'order_id', 'cascade');
create index chat_rooms_order on stored.chat_rooms (order_id);
create index chat_rooms_newest on stored.chat_rooms (created_at desc, id desc) where not is_deleted;
create index chat_rooms_latest on stored.chat_rooms ((coalesce(last_message_at, created_at)) desc, id desc) where not is_deleted;
select migrate.describe('stored.chat_rooms', 'Conversations between users, mostly about an order.',
  'order_id', 'The order it is about; null for others',
  'title', 'What it is about; empty where the order says it',
  'chat_type', 'What it is for',
  'is_active', 'Whether messages can be sent',
  'last_message_at', 'When the last message was sent; null while there is none');

create type chat_participant_role as enum ('member', 'admin', 'moderator');

create table chat_participants (
  id uuid primary key default uuid_v7(),
  chat_room_id uuid not null references stored.chat_rooms,
  user_id uuid not null references stored.users,
  role chat_participant_role not null default 'member',
  is_online boolean not null default false,
  last_seen timestamptz,
  unread_count integer not null default 0 check (unread_count >= 0),
  notifications_enabled boolean not null default true,
  mute_until timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint chat_participants_key unique (chat_room_id, user_id)
);
create index chat_participants_user on chat_participants (user_id, created_at desc, id desc);
create index chat_participants_unread on chat_participants (user_id) where unread_count > 0;
select migrate.adopt('chat_participants');
select soft_delete.relate('chat_rooms', 'chat_participants', 'chat_room_id', 'keep');
select soft_delete.relate('users', 'chat_participants', 'user_id', 'keep');
select migrate.purge_with('chat_rooms', 'chat_participants', 'chat_room_id');
select migrate.purge_with('users', 'chat_participants', 'user_id');
select migrate.describe('chat_participants', 'Who is in a room, once each.',
  'chat_room_id', 'The room',
  'user_id', 'Who is in it',
  'role', 'What they may do in it',
  'is_online', 'Whether they have it open',
  'last_seen', 'When they last had it open',
  'unread_count', 'Messages they have not read',
  'notifications_enabled', 'Whether they are notified of messages',
  'mute_until', 'Until when they are not notified; null for no end to it');

create type chat_message_message_type as enum ('text', 'image', 'file', 'system', 'order_update');

create table stored.chat_messages (
  id uuid primary key default uuid_v7(),
  chat_room_id uuid not null references stored.chat_rooms,
  sender_id uuid not null references stored.users,
  reply_to_id uuid references stored.chat_messages,
  message_type chat_message_message_type not null default 'text',
  content text not null default '',
  attachment_url text not null default '' check (is_url(attachment_url)),
  attachment_name varchar(200) not null default '',
  attachment_size bigint not null default 0 check (attachment_size >= 0),
  is_read boolean not null default false,
  read_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint chat_messages_no_reply_to_itself check (reply_to_id <> id)
) partition by range (id);
select partitions.ensure();
select soft_delete.install('chat_messages');
select migrate.adopt('stored.chat_messages');
select soft_delete.relate('chat_rooms', 'chat_messages', 'chat_room_id', 'cascade');
select soft_delete.relate('users', 'chat_messages', 'sender_id', 'keep');
select soft_delete.relate('chat_messages', 'chat_messages', 'reply_to_id', 'keep');
create index chat_messages_room on stored.chat_messages (chat_room_id, created_at desc, id desc);
create index chat_messages_sender on stored.chat_messages (sender_id, created_at desc, id desc);
create index chat_messages_reply_to on stored.chat_messages (reply_to_id);
select migrate.describe('stored.chat_messages', 'What is said in a room.',
  'chat_room_id', 'The room',
  'sender_id', 'Who said it',
  'reply_to_id', 'The message it answers',
  'message_type', 'What kind it is',
  'content', 'The text; empty for a bare attachment',
  'attachment_url', 'Address of the attachment; empty for none',
  'attachment_name', 'File name of the attachment; empty for none',
  'attachment_size', 'Size of the attachment in bytes; 0 for none',
  'is_read', 'Whether somebody else read it',
  'read_at', 'When it was first read');

-- When a message leaves the disk for good, its answers stay.
create function forget_answered_message() returns trigger language plpgsql as $$
begin
  update stored.chat_messages set reply_to_id = null where reply_to_id = old.id;
  return old;
end $$;
create trigger purge_replies before delete on stored.chat_messages
  for each row execute function forget_answered_message();
