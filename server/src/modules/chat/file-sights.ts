import { isStaff } from '../../kernel/actor.ts'
import type { Files, SightPolicy } from '../files/index.ts'
import { findMessage } from './store/messages.ts'
import { isMember } from './store/participants.ts'
import { isReported } from './store/reports.ts'

/**
 * Whoever is in the room sees what was attached there, as long as the message is. Moderators see what is reported, also
 * where it is hidden or deleted: they have to decide about it.
 */
const sightOfAttachment: SightPolicy = async (db, actor, messageId) => {
  if (actor.kind !== 'user') return null
  const message = await findMessage(db, messageId)
  if (!message) return null
  if (isStaff(actor, 'moderator') && (await isReported(db, messageId))) return 'private'
  if (message.deleted_at !== null || message.hidden_at !== null) return null
  return (await isMember(db, actor.userId, message.room_id)) ? 'private' : null
}

export function admitToFiles(files: Pick<Files, 'admit'>): void {
  files.admit('chat_message', sightOfAttachment)
}
