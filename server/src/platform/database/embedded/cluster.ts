import { execFile } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { giveTo } from './account.ts'
import type { Place } from './place.ts'

const run = promisify(execFile)

/** The owner of everything in the embedded database. */
export const superuser = 'usta'

/** Creates the cluster unless there is one. A process killed on the way leaves nothing half made. */
export async function ensureCluster(
  { account, bin, data, home }: Place,
  password: string,
  { sync }: { sync: boolean },
): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) return checkVersion(bin, data)
  const unfinished = `${data}.new`
  const passwordFile = join(home, 'initdb-password')
  rmSync(unfinished, { recursive: true, force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(account, passwordFile)
  try {
    const options = [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(sync ? [] : ['--no-sync']),
    ]
    await run(join(bin, 'initdb'), options, { ...account, cwd: home, env: environment })
  } finally {
    rmSync(passwordFile)
  }
  renameSync(unfinished, data)
}

/** Nothing of ours: PGDATA, PGPORT and the like would get in the way. */
export const environment = { LC_ALL: 'C', TZ: 'UTC' }

async function checkVersion(bin: string, data: string): Promise<void> {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const { stdout } = await run(join(bin, 'postgres'), ['--version'])
  const ours = /(\d+)/.exec(stdout)?.[1]
  if (found !== ours) {
    throw new Error(
      `${data} was written by PostgreSQL ${found}, and this is ${ours}. Move the data over, or set DATABASE_URL.`,
    )
  }
}

/** A server that outlived its process is stopped; a pid file that outlived its server is removed. */
export async function clearLeftovers(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid')
  for (let waited = 0; existsSync(pidFile); waited += 50) {
    const pid = readPid(pidFile)
    if (pid === null || !(await isPostgres(pid, data))) {
      rmSync(pidFile, { force: true })
      return
    }
    if (waited === 0) process.kill(pid, 'SIGINT')
    if (waited === 20_000) process.kill(pid, 'SIGQUIT')
    await sleep(50)
  }
}

function readPid(pidFile: string): number | null {
  try {
    return Number.parseInt(readFileSync(pidFile, 'utf8'), 10) || null
  } catch {
    return null
  }
}

/** Pids are used again, after a restart of a container even for certain. */
async function isPostgres(pid: number, data: string): Promise<boolean> {
  try {
    const command =
      platform() === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout
    return command.includes('postgres') && command.includes(data)
  } catch {
    return false
  }
}
