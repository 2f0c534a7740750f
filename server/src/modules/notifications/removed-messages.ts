import type { Static } from 'typebox'
import type { Call } from '../../kernel/actor.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { enqueue, on, type Subscriber } from '../../platform/jobs/index.ts'
import { type Left, messageRemoved } from '../chat/index.ts'
import { lockRoom, saidIn } from './chat-messages.ts'
import type { Context } from './context.ts'
import { dispatchDue } from './jobs.ts'
import { draft } from './notify.ts'
import { tellCount } from './read-notifications.ts'
import { cancelQueued } from './store/cancel.ts'
import { listPeople } from './store/people.ts'
import {
  lockStanding,
  queueWithdrawn,
  type Rewording,
  rewordNotifications,
  type Standing,
  wipeNotifications,
} from './store/rewrite.ts'
import { listActive } from './store/templates.ts'

type Removed = Static<typeof messageRemoved.payload>

/**
 * Whoever was told of a message that is gone is told of what is left unread in its room, or of nothing any more. What has
 * gone out cannot be taken back; what was on its way just then may come a second time.
 */
export function removalSubscribers(context: Context): Subscriber[] {
  return [on(messageRemoved, (call, removed) => retell(context, call, removed))]
}

async function retell(context: Context, call: Call, { message_id, room_id }: Removed): Promise<void> {
  const changed = await transact(context.db, call, async (trx) => {
    await lockRoom(trx, room_id)
    const left = await context.chat.noteGone(trx, message_id)
    const standing = await lockStanding(
      trx,
      left.map(({ user_id }) => ({ user_id, room_id })),
    )
    if (standing.length === 0) return []
    const drafts = await wordAnew(context, trx, standing, left)
    await rewordNotifications(trx, drafts)
    const reworded = drafts.map(({ id }) => id)
    await queueWithdrawn(trx, reworded)
    await enqueue(trx, dispatchDue, {})
    const empty = standing.map(({ id }) => id).filter((id) => !reworded.includes(id))
    await cancelQueued(trx, empty, 'the message is gone')
    await wipeNotifications(trx, empty)
    return standing
  })
  for (const { user_id } of changed) await tellCount(context, user_id)
}

/** Nothing for whom nothing is left, or nobody is there any more who said it. */
async function wordAnew(
  { settings }: Context,
  trx: Trx,
  standing: readonly Standing[],
  left: readonly Left[],
): Promise<Rewording[]> {
  const timezone = await settings.text(trx, 'platform.timezone')
  const ids = left.flatMap(({ sender_id, user_id }) => [user_id, ...(sender_id ? [sender_id] : [])])
  const people = new Map((await listPeople(trx, [...new Set(ids)], timezone)).map((person) => [person.id, person]))
  const templates = await listActive(trx, ['chat.message'])
  return standing.flatMap(({ id, related_object_id: roomId, user_id }) => {
    const last = left.find((one) => one.user_id === user_id)
    const reader = people.get(user_id)
    const sender = people.get(last?.sender_id ?? '')
    const template = templates.find(({ language }) => language === reader?.language)
    return last && reader && sender && template
      ? [{ id, ...draft(saidIn(roomId, sender, last), reader, template) }]
      : []
  })
}
