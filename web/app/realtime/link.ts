import type { Message, Receipt } from '../messages/model.ts'

/** What the server tells over a socket. */
export interface Told {
  'message.created': Message
  'message.updated': Message
  'message.deleted': Message
  receipt: Receipt
  typing: { room_id: string; user_id: string; is_typing: boolean }
  presence: { user_id: string; is_online: boolean; last_seen: string | null }
  'room.updated': { room_id: string }
  notification: { unread_count: number }
}

/** An open line to the server, which comes back by itself after it broke. */
export interface Link {
  on<Event extends keyof Told>(event: Event, heard: (told: Told[Event]) => void): void
  /** Hears whether the line stands, each time that changes. */
  onState(heard: (isConnected: boolean) => void): void
  send(event: string, body: object): void
  close(): void
}
