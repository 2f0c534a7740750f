-- A person is told of a message once, however often its event is heard.
create unique index chat_notifications_once on chat_notifications (message_id, user_id);
drop index chat_notifications_message;

-- The unread notification of a room, which further messages update.
create index user_notifications_of_room on stored.user_notifications (user_id, related_object_id)
  where notification_type = 'chat_message' and not is_read and not is_deleted;
