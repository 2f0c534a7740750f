import { sql } from 'kysely'
import { systemCall } from '../kernel/actor.ts'
import { hashPassword } from '../modules/accounts/index.ts'
import { awaitAcceptance } from '../modules/orders/index.ts'
import { payoutNumberCell } from '../modules/payments/index.ts'
import type { ColumnCipher } from '../platform/crypto/column-cipher.ts'
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
  /** Encrypts what the database holds encrypted. */
  cipher: ColumnCipher
  /** The Stripe sandbox, when it stands in for Stripe: it then learns of the payments by card. */
  sandbox?: Sandbox | null
  /** Whether to load what was removed before. */
  again?: boolean
}

/**
 * Loads the demo into a database that nobody uses yet, once, however many processes ask for it at the same time.
 * @returns whether it was loaded now; false where there are users, and where it was loaded or removed before
 */
export async function loadDemo(db: Database, options: LoadOptions): Promise<boolean> {
  const { sandbox = null, again = false } = options
  const loaded = (await mayLoad(db.kysely, again)) && (await load(db, options, { cards: sandbox !== null, again }))
  if (sandbox) await teachSandbox(db.kysely, sandbox)
  return loaded
}

async function load(
  db: Database,
  { cipher, today }: LoadOptions,
  { cards, again }: { cards: boolean; again: boolean },
): Promise<boolean> {
  const request = `demo.load:${today.toISOString()}`
  return transact(db, systemCall('demo', request), async (trx) => {
    await lockDemo(trx)
    if (!(await mayLoad(trx, again))) return false
    const world = sealed(buildWorld({ today, passwordHash: await hashPassword(demoPassword), cards }), cipher)
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

/** Encrypted, nothing is the same twice: the world itself knows the numbers as they are. */
function sealed(world: World, cipher: ColumnCipher): World {
  const accounts = world['stored.payout_accounts'].map((row) => ({
    ...row,
    number: cipher.encrypt(row.number, payoutNumberCell(String(row.id))),
  }))
  return { ...world, 'stored.payout_accounts': accounts }
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
