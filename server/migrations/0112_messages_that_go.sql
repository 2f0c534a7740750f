-- A message that is deleted, hidden or brought back is counted anew and found by sync, whoever does it: a use case, the
-- engine, or a person in psql.

create function count_message() returns trigger language plpgsql as $$
begin
  -- As the use cases do, so that nobody counts at the same time.
  perform from stored.chat_rooms where id = new.chat_room_id for update;
  update stored.chat_rooms set updated_at = now()
    where id = new.chat_room_id and changed_xid <> pg_current_xact_id();
  update chat_participants set unread_count = greatest(0, unread_count
      + case when new.is_deleted or new.hidden_at is not null then -1 else 1 end)
    where chat_room_id = new.chat_room_id and left_at is null and read_seq < new.seq
      and (new.is_unsigned or user_id <> new.sender_id);
  return null;
end $$;
comment on function count_message is 'Counts a message that came or went as unread, or not any more, and lets sync find it.';

create trigger count_message after update of is_deleted, hidden_at on stored.chat_messages
  for each row when ((old.is_deleted or old.hidden_at is not null) <> (new.is_deleted or new.hidden_at is not null))
  execute function count_message();
