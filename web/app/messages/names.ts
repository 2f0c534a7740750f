import type { TFunction } from 'i18next'
import type { Message, Participant, Quote, Room } from './model.ts'

type Words = TFunction<'messages'>

/** Everybody in a room but the one who reads. */
export function othersIn(room: Room, me: string): Participant[] {
  return room.participants.filter(({ user_id }) => user_id !== me)
}

/** What a conversation is called: by whom one talks with, except where it has a name of its own. */
export function roomName(room: Room, me: string, t: Words): string {
  if (room.chat_type === 'support_chat' && room.role === 'member') return t('support')
  if (room.chat_type === 'general_chat' && room.title !== '') return room.title
  const names = othersIn(room, me).map(({ name }) => name || t('somebody'))
  return names.join(', ') || room.title || t('somebody')
}

/** Who somebody in a room is, for the one who reads. */
export function senderName(room: Room, senderId: string | null, me: string, t: Words): string {
  if (senderId === me) return t('you')
  return room.participants.find(({ user_id }) => user_id === senderId)?.name || t('somebody')
}

/** What a message says, in one line. */
export function briefly(message: Pick<Message, 'content' | 'message_type'> | Quote, t: Words): string {
  const isGone = 'deleted_at' in message && (message as Message).deleted_at !== null
  if (isGone) return t('deleted')
  if ('hidden_at' in message && (message as Message).hidden_at !== null) return t('hidden')
  if (message.content !== '') return message.content
  if (message.message_type === 'image') return t('picture')
  return message.message_type === 'file' ? t('file') : t('deleted')
}

/** Whether one does not want to hear of a room now. */
export function isMuted({ notifications_enabled, mute_until }: Room, now: Date): boolean {
  return !notifications_enabled || (mute_until !== null && Date.parse(mute_until) > now.getTime())
}
