import { sql } from 'kysely'
import type { Static } from 'typebox'
import type { Call } from '../../kernel/actor.ts'
import type { Translated } from '../../kernel/language.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { type JobRun, on, type Subscriber } from '../../platform/jobs/index.ts'
import { type AudienceRow, type Left, messageCreated, roomRead } from '../chat/index.ts'
import { wants } from './choose-channels.ts'
import type { Context } from './context.ts'
import { announce, notify, type Telling } from './notify.ts'
import { tellCount } from './read-notifications.ts'
import { cancelQueued } from './store/cancel.ts'
import { logRead } from './store/log.ts'
import { setRoomRead } from './store/notifications.ts'
import { listPeople, type Person } from './store/people.ts'

type Message = Static<typeof messageCreated.payload>
type Read = Static<typeof roomRead.payload>

/** Messages are told to who is not looking: one notification a room, until it is read. */
export function chatSubscribers(context: Context): Subscriber[] {
  return [
    on(messageCreated, (call, message, run) => tellOfMessage(context, call, message, run)),
    on(roomRead, (call, read) => noteRead(context, call, read)),
  ]
}

/** What is told of a room: how many messages are unread, and what the last of them begins with. */
export function saidIn(
  roomId: string,
  { name }: Person,
  { count, preview }: { count: number; preview: string },
): Telling {
  return {
    code: 'chat.message',
    priority: 'high',
    variables: (language) => ({ sender: name, text: preview || attachment[language], count }),
    link: `/messages/${roomId}`,
    about: { type: 'chat_room', id: roomId },
  }
}

const attachment: Translated = { ky: 'Файл жиберди', ru: 'Прислал(а) файл', en: 'Sent a file' }

async function tellOfMessage(context: Context, call: Call, message: Message, run: JobRun): Promise<void> {
  const { chat, settings } = context
  const { code, message_id, room_id, sender_id, seq } = message
  // What the platform says there is news of an order, and the rules tell of that.
  if (code !== '' || sender_id === null) return
  const written = await transact(context.db, call, async (trx) => {
    await lockRoom(trx, room_id)
    const timezone = await settings.text(trx, 'platform.timezone')
    const audience = await chat.audienceOf(trx, message_id)
    const away = audience.filter((one) => isAway(one, seq, context.now())).map(({ user_id }) => user_id)
    const people = await listPeople(trx, [sender_id, ...away], timezone)
    // Nobody is called to the phone by who has been blocked since.
    const sender = people.find(({ id }) => id === sender_id)
    if (!sender) return []
    const willing = people.filter((person) => person !== sender && wants(person, 'chat_message')).map(({ id }) => id)
    const told = await chat.noteTold(trx, message_id, willing)
    const senders = await listSenders(trx, sender, told, timezone)
    const written = await notify(
      context,
      trx,
      told.flatMap((left) => {
        const lastSender = senders.get(left.sender_id ?? '')
        // Whoever said the last of it has been blocked since.
        if (!lastSender) return []
        const cause = { key: `${messageCreated.name}:${message_id}`, at: run.createdAt }
        return { cause, userId: left.user_id, ...saidIn(room_id, lastSender, left), replaces: true }
      }),
    )
    const pushed = written.filter(({ channels }) => channels.includes('push')).map(({ userId }) => userId)
    await chat.notePushed(trx, message_id, pushed)
    return written
  })
  await announce(context, written)
}

/** Who said the last of what people were told: mostly the one who has just said something. */
async function listSenders(trx: Trx, sender: Person, told: readonly Left[], timezone: string) {
  const others = new Set(told.flatMap(({ sender_id }) => (sender_id === sender.id ? [] : (sender_id ?? []))))
  const people = [sender, ...(await listPeople(trx, [...others], timezone))]
  return new Map(people.map((person) => [person.id, person]))
}

/** Whether somebody would not notice by themselves, and has not said that they do not care. */
function isAway({ is_looking, mute_until, notifications_enabled, read_seq }: AudienceRow, seq: number, now: Date) {
  const isMuted = mute_until !== null && Date.parse(mute_until) > now.getTime()
  return !is_looking && notifications_enabled && !isMuted && read_seq < seq
}

async function noteRead(context: Context, call: Call, { room_id, seq, user_id }: Read): Promise<void> {
  const changed = await transact(context.db, call, async (trx) => {
    await lockRoom(trx, room_id)
    if (await context.chat.noteSeen(trx, room_id, user_id, seq)) return []
    const rows = await setRoomRead(trx, user_id, room_id)
    const ids = rows.map(({ id }) => id)
    await cancelQueued(trx, ids, 'read in the room')
    await logRead(trx, ids)
    return rows
  })
  if (changed.some(({ is_shown }) => is_shown)) await tellCount(context, user_id)
}

/** A message and its being read are heard of at the same time: the second to come sees what the first has done. */
export async function lockRoom(trx: Trx, roomId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('chat notifications'), hashtext(${roomId}))`.execute(trx)
}
