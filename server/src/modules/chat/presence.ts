import { randomUUID } from 'node:crypto'
import { systemCall, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import type { Connection } from '../../platform/realtime/index.ts'
import type { Context } from './context.ts'
import { isMember } from './store/participants.ts'
import * as store from './store/presence.ts'

/** Milliseconds between two signs of life, and seconds of silence after which a process counts as dead. */
const beatEvery = 4_000
const silentFor = 12

/**
 * Knows who is connected and which room they have open, over all processes. Each signs a table; whoever lives forgets
 * those that fell silent, and tells others who went with them.
 */
export function createPresence(context: Context) {
  const { db, log, realtime } = context
  const processId = randomUUID()
  const pending = new Map<string, Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()
  let isServing = false

  /** What happens to one socket happens in order. */
  function queue(connectionId: string, work: () => Promise<void>): Promise<void> {
    const done = (pending.get(connectionId) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      log.warn({ err: error }, 'could not note who is connected')
    })
    pending.set(connectionId, done)
    void done.finally(() => pending.get(connectionId) === done && pending.delete(connectionId))
    return done
  }

  async function connected({ id, userId }: Connection): Promise<void> {
    const isFirst = await store.insertConnection(db.kysely, { id, userId, processId })
    if (isFirst) await tell(userId)
  }

  async function disconnected({ id }: Connection): Promise<void> {
    const gone = await store.deleteConnection(db.kysely, id)
    if (gone) await follow([gone])
  }

  /** What is true now is told: whoever came back meanwhile is there. */
  async function tell(userId: string): Promise<void> {
    const contacts = await store.findContacts(db.kysely, userId)
    if (contacts.length > 0) realtime.tell(contacts, 'presence', await store.findPresence(db.kysely, userId))
  }

  async function follow(gone: readonly store.Gone[]): Promise<void> {
    for (const { user_id, room_id, is_looking } of gone) {
      if (room_id !== null && !is_looking) await setOpen(room_id, user_id, false)
    }
    const offline = gone.filter(({ is_online }) => !is_online).map(({ user_id }) => user_id)
    for (const userId of new Set(offline)) await tell(userId)
  }

  function setOpen(roomId: string, userId: string, isOpen: boolean): Promise<void> {
    const call = systemCall('chat.presence', `presence:${processId}`)
    return transact(db, call, (trx) => store.setOpen(trx, roomId, userId, isOpen))
  }

  async function beat(): Promise<void> {
    await store.signProcess(db.kysely, processId)
    await follow(await store.forgetProcesses(db.kysely, { silentFor }))
  }

  realtime.onConnect((connection) => void queue(connection.id, () => connected(connection)))
  realtime.onDisconnect((connection) => {
    if (isServing) void queue(connection.id, () => disconnected(connection))
  })

  return {
    /** Notes which room is open on a socket: nobody need be notified of what they see. */
    async open(call: UserCall, connection: Connection, roomId: string | null): Promise<void> {
      const { userId } = call.actor
      if (roomId !== null && !(await isMember(db.kysely, userId, roomId))) throw new Problem(commonErrors.notFound)
      await queue(connection.id, async () => {
        const left = await store.lookAt(db.kysely, connection.id, roomId)
        if (left !== null) await setOpen(left, userId, false)
        if (roomId !== null) await setOpen(roomId, userId, true)
      })
    },

    async start(): Promise<void> {
      isServing = true
      await beat()
      timer = setInterval(() => {
        beating = beat().catch((error: unknown) => log.warn({ err: error }, 'could not sign for open sockets'))
      }, beatEvery)
      timer.unref()
    },

    /** After all sockets are closed. */
    async close(): Promise<void> {
      if (!isServing) return
      isServing = false
      clearInterval(timer)
      await Promise.allSettled([beating, ...pending.values()])
      const gone = await store.forgetProcesses(db.kysely, { processId })
      await follow(gone)
    },
  }
}

export type Presence = ReturnType<typeof createPresence>
