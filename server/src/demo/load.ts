import { sql } from 'kysely'
import { systemCall } from '../kernel/actor.ts'
import { hashPassword } from '../modules/accounts/index.ts'
import { awaitAcceptance } from '../modules/orders/index.ts'
import { type Database, type Db, type Trx, transact } from '../platform/database/index.ts'
import { insertRows } from './insert.ts'
import { findMarkers, lockDemo, markLoaded } from './marker.ts'
import { addNotifications } from './notifications.ts'
import { type Sandbox, teachSandbox } from './teach-sandbox.ts'
import { buildWorld, demoTables, lastNumbers, type World } from './world/index.ts'

export const demoPassword = 'usta-demo-2026'

export interface LoadOptions {
  /** The moment the demo is seen from. */
  today: Date
  /** The Stripe sandbox, when it stands in for Stripe: it then learns of the payments by card. */
  sandbox?: Sandbox | null
  /** Whether to load what was removed before. */
  again?: boolean
}

/**
 * Loads the demo into a database that nobody uses yet, once, however many processes ask for it at the same time.
 * @returns whether it was loaded now; false where there are users, and where it was loaded or removed before
 */
export async function loadDemo(db: Database, { today, sandbox = null, again = false }: LoadOptions): Promise<boolean> {
  const loaded = (await mayLoad(db.kysely, again)) && (await load(db, today, sandbox !== null, again))
  if (sandbox) await teachSandbox(db.kysely, sandbox)
  return loaded
}

async function load(db: Database, today: Date, cards: boolean, again: boolean): Promise<boolean> {
  const request = `demo.load:${today.toISOString()}`
  return transact(db, systemCall('demo', request), async (trx) => {
    await lockDemo(trx)
    if (!(await mayLoad(trx, again))) return false
    const world = buildWorld({ today, passwordHash: await hashPassword(demoPassword), cards })
    for (const table of demoTables) await insertRows(trx, table, world[table])
    await addNotifications(trx)
    await awaitAcceptances(trx, world['stored.orders'])
    await setCounters(trx, lastNumbers(world['stored.invoices']))
    await markLoaded(trx, request)
    return true
  })
}

async function mayLoad(db: Db | Trx, again: boolean): Promise<boolean> {
  const { loaded, removed } = await findMarkers(db)
  if (loaded || (removed && !again)) return false
  const user = await db.selectFrom('stored.users').select('id').limit(1).executeTakeFirst()
  return user === undefined
}

/** Finished work is accepted after some days, in the demo too, and its money moves on. */
async function awaitAcceptances(trx: Trx, orders: World['stored.orders']): Promise<void> {
  for (const { completes_at, id, status } of orders) {
    if (status === 'in_progress' && completes_at) await awaitAcceptance(trx, String(id), new Date(String(completes_at)))
  }
}

async function setCounters(trx: Trx, counters: { year: number; last_number: number }[]): Promise<void> {
  await trx
    .insertInto('invoice_counters')
    .values(counters)
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ last_number: sql`excluded.last_number` }))
    .execute()
}
