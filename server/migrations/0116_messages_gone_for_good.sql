-- A message that an operator takes off the disk while it is live and unread is unread for nobody any more. By statement:
-- most that leave the disk were deleted long before, and they come by the thousand.

create function count_gone_messages() returns trigger language plpgsql as $$
begin
  if not exists (select from gone where not is_deleted and hidden_at is null) then
    return null;
  end if;
  -- As the use cases do, so that nobody counts at the same time; in one order, as there may be several.
  perform from stored.chat_rooms room
    where id in (select chat_room_id from gone where not is_deleted and hidden_at is null) order by id for update;
  update stored.chat_rooms set updated_at = now()
    where id in (select chat_room_id from gone where not is_deleted and hidden_at is null);
  update chat_participants participant set unread_count = greatest(0, unread_count - counted.messages)
    from (
      select reader.id, count(*) as messages from gone
      join chat_participants reader on reader.chat_room_id = gone.chat_room_id and reader.left_at is null
        and reader.read_seq < gone.seq and (gone.is_unsigned or reader.user_id <> gone.sender_id)
      where not gone.is_deleted and gone.hidden_at is null group by reader.id) counted
    where participant.id = counted.id;
  return null;
end $$;
comment on function count_gone_messages is 'Counts live messages that left the disk as unread for nobody.';

create trigger count_gone_messages after delete on stored.chat_messages referencing old table as gone
  for each statement execute function count_gone_messages();
