/**
 * The keys of encrypted columns: `npm run keys -- list | add | rotate | retire`. All of it while the system runs.
 *
 *   list             which keys there are, and what each is used for
 *   add [<name>]     makes a new one: in the state folder, or printed where USTA_ENCRYPTION_KEYS holds them
 *   rotate           has the newest key encrypt all that older ones did; stopped half way, it goes on the next time
 *   retire <name>    takes a key away that nothing uses any more; refuses while something does
 */
import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { writeWhole } from '../keep-file.ts'
import { systemCall } from '../kernel/actor.ts'
import { rotate } from '../keys/rotate.ts'
import { listUses, type Use } from '../keys/usage.ts'
import { documentIndex } from '../modules/profiles/index.ts'
import { createArchive } from '../modules/retention/index.ts'
import { listEncryptedColumns } from '../platform/crypto/encrypted-columns.ts'
import { formatKeys, type KeyRing, newestOf } from '../platform/crypto/key-ring.ts'
import { createDatabase, type Database } from '../platform/database/index.ts'
import { openFileStorage } from '../platform/files/index.ts'
import { findDatabaseUrl } from '../running.ts'

const usage = 'Usage: npm run keys -- list | add [<name>] | rotate | retire <name>'

process.exitCode = (await main()) ? 0 : 1

async function main(): Promise<boolean> {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} })
    const [action, name, ...rest] = positionals
    const config = readConfig()
    if (rest.length > 0) return fail(usage)
    if (action === 'add') return add(config, name ?? nameFor(config.encryptionKeys))
    if (action === 'list' && !name) return await withDatabase(config, (db) => list(db, config))
    if (action === 'rotate' && !name) return await withDatabase(config, (db) => rotateAll(db, config))
    if (action === 'retire' && name) return await withDatabase(config, (db) => retire(db, config, name))
    return fail(usage)
  } catch (error) {
    const isExpected =
      error instanceof ConfigError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true
    return fail(isExpected ? (error as Error).message : String((error as Error).stack))
  }
}

function add({ encryptionKeys, encryptionKeysFile }: Config, name: string): boolean {
  if (!/^[a-z0-9-]{1,20}$/.test(name)) return fail('A name has 1 to 20 of a-z, 0-9 and "-".')
  if (encryptionKeys.some(({ id }) => id === name)) return fail(`There is a key ${name} already.`)
  const key = { id: name, key: randomBytes(32) }
  if (encryptionKeysFile) {
    writeWhole(encryptionKeysFile, formatKeys([key, ...encryptionKeys]))
    return say(`${name} is the newest key. The servers on this folder take it up within a second; then rotate.`)
  }
  say(formatKeys([key]))
  return say(
    'Put it last in USTA_ENCRYPTION_KEYS and restart all processes; then first, restart them again, and rotate.',
  )
}

async function list(db: Database, config: Config): Promise<boolean> {
  const uses = await usesIn(db, config)
  const known = config.encryptionKeys.map(({ id }) => id)
  const missing = [...new Set(uses.map(({ key }) => key))].filter((key) => !known.includes(key))
  for (const [at, key] of [...known, ...missing].entries()) {
    const own = uses.filter((use) => use.key === key)
    const state = at >= known.length ? 'MISSING' : at === 0 ? 'newest' : own.length > 0 ? 'in use' : 'free'
    say(`${key.padEnd(20)} ${state.padEnd(8)} ${inWords(own)}`.trimEnd())
  }
  return missing.length === 0
}

async function rotateAll(db: Database, config: Config): Promise<boolean> {
  const { id } = newestOf(config.encryptionKeys)
  const call = systemCall('command:keys', `keys-${Date.now()}`)
  const unreadable = await rotate(db, call, {
    archive: createArchive(db, await openFileStorage(config.files)),
    columns: await listEncryptedColumns(db.pool),
    indexes: [documentIndex],
    ring: config.encryptionKeys,
    say,
  })
  for (const what of unreadable) fail(`✗ ${what}`)
  const older = (await usesIn(db, config)).filter(({ key }) => key !== id)
  if (older.length === 0) return say(`Everything has the key ${id}.`)
  return fail(
    `Still with older keys: ${older.map((use) => `${inWords([use])} (${use.key})`).join(', ')}. Rotate again.`,
  )
}

async function retire(db: Database, config: Config, name: string): Promise<boolean> {
  const { encryptionKeys: ring, encryptionKeysFile } = config
  if (!ring.some(({ id }) => id === name)) return fail(`There is no key ${name}.`)
  if (newestOf(ring).id === name) return fail(`${name} is the newest key; add another first.`)
  const uses = (await usesIn(db, config)).filter(({ key }) => key === name)
  if (uses.length > 0) return fail(`${name} is not free: ${inWords(uses)}. Rotate first.`)
  say(`Nothing uses ${name}, but for backups of its time: keep it as long as them.`)
  if (!encryptionKeysFile) return say('Take it out of USTA_ENCRYPTION_KEYS.')
  const retired = `${encryptionKeysFile}.retired`
  appendFileSync(retired, `${formatKeys(ring.filter(({ id }) => id === name))}\n`, { mode: 0o600 })
  writeWhole(encryptionKeysFile, formatKeys(ring.filter(({ id }) => id !== name)))
  return say(`It is in ${retired} now.`)
}

async function usesIn(db: Database, { files }: Config): Promise<Use[]> {
  const archive = createArchive(db, await openFileStorage(files))
  return listUses(db.kysely, archive, await listEncryptedColumns(db.pool), [documentIndex])
}

async function withDatabase(config: Config, work: (db: Database) => Promise<boolean>): Promise<boolean> {
  const url = findDatabaseUrl(config)
  if (!url) return fail('No database: set DATABASE_URL, or start the server first.')
  const db = createDatabase({ url, size: 2, statementTimeout: 0, applicationName: 'usta keys' })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

/** Today's date; the keys of one day are counted. */
function nameFor(ring: KeyRing): string {
  const today = new Date().toISOString().slice(0, 10)
  const taken = ring.filter(({ id }) => id.startsWith(today)).length
  return taken === 0 ? today : `${today}-${taken + 1}`
}

function inWords(uses: readonly Use[]): string {
  return uses.map(({ where, count }) => `${count} ${where}`).join(', ')
}

function say(text: string): true {
  console.log(text)
  return true
}

function fail(text: string): false {
  console.error(text)
  return false
}
