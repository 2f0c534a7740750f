import type { Schemas } from '@usta/api-client'

/*
 * What the API says of conversations, by the names that this feature uses, and what it adds itself.
 */

export type Room = Schemas['ChatRoom']
export type Participant = Schemas['ChatParticipant']
export type Message = Schemas['ChatMessage']
export type Quote = NonNullable<Message['reply_to']>
export type Attachment = NonNullable<Message['attachment']>
export type Receipt = Schemas['ChatReceipt']
export type Sync = Schemas['ChatSync']
export type Template = Schemas['ChatTemplate']

/** The order that a conversation is about, as far as its page needs to know. */
export interface OrderOfRoom {
  title: string
  status: string
  /** Where the visitor sees it, without the language. */
  to: string
}

/** A file that goes along with a message. */
export interface OutgoingFile {
  name: string
  type: string
  /** What is sent; null where a browser keeps no such things, or no more. */
  bytes: File | null
  /** Its id once it is uploaded. */
  id: string | null
}

/** A message on its way to the API, as this browser keeps it. */
export interface Outgoing {
  /** Made here: however often the message is sent, it is stored once. */
  client_id: string
  /** Who wrote it: a browser may be shared. */
  user_id: string
  room_id: string
  content: string
  reply_to: Quote | null
  template: { id: string; variables: Record<string, string> } | null
  file: OutgoingFile | null
  created_at: string
  /** Why the API refused it, in its words; null while it is on its way. */
  failure: string | null
}
