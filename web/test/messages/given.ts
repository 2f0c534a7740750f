import type { Message, Outgoing, Room } from '../../app/messages/model.ts'

export const me = 'aigul'
export const other = 'azamat'

/** A message of the other, which says its number. */
export function message(seq: number, changes: Partial<Message> = {}): Message {
  const at = new Date(Date.UTC(2026, 2, 10, 6, 0, seq)).toISOString()
  return {
    id: `m-${seq}`,
    room_id: 'room',
    seq,
    client_id: null,
    sender_id: other,
    message_type: 'text',
    content: `text ${seq}`,
    code: null,
    params: {},
    is_masked: false,
    attachment: null,
    reply_to: null,
    is_read: false,
    read_at: null,
    edited_at: null,
    deleted_at: null,
    hidden_at: null,
    created_at: at,
    updated_at: at,
    ...changes,
  }
}

export function outgoing(client_id: string, changes: Partial<Outgoing> = {}): Outgoing {
  const created_at = new Date(Date.UTC(2026, 2, 10, 6, 30)).toISOString()
  return {
    client_id,
    user_id: me,
    room_id: 'room',
    content: client_id,
    reply_to: null,
    template: null,
    file: null,
    created_at,
    failure: null,
    ...changes,
  }
}

/** A conversation of the two about an order. */
export function room(changes: Partial<Room> = {}): Room {
  return {
    id: 'room',
    chat_type: 'order_chat',
    title: '',
    order_id: null,
    bid_id: null,
    is_active: true,
    masks_contacts: false,
    last_seq: 0,
    last_message: null,
    last_message_at: null,
    participants: [person(me), person(other)],
    participant_count: 2,
    role: 'member',
    unread_count: 0,
    read_seq: 0,
    delivered_seq: 0,
    notifications_enabled: true,
    mute_until: null,
    archived_at: null,
    allowed_actions: ['write'],
    created_at: '2026-03-10T06:00:00Z',
    updated_at: '2026-03-10T06:00:00Z',
    ...changes,
  }
}

export function person(user_id: string, changes: Partial<Room['participants'][number]> = {}) {
  return {
    user_id,
    name: user_id,
    photo_url: null,
    role: 'member' as const,
    is_online: false,
    last_seen: null,
    delivered_seq: 0,
    read_seq: 0,
    ...changes,
  }
}

/** Lets everything that only waits for promises go on. */
export const settled = () => new Promise((resolve) => setImmediate(resolve))
