import type { Message } from './compose.ts'
import { renderTexts, type Texts } from './render.ts'
import type { ToSend } from './store/load.ts'
import type { NotificationTemplate } from './template-schema.ts'

/** What one mail lists; the rest is found in the app. */
const mostListed = 20

/** Where all of it is listed. */
const listPath = '/notifications'

/**
 * Makes one message of what goes to one person through one channel.
 * @param digest the template of digests in their language, needed for more than one
 */
export function toMessage(id: string, several: readonly ToSend[], digest: NotificationTemplate | undefined): Message {
  const [first] = several as [ToSend]
  const language = first.language
  const base = { id, notificationId: first.id, type: first.notification_type, language, priority: first.priority }
  if (several.length === 1 || !digest) {
    return { ...base, ...textsOf(first), link: first.link, tag: tagOf(first), parts: [] }
  }
  const parts = several.slice(0, mostListed).map((one) => ({ ...textsOf(one), link: one.link }))
  const texts = renderTexts(digest, { count: several.length })
  return { ...base, ...texts, type: digest.notification_type, link: listPath, tag: 'digest', parts }
}

function textsOf({ subject, message, short_message }: ToSend): Texts {
  return { subject, message, short_message }
}

/** News of one thing replace one another on the screen of a phone. */
function tagOf({ id, related_object_id, related_object_type }: ToSend): string {
  return related_object_id === null ? id : `${related_object_type}:${related_object_id}`
}
