import type { Language } from '../../kernel/language.ts'
import type { Person } from '../accounts/index.ts'
import { allowedRoomActions, masksContacts } from './policy.ts'
import type { ChatMessage, ChatReceipt } from './schema/message.ts'
import type { ChatParticipant, ChatRoom } from './schema/room.ts'
import type { MessageRow } from './store/messages.ts'
import type { ParticipantRow, ReceiptRow } from './store/participants.ts'
import type { OwnRoomRow } from './store/rooms.ts'
import { sayInWords } from './words.ts'

/** Characters of a message that its answers quote. */
const quoteLength = 140

/** A message in the reader's language; what is deleted or hidden keeps its place without what it said. */
export function presentMessage(row: MessageRow, language: Language): ChatMessage {
  const isGone = row.deleted_at !== null || row.hidden_at !== null
  const { code, params, reply_to } = row
  return {
    id: row.id,
    room_id: row.room_id,
    seq: row.seq,
    client_id: row.code === '' && row.client_id !== '' ? row.client_id : null,
    sender_id: row.sender_id,
    message_type: row.message_type,
    content: isGone ? '' : contentOf(row, language),
    code: code === '' ? null : code,
    params: isGone ? {} : { ...params },
    is_masked: row.is_masked,
    attachment: isGone || row.attachment_url === '' ? null : attachmentOf(row),
    reply_to: reply_to && {
      id: reply_to.id,
      seq: reply_to.seq,
      sender_id: reply_to.sender_id,
      message_type: reply_to.message_type,
      content: beginningOf(contentOf(reply_to, language)),
    },
    is_read: row.is_read,
    read_at: row.read_at,
    edited_at: row.edited_at,
    deleted_at: row.deleted_at,
    hidden_at: row.hidden_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}

function contentOf({ code, params, content }: Pick<MessageRow, 'code' | 'params' | 'content'>, language: Language) {
  return code === '' ? content : sayInWords(code, params, language)
}

function attachmentOf(row: MessageRow) {
  return {
    file_id: row.attachment_file_id,
    url: row.attachment_url,
    name: row.attachment_name,
    size: row.attachment_size,
    content_type: row.attachment_type,
  }
}

interface Around {
  readonly last: MessageRow | undefined
  readonly people: readonly (ParticipantRow & { total: number })[]
  readonly persons: ReadonlyMap<string, Person>
}

export function presentRoom(row: OwnRoomRow, { last, people, persons }: Around, language: Language): ChatRoom {
  return {
    id: row.id,
    chat_type: row.chat_type,
    title: row.title,
    order_id: row.order_id,
    bid_id: row.bid_id,
    is_active: row.is_active,
    masks_contacts: masksContacts(row),
    last_seq: row.last_seq,
    last_message: last ? presentMessage(last, language) : null,
    last_message_at: row.last_message_at,
    participants: people.map((one) => presentParticipant(one, persons)),
    participant_count: people[0]?.total ?? 0,
    role: row.role,
    unread_count: row.unread_count,
    read_seq: row.read_seq,
    delivered_seq: row.delivered_seq,
    notifications_enabled: row.notifications_enabled,
    mute_until: row.mute_until,
    archived_at: row.archived_at,
    allowed_actions: allowedRoomActions(row),
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}

/** Whoever is gone from the platform keeps their place in what was said, without a name. */
export function presentParticipant(row: ParticipantRow, persons: ReadonlyMap<string, Person>): ChatParticipant {
  const person = persons.get(row.user_id)
  return {
    user_id: row.user_id,
    name: person?.name ?? '',
    photo_url: person?.photo_url ?? null,
    role: row.role,
    is_online: row.is_online,
    last_seen: row.last_seen,
    delivered_seq: row.delivered_seq,
    read_seq: row.read_seq,
  }
}

/** How much somebody has not read is theirs to know. */
export function presentReceipt(row: ReceiptRow, readerId: string): ChatReceipt {
  return { ...row, unread_count: row.user_id === readerId ? row.unread_count : 0 }
}

/** Whole characters: half an emoji is none. */
function beginningOf(text: string): string {
  return Array.from(text).slice(0, quoteLength).join('')
}
