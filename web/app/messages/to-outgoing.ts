import { type Draft, newClientId } from './draft.ts'
import type { Outgoing } from './model.ts'
import { quoteOf } from './thread.ts'

interface Writing {
  me: string
  roomId: string
  now: Date
}

/** What a draft is sent as: one message, and one more for each further file. */
export function toOutgoing({ text, replyTo, template, files }: Draft, { me, roomId, now }: Writing): Outgoing[] {
  const content = text.trim()
  const isTemplate = template !== null && files.length === 0 && content === template.text.trim()
  const parts = files.length > 0 ? files : [null]
  return parts.map((file, at) => ({
    client_id: newClientId(),
    user_id: me,
    room_id: roomId,
    content: at === 0 ? content : '',
    reply_to: at === 0 && replyTo ? quoteOf(replyTo) : null,
    template: isTemplate ? { id: template.id, variables: template.variables } : null,
    file: file && { name: file.name, type: file.type, bytes: file, id: null },
    // Apart from one another, so that they keep their order when they are found again.
    created_at: new Date(now.getTime() + at).toISOString(),
    failure: null,
  }))
}
