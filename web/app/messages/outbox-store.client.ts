import { type DBSchema, openDB } from 'idb'
import type { Outgoing } from './model.ts'
import type { OutboxStore } from './outbox.ts'

interface Kept extends DBSchema {
  outgoing: { key: string; value: Outgoing }
}

/** Keeps messages on their way in the browser's database; where a browser has none, until the page is left. */
export function openOutboxStore(): OutboxStore {
  const database = openDB<Kept>('usta-messages', 1, {
    upgrade: (opened) => void opened.createObjectStore('outgoing', { keyPath: 'client_id' }),
  }).catch(() => null)
  return {
    async load(userId) {
      const opened = await database
      const all = (await opened?.getAll('outgoing')) ?? []
      const others = all.filter(({ user_id }) => user_id !== userId)
      await Promise.all(others.map(({ client_id }) => opened?.delete('outgoing', client_id)))
      return all
        .filter(({ user_id }) => user_id === userId)
        .sort((one, next) => one.created_at.localeCompare(next.created_at))
    },
    async put(outgoing) {
      await (await database)?.put('outgoing', outgoing).catch(() => undefined)
    },
    async remove(clientId) {
      await (await database)?.delete('outgoing', clientId).catch(() => undefined)
    },
  }
}
