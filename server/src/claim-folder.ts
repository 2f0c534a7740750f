import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Role } from './roles.ts'
import { StartError } from './start-error.ts'

/** Who wants to run in a state folder. */
export interface Claim {
  readonly roles: readonly Role[]
  /** Where people reach it, or would. */
  readonly address: string
}

/** How long the database may take to notice that the one before was killed, in milliseconds. */
const patience = 2_000

/**
 * Sees to it that one process serves from a state folder: two would hand out two addresses for one marketplace, with a
 * payment sandbox each. The folder's own database keeps the claim, as a lock of a connection: it ends with the process,
 * however that ends, so nothing is ever left behind. Workers may be as many as one likes.
 * @returns what gives the folder back
 * @throws StartError that says where the other one is
 */
export async function claimFolder(url: string, { roles, address }: Claim): Promise<() => Promise<void>> {
  const serving = roles.filter((role) => role !== 'worker')
  const client = new pg.Client({ connectionString: url, application_name: named(address), keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  for (const role of serving) {
    const holder = await claimRole(client, role)
    if (holder === null) continue
    await client.end()
    throw new StartError(
      `Usta already runs in this folder, at ${holder}. Stop it first, or give this one a folder of its own with USTA_STATE_DIR.`,
    )
  }
  return () => client.end()
}

/** @returns where the process is that has the role, or null when it is ours now */
async function claimRole(client: pg.Client, role: Role): Promise<string | null> {
  for (const until = Date.now() + patience; ; await sleep(100)) {
    const { rows } = await client.query<{ mine: boolean; holder: string | null }>(
      `select pg_try_advisory_lock(hashtext('usta serves'), hashtext($1)) as mine, (
         select activity.application_name from pg_locks lock join pg_stat_activity activity using (pid)
         where lock.locktype = 'advisory' and lock.granted and lock.objsubid = 2 and pid <> pg_backend_pid()
           and lock.classid = hashtext('usta serves')::bit(32)::bigint::oid
           and lock.objid = hashtext($1)::bit(32)::bigint::oid
         limit 1) as holder`,
      [role],
    )
    if (rows[0]?.mine) return null
    if (Date.now() > until) return rows[0]?.holder?.slice(prefix.length) ?? 'an address that it has not told yet'
  }
}

const prefix = 'usta serves at '
const named = (address: string) => `${prefix}${address}`
