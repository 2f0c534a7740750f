-- What chat delivers by: numbers without gaps, marks of who has read what, changes that sync can find, and presence.

-- Written with every change of what others see. Whoever asks again from the oldest transaction that was under way when
-- they last asked has missed nothing, in whichever order transactions commit.
create function stamp_change() returns trigger language plpgsql as $$
begin
  new.changed_xid := pg_current_xact_id();
  return new;
end $$;

alter table stored.chat_rooms
  add column bid_id uuid,
  add column direct_key text,
  add column last_seq bigint not null default 0 check (last_seq >= 0),
  add column changed_xid xid8 not null default pg_current_xact_id();
select soft_delete.refresh_view('chat_rooms');
create trigger stamp_change before update on stored.chat_rooms for each row execute function stamp_change();
drop index stored.chat_rooms_order;
create index chat_rooms_order on stored.chat_rooms (order_id) where order_id is not null;
create index chat_rooms_support on stored.chat_rooms ((coalesce(last_message_at, created_at)) desc, id desc)
  where chat_type = 'support_chat' and not is_deleted;
select migrate.describe('stored.chat_rooms', 'Conversations between users, mostly about an order.',
  'order_id', 'The order it is about; null for others',
  'bid_id', 'The bid it is about, until that is accepted and the room becomes the order''s; contact details are masked as long',
  'direct_key', 'The two friends or the one user whose only room of its kind this is; null for others',
  'title', 'What it is about; empty where the people in it say it',
  'chat_type', 'What it is for',
  'is_active', 'Whether messages can be sent',
  'last_seq', 'The number of its last message; messages are numbered from 1 without gaps',
  'last_message_at', 'When the last message was sent; null while there is none',
  'changed_xid', 'The transaction that last changed it or a receipt in it; kept by a trigger');

alter table chat_participants
  add column read_seq bigint not null default 0 check (read_seq >= 0),
  add column delivered_seq bigint not null default 0,
  add column latest_at timestamptz,
  add column archived_at timestamptz,
  add column left_at timestamptz,
  add column changed_xid xid8 not null default pg_current_xact_id(),
  add constraint chat_participants_read_is_delivered check (delivered_seq >= read_seq);
create trigger stamp_change before update on chat_participants for each row execute function stamp_change();

alter table stored.chat_messages
  alter column sender_id drop not null,
  add column seq bigint not null default 0 check (seq >= 0),
  add column client_id varchar(100) not null default '',
  add column code varchar(60) not null default '',
  add column params jsonb not null default '{}' check (jsonb_typeof(params) = 'object'),
  add column is_masked boolean not null default false,
  add column edited_at timestamptz,
  add column hidden_at timestamptz,
  add column attachment_file_id uuid,
  add column attachment_type varchar(100) not null default '',
  add column changed_xid xid8 not null default pg_current_xact_id(),
  add constraint chat_messages_said_by_somebody check (sender_id is not null or message_type in ('system', 'order_update'));
select soft_delete.refresh_view('chat_messages');

-- That others have read it is no change of the message: receipts tell it.
create function stamp_message_change() returns trigger language plpgsql as $$
begin
  if (new.content, new.edited_at, new.is_deleted, new.hidden_at)
    is distinct from (old.content, old.edited_at, old.is_deleted, old.hidden_at) then
    new.changed_xid := pg_current_xact_id();
  end if;
  return new;
end $$;
create trigger stamp_change before update on stored.chat_messages for each row execute function stamp_message_change();
create trigger detach_files after delete on stored.chat_messages for each row execute function detach_files('chat_message');

-- The messages of before are numbered in the order in which they are read.
with numbered as (
  select id, row_number() over (partition by chat_room_id order by created_at, id) as seq from stored.chat_messages)
update stored.chat_messages message set seq = numbered.seq from numbered where numbered.id = message.id;
update stored.chat_rooms room set last_seq = latest.seq
  from (select chat_room_id, max(seq) as seq from stored.chat_messages group by chat_room_id) latest
  where latest.chat_room_id = room.id;
update chat_participants participant set
  latest_at = room.last_message_at,
  delivered_seq = room.last_seq,
  read_seq = greatest(0, coalesce((
    select min(unread.seq) - 1 from (
      select seq from stored.chat_messages message
      where message.chat_room_id = room.id and message.sender_id <> participant.user_id
      order by seq desc limit participant.unread_count) unread), room.last_seq))
  from stored.chat_rooms room where room.id = participant.chat_room_id;

create index chat_messages_seq on stored.chat_messages (chat_room_id, seq desc);
create index chat_messages_client_id on stored.chat_messages (chat_room_id, client_id) where client_id <> '';
create index chat_messages_changed on stored.chat_messages (chat_room_id, changed_xid, id);
create unique index chat_rooms_one_an_order on stored.chat_rooms (order_id)
  where order_id is not null and bid_id is null and not is_deleted;
create unique index chat_rooms_one_a_bid on stored.chat_rooms (bid_id) where bid_id is not null and not is_deleted;
create unique index chat_rooms_direct_key on stored.chat_rooms (direct_key) where direct_key is not null and not is_deleted;
create index chat_participants_latest on chat_participants (user_id, latest_at desc, chat_room_id desc)
  where left_at is null and latest_at is not null;

select migrate.describe('chat_participants', 'Who is in a room, once each.',
  'chat_room_id', 'The room',
  'user_id', 'Who is in it',
  'role', 'What they may do in it',
  'is_online', 'Whether they have it open',
  'last_seen', 'When they last had it open',
  'unread_count', 'Messages of others that they have not read',
  'notifications_enabled', 'Whether they are notified of messages',
  'mute_until', 'Until when they are not notified; null for no end to it',
  'read_seq', 'The number up to which they have read',
  'delivered_seq', 'The number up to which a device of theirs has it',
  'latest_at', 'Its place in their list of rooms: the last message; null while there is nothing to show',
  'archived_at', 'When they put it away; null while it is in their list, to which the next message brings it back',
  'left_at', 'When they left or were removed; null while they are in it',
  'changed_xid', 'The transaction that last changed it; kept by a trigger');
select migrate.describe('stored.chat_messages', 'What is said in a room.',
  'chat_room_id', 'The room',
  'sender_id', 'Who said it; null for what the platform says',
  'reply_to_id', 'The message it answers',
  'message_type', 'What kind it is',
  'content', 'The text; empty for a bare attachment, and where code says it',
  'seq', 'Its number in the room, from 1 without gaps',
  'client_id', 'The sender''s own id for it, or the event that it tells of: the same is stored once; empty for none',
  'code', 'What the platform says, put into the words of each reader''s language; empty for what people say',
  'params', 'What stands in the words of code, as an object of texts',
  'is_masked', 'Whether contact details were taken out of it',
  'edited_at', 'When its sender last changed it; null for never',
  'hidden_at', 'When staff hid it; null for never',
  'attachment_url', 'Address of an attachment that is kept elsewhere; empty for none',
  'attachment_file_id', 'The file that is attached; null for none',
  'attachment_type', 'Media type of the attachment; empty for none',
  'attachment_name', 'File name of the attachment; empty for none',
  'attachment_size', 'Size of the attachment in bytes; 0 for none',
  'is_read', 'Whether somebody else read it',
  'read_at', 'When it was first read',
  'changed_xid', 'The transaction that last changed what it says; kept by a trigger');

create table chat_message_edits (
  id uuid primary key default uuid_v7(),
  message_id uuid not null references stored.chat_messages,
  content text not null,
  created_at timestamptz not null default now()
);
create index chat_message_edits_message on chat_message_edits (message_id, id);
select migrate.adopt('chat_message_edits');
select soft_delete.relate('chat_messages', 'chat_message_edits', 'message_id', 'keep');
select migrate.purge_with('chat_messages', 'chat_message_edits', 'message_id');
select migrate.describe('chat_message_edits', 'What messages said before they were changed.',
  'message_id', 'The message',
  'content', 'What it said until then');

create table chat_processes (
  id uuid primary key,
  seen_at timestamptz not null default now()
);
select migrate.adopt('chat_processes', unaudited => 'Signs of life of our own processes.');
select migrate.describe('chat_processes', 'The processes that serve sockets.',
  'id', 'Made anew at each start',
  'seen_at', 'Its last sign of life');

create table chat_connections (
  id text primary key,
  process_id uuid not null references chat_processes on delete cascade,
  user_id uuid not null,
  chat_room_id uuid,
  created_at timestamptz not null default now()
);
create index chat_connections_user on chat_connections (user_id);
create index chat_connections_room on chat_connections (chat_room_id) where chat_room_id is not null;
create index chat_connections_process on chat_connections (process_id);
select migrate.adopt('chat_connections', unaudited => 'Sockets that are open now.');
select migrate.describe('chat_connections', 'The sockets that are open now, in all processes.',
  'id', 'Id of the socket',
  'process_id', 'The process that serves it; what a dead one served goes with it',
  'user_id', 'Whose it is',
  'chat_room_id', 'The room that is looked at there; null for none');

create table chat_presences (
  user_id uuid primary key,
  last_seen timestamptz not null default now()
);
select migrate.adopt('chat_presences', unaudited => 'Follows from sockets that opened and closed.');
select migrate.describe('chat_presences', 'When users were last connected.',
  'user_id', 'The user',
  'last_seen', 'When their last socket closed; while one is open, when the first opened');

-- orders → chat: between whom a conversation about an order is.
create view order_sides as
  select orders.id as order_id, orders.title, orders.status, client.user_id as client_user_id,
    provider.user_id as provider_user_id,
    (select bids.id from bids where bids.order_id = orders.id and bids.status = 'accepted') as accepted_bid_id
  from orders
  join client_cards client on client.id = orders.client_id
  left join provider_cards provider on provider.id = orders.provider_id;
comment on view order_sides is 'Whose orders are, and who was awarded them.';

create view bid_sides as
  select bids.id as bid_id, bids.status, orders.id as order_id, orders.title,
    client.user_id as client_user_id, provider.user_id as provider_user_id
  from bids
  join orders on orders.id = bids.order_id
  join client_cards client on client.id = orders.client_id
  join provider_cards provider on provider.id = bids.provider_id;
comment on view bid_sides is 'Who bid on whose order.';
