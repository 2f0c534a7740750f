import type { UserCall } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'

/** The caller as the gateway knows them; made there at their first payment. */
export async function customerOf({ db, gateway }: Context, call: UserCall): Promise<string> {
  const { actor } = call
  const known = await find()
  if (known) return known
  const { email, name, userId } = actor
  const customerId = await gateway.createCustomer({ email, name, userId }, `customer:${userId}`)
  await transact(db, { ...call, idempotency: undefined }, (trx) =>
    trx
      .insertInto('stripe_customers')
      .values({ user_id: userId, stripe_customer_id: customerId })
      .onConflict((conflict) => conflict.column('user_id').doNothing())
      .execute(),
  )
  return (await find()) ?? customerId

  async function find(): Promise<string | undefined> {
    const row = await db.kysely
      .selectFrom('stripe_customers')
      .select('stripe_customer_id')
      .where('user_id', '=', actor.userId)
      .executeTakeFirst()
    return row?.stripe_customer_id
  }
}

/** The gateway no longer knows this customer: the next payment makes a new one. */
export async function forgetCustomer({ db }: Context, call: UserCall, customerId: string): Promise<void> {
  await transact(db, { ...call, idempotency: undefined }, (trx) =>
    trx.deleteFrom('stripe_customers').where('stripe_customer_id', '=', customerId).execute(),
  )
}
