import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { type DbOrTrx, type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { eraseCustomer } from './jobs.ts'
import { hasOpenMoney } from './open-money.ts'

interface ProfileIds {
  readonly clientIds: readonly string[]
  readonly providerIds: readonly string[]
}

/** Invoices that nobody has paid, and money that is held for a client, or owed to or by a provider. */
export async function listOpenMoney(
  db: DbOrTrx,
  { clientIds, providerIds }: ProfileIds,
): Promise<{ kind: 'invoice' | 'money'; id: string | null }[]> {
  const { rows } = await sql<{ kind: 'invoice' | 'money'; id: string | null }>`
    select 'invoice' as kind, id from invoices
    where status in ('sent', 'overdue')
      and (client_id = any(${clientIds}::uuid[]) or provider_id = any(${providerIds}::uuid[]))
    order by id`.execute(db)
  if (rows.length > 0) return rows
  const asked = [...clientIds.map((clientId) => ({ clientId })), ...providerIds.map((providerId) => ({ providerId }))]
  for (const whose of asked) if (await hasOpenMoney(db, whose)) return [{ kind: 'money', id: null }]
  return []
}

/** Has the gateway remove what it knows of these users, once this transaction is done. */
export async function eraseCustomers(trx: Trx, userIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ user_id: string }>`
    select user_id from stripe_customers where user_id = any(${userIds}::uuid[])`.execute(trx)
  for (const { user_id } of rows) await enqueue(trx, eraseCustomer, { user_id }, { key: `erase-customer:${user_id}` })
}

/** Removes a user's customer at the gateway, and then forgets it. Done twice, it was done once. */
export async function eraseCustomerOf({ db, gateway }: Context, call: Call, userId: string): Promise<void> {
  const { rows } = await sql<{ id: string; stripe_customer_id: string }>`
    select id, stripe_customer_id from stripe_customers where user_id = ${userId}`.execute(db.kysely)
  for (const { id, stripe_customer_id } of rows) {
    await gateway.deleteCustomer(stripe_customer_id, `erase-customer:${id}`)
    await transact(db, call, (trx) => sql`delete from stripe_customers where id = ${id}`.execute(trx), {
      reason: 'erasing a person',
    })
  }
}
