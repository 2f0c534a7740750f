import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** What the server that runs here keeps in its state folder while it runs, such as its `url`; null without one. */
export function readKept({ stateDir }: Pick<Config, 'stateDir'>, name: string): string | null {
  const file = join(stateDir, name)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** The database that a command works on: the one configured, or that of the server that runs here; null without one. */
export function findDatabaseUrl(config: Pick<Config, 'database' | 'stateDir'>): string | null {
  return config.database.ownerUrl ?? config.database.url ?? readKept(config, 'database-url')
}
