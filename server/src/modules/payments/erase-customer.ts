import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { type DbOrTrx, type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { eraseCustomer } from './jobs.ts'
import { isMoneyMoving } from './open-money.ts'

interface ProfileIds {
  readonly clientIds: readonly string[]
  readonly providerIds: readonly string[]
}

interface OpenMoney {
  /** An unpaid invoice; what the platform owes a provider, or they owe it; money that is on its way or held for an order. */
  readonly kind: 'invoice' | 'payout' | 'debt' | 'money'
  /** Of an invoice. */
  readonly id: string | null
  /** The number of an invoice. */
  readonly title: string | null
  /** null for money that is on its way. */
  readonly amount: string | null
  readonly currency: string | null
}

/** All that is not settled, each with its amount. */
export async function listOpenMoney(db: DbOrTrx, { clientIds, providerIds }: ProfileIds): Promise<OpenMoney[]> {
  const { rows } = await sql<OpenMoney>`
    (select 'invoice' as kind, id, invoice_number as title, total_amount - paid_amount as amount, currency from invoices
      where status in ('sent', 'overdue')
        and (client_id = any(${clientIds}::uuid[]) or provider_id = any(${providerIds}::uuid[]))
      order by id)
    union all
    (select case when sum(amount) < 0 then 'payout' else 'debt' end, null, null, abs(sum(amount))::numeric(12, 2), currency
      from ledger_entries
      where account = 'provider_payable' and provider_id = any(${providerIds}::uuid[])
      group by currency having sum(amount) <> 0 order by currency)`.execute(db)
  const asked = [...clientIds.map((clientId) => ({ clientId })), ...providerIds.map((providerId) => ({ providerId }))]
  for (const whose of asked) {
    if (await isMoneyMoving(db, whose))
      return [...rows, { kind: 'money', id: null, title: null, amount: null, currency: null }]
  }
  return rows
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
