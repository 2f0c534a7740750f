import { expect, test } from 'vitest'
import { createDatabase, type Database } from '../../src/platform/database/index.ts'
import { createGiven } from '../harness/given/index.ts'
import { back, createCaller, eventually, holdLock, kill, payOn } from './paying.ts'
import { newStateFolder, startProcess } from './server-process.ts'

const stateDir = newStateFolder()

const start = () => startProcess({ USTA_STATE_DIR: stateDir }, '--role=api,worker')

test('killed with its database and its gateway while a payment is booked, it books it after the next start', async () => {
  const first = start()
  let url = await first.ready()
  const call = createCaller(() => url)
  const { bids, client, id, invoiceId } = await withDatabase(first.file('database-url'), async (db) => {
    const order = await createGiven(db).openOrder({ bids: 1 })
    const award = await call(order.client, 'POST', `/bids/${order.bids[0]?.id}/accept`)
    const invoiceId: string = award.body.invoice.id
    const { body } = await call(order.client, 'POST', `/invoices/${invoiceId}/checkout`, back)
    const invoice = await holdLock(db, 'select from stored.invoices where id = $1 for update', [invoiceId])
    await payOn(body.checkout_url)
    await invoice.isWaitedFor()
    // As the next start would find it half a minute later.
    await db.pool.query(`update workers set seen_at = seen_at - interval '1 minute'`)
    await kill(first)
    await invoice.letGo()
    return { ...order, invoiceId }
  })

  const second = start()
  url = await second.ready()
  const invoice = await eventually(async () => {
    const { body } = await call(client, 'GET', `/invoices/${invoiceId}`)
    expect(body.status).toBe('paid')
    return body
  })
  expect(invoice.payments).toMatchObject([{ status: 'completed' }])
  const started = await call(bids[0]?.provider ?? client, 'POST', `/orders/${id}/start`)
  expect([started.status, started.body.status]).toEqual([200, 'in_progress'])
}, 240_000)

async function withDatabase<T>(url: string | null, work: (db: Database) => Promise<T>): Promise<T> {
  const db = createDatabase({ url: url ?? '', size: 3 })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}
