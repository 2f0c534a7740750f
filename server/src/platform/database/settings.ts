import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, type TransactionSettings } from 'kysely'
import pg from 'pg'

/** Session settings by name, such as `app.actor_id`. */
export type Settings = Readonly<Record<string, string | number>>

const current = new AsyncLocalStorage<Settings>()

/** Runs `fn`; every transaction that begins in it has these settings, for as long as it lasts. */
export function withSettings<T>(settings: Settings, fn: () => Promise<T>): Promise<T> {
  return current.run(settings, fn)
}

/** BEGIN together with the settings, so that they cost no round trip; null when there is nothing to set. */
export function beginWithSettings(
  { isolationLevel, accessMode }: TransactionSettings,
  limits: Settings,
): CompiledQuery | null {
  const settings = Object.entries({ ...limits, ...current.getStore() })
  if (settings.length === 0) return null
  const begin = ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode && `${accessMode}`]
  const calls = settings.map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(String(value))}, true)`,
  )
  return CompiledQuery.raw(`${begin.filter(Boolean).join(' ')}; select ${calls.join(', ')}`)
}
