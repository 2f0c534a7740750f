import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'

/** The account PostgreSQL runs as: it refuses to be root. Ids only where they differ from our own. */
export interface Account {
  uid?: number
  gid?: number
}

/** Ourselves; for root the user `postgres`, made if need be, or `nobody` where none can be made. */
export function findAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const account = lookUp('postgres') ?? make('postgres') ?? lookUp('nobody')
  if (account) return account
  throw new Error(
    'PostgreSQL does not run as root, and no other user was found to run it. Start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Hands a file or folder of ours to the account. */
export function giveTo({ uid, gid }: Account, path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** Whether the account can run the program, which includes getting to where it is. */
export function canRun(account: Account, program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

function lookUp(name: string): Account | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function make(name: string): Account | null {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name], { stdio: 'ignore' })
  } catch {
    return null
  }
  return lookUp(name)
}
