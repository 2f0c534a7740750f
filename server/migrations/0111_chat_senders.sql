-- Every message has a sender again, as the data dictionary says. What the platform says of its own accord is unsigned:
-- its sender is whoever made it happen, or the one whose order it is, and is not shown.

alter table stored.chat_messages add column is_unsigned boolean not null default false;

update stored.chat_messages message set
  is_unsigned = true,
  sender_id = coalesce(
    (select profile.user_id from stored.orders
      join stored.client_profiles client on client.id = orders.client_id
      join stored.user_profiles profile on profile.id = client.user_profile_id
      where orders.id = room.order_id),
    (select member.user_id from chat_participants member where member.chat_room_id = room.id
      order by member.created_at, member.id limit 1))
  from stored.chat_rooms room where room.id = message.chat_room_id and message.sender_id is null;

alter table stored.chat_messages
  drop constraint chat_messages_said_by_somebody,
  alter column sender_id set not null,
  add constraint chat_messages_signed_by_people check (not is_unsigned or message_type in ('system', 'order_update'));
select soft_delete.refresh_view('chat_messages');
select migrate.describe('stored.chat_messages', 'What is said in a room.',
  'sender_id', 'Who said it; for what the platform says, in whose doing it came',
  'is_unsigned', 'Whether it is shown as the platform''s own, and unread for all: nobody need know in whose doing it came');
