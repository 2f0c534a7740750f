import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, type TransactionSettings } from 'kysely'
import pg from 'pg'

/** Session settings by name, such as `app.actor_id`. */
export type Settings = Readonly<Record<string, string | number>>

interface Ambience {
  readonly settings: Settings
  notifies: boolean
}

const current = new AsyncLocalStorage<Ambience>()

/** Runs `fn`; every transaction that begins in it has these settings, for as long as it lasts. */
export function withSettings<T>(settings: Settings, fn: () => Promise<T>): Promise<T> {
  return current.run({ settings, notifies: false }, fn)
}

/** Tells that the transaction which is open has notified somebody, as every job that is added does. */
export function markNotifying(): void {
  const ambience = current.getStore()
  if (ambience) ambience.notifies = true
}

/** BEGIN together with the settings, so that they cost no round trip; null when there is nothing to set. */
export function beginWithSettings(
  { isolationLevel, accessMode }: TransactionSettings,
  limits: Settings,
): CompiledQuery | null {
  const settings = Object.entries({ ...limits, ...current.getStore()?.settings })
  if (settings.length === 0) return null
  const begin = ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode && `${accessMode}`]
  const calls = settings.map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(String(value))}, true)`,
  )
  return CompiledQuery.raw(`${begin.filter(Boolean).join(' ')}; select ${calls.join(', ')}`)
}

/**
 * COMMIT of a transaction that has notified somebody; null for any other. PostgreSQL lets one such transaction commit at a
 * time, and each holds up all the others until it is on the disk. This one lets go before that, and waits then: many are on
 * the disk at once, as are those that notify nobody. When it answers, the transaction is as safe as after any COMMIT.
 */
export function commitOfNotifying(): CompiledQuery | null {
  if (!current.getStore()?.notifies) return null
  return CompiledQuery.raw(
    `set local synchronous_commit = off; commit; select pg_logical_emit_message(true, 'usta', '')`,
  )
}
