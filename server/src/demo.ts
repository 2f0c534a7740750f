/**
 * The demo from the command line: `npm run demo -- load | remove | journey [--url http://…]`.
 * `load` and `remove` work on the database at DATABASE_URL, or on that of the server that runs here.
 */
import { parseArgs } from 'node:util'
import { type Config, readConfig } from './config.ts'
import { loadDemo, removeDemo } from './demo/index.ts'
import { runJourney, UnexpectedAnswer } from './demo/journey/index.ts'
import { createColumnCipher } from './platform/crypto/column-cipher.ts'
import { openKeys } from './platform/crypto/key-ring.ts'
import { createDatabase, type Database } from './platform/database/index.ts'
import { findDatabaseUrl, readKept } from './running.ts'

const usage = `Usage: npm run demo -- <command>

  load      load the demo into a database without users, also after it was removed
  remove    remove it for good; what real people have stays
  journey   walk the main journey against the running server
            --url http://localhost:3000   where that is, unless it runs here`

const commands: Record<string, (config: Config, url: string | undefined) => Promise<boolean>> = {
  load: (config) =>
    withDatabase(config, async (db) => {
      const loaded = await loadDemo(db, {
        today: new Date(),
        cipher: createColumnCipher(openKeys(config)),
        sandbox: sandboxOf(config),
        again: true,
      })
      return loaded
        ? say('The demo is loaded.')
        : fail('Nothing was loaded: the demo is there, or the database is in use.')
    }),
  remove: (config) =>
    withDatabase(config, async (db) => {
      const removed = await removeDemo(db)
      if (removed === null) return fail('There is no demo to remove.')
      for (const [table, rows] of Object.entries(removed)) say(`${String(rows).padStart(6)}  ${table}`)
      return say('The demo is removed.')
    }),
  async journey(config, url) {
    const address = url ?? readKept(config, 'url')
    if (!address) return fail('No server runs here. Start it with npm start, or say where it is: --url http://…')
    await runJourney(address)
    return true
  },
}

process.exitCode = (await main()) ? 0 : 1

async function main(): Promise<boolean> {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } })
    const command = positionals.length === 1 ? commands[positionals[0] as string] : undefined
    return command ? await command(readConfig(), values.url) : fail(usage)
  } catch (error) {
    return fail(isExpected(error) ? error.message : String((error as Error)?.stack ?? error))
  }
}

/** Words on the command line that do not parse, a configuration that is wrong, a promise that was not kept. */
function isExpected(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const { code } = error as NodeJS.ErrnoException
  return (
    error instanceof UnexpectedAnswer || error.name === 'ConfigError' || code?.startsWith('ERR_PARSE_ARGS') === true
  )
}

async function withDatabase(config: Config, work: (db: Database) => Promise<boolean>): Promise<boolean> {
  const url = findDatabaseUrl(config)
  if (!url) return fail('No database: set DATABASE_URL, or start the server first.')
  const db = createDatabase({ url, size: 2 })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

/** The Stripe sandbox of the server that runs here. */
function sandboxOf(config: Config): { url: string; secretKey: string } | null {
  const runs = config.stripe === null && readKept(config, 'url') !== null
  const kept = runs ? readKept(config, 'stripe-sandbox.json') : null
  if (kept === null) return null
  const { apiUrl, secretKey } = JSON.parse(kept) as { apiUrl: string; secretKey: string }
  return { url: apiUrl, secretKey }
}

function say(text: string): true {
  console.log(text)
  return true
}

function fail(text: string): false {
  console.error(text)
  return false
}
