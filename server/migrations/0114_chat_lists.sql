-- What the lists of chat are read by: what they are filtered by stands beside what they are ordered by, so that a page
-- is read by an index however much lies between its rows.

-- A list of one kind of rooms does not go through all the others of its reader.
alter table chat_participants add column chat_type chat_room_chat_type not null default 'order_chat';
alter table chat_participants disable trigger user;
update chat_participants participant set chat_type = room.chat_type
  from stored.chat_rooms room where room.id = participant.chat_room_id and room.chat_type <> 'order_chat';
alter table chat_participants enable trigger user;

create function take_chat_type() returns trigger language plpgsql as $$
begin
  new.chat_type := coalesce((select chat_type from stored.chat_rooms where id = new.chat_room_id), new.chat_type);
  return new;
end $$;
comment on function take_chat_type is 'Notes with whoever comes into a room of which kind it is.';
create trigger take_chat_type before insert on chat_participants for each row execute function take_chat_type();

create function give_chat_type() returns trigger language plpgsql as $$
begin
  update chat_participants set chat_type = new.chat_type where chat_room_id = new.id;
  return null;
end $$;
comment on function give_chat_type is 'Notes with everybody in a room that it is of another kind now.';
create trigger give_chat_type after update of chat_type on stored.chat_rooms
  for each row when (old.chat_type <> new.chat_type) execute function give_chat_type();

drop index chat_participants_latest;
create index chat_participants_latest on chat_participants (user_id, chat_type, latest_at desc, chat_room_id desc)
  where left_at is null and latest_at is not null and archived_at is null;
create index chat_participants_archived on chat_participants (user_id, chat_type, latest_at desc, chat_room_id desc)
  where left_at is null and latest_at is not null and archived_at is not null;

-- Whoever of staff comes and goes is noted with the room, which the queue of questions to staff is read by.
alter table stored.chat_rooms add column is_attended boolean not null default false;
select soft_delete.refresh_view('chat_rooms');
alter table stored.chat_rooms disable trigger user;
update stored.chat_rooms room set is_attended = true where exists (
  select from chat_participants helper
  where helper.chat_room_id = room.id and helper.role = 'moderator' and helper.left_at is null);
alter table stored.chat_rooms enable trigger user;

create function note_attendance() returns trigger language plpgsql as $$
declare
  room_id uuid := coalesce(new.chat_room_id, old.chat_room_id);
begin
  -- As the use cases do, so that of two who come and go at once the later sees the other.
  perform from stored.chat_rooms where id = room_id for update;
  update stored.chat_rooms room set is_attended = not is_attended
    where room.id = room_id and is_attended <> exists (
      select from chat_participants helper
      where helper.chat_room_id = room_id and helper.role = 'moderator' and helper.left_at is null);
  return null;
end $$;
comment on function note_attendance is 'Notes with a room whether somebody of staff is in it.';
create trigger note_arrival after insert on chat_participants
  for each row when (new.role = 'moderator') execute function note_attendance();
create trigger note_attendance after update of role, left_at on chat_participants
  for each row when ((old.role = 'moderator' and old.left_at is null) <> (new.role = 'moderator' and new.left_at is null))
  execute function note_attendance();
create trigger note_departure after delete on chat_participants
  for each row when (old.role = 'moderator' and old.left_at is null) execute function note_attendance();

drop index stored.chat_rooms_support;
create index chat_rooms_support on stored.chat_rooms
  (is_attended, (coalesce(last_message_at, created_at)) desc, id desc) where chat_type = 'support_chat' and not is_deleted;
-- No list of all rooms is read, and each message had to be noted in it.
drop index if exists stored.chat_rooms_latest;

drop trigger audit_update on stored.chat_rooms;
create trigger audit_update after update on stored.chat_rooms referencing old table as old_rows new table as new_rows
  for each statement execute function audit.record('{}', '{last_seq,last_message_at,is_attended,changed_xid}');
comment on trigger audit_update on stored.chat_rooms is 'But for what follows from its messages and its people.';

create index chat_templates_active on stored.chat_templates (category, created_at desc, id desc)
  where is_active and not is_deleted;

select migrate.describe('chat_participants', 'Who is in a room, once each.',
  'chat_type', 'Of which kind the room is; kept by a trigger');
select migrate.describe('stored.chat_rooms', 'Conversations between users, mostly about an order.',
  'is_attended', 'Whether somebody of staff is in it; kept by a trigger');
