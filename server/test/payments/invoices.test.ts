import { describe, expect, test } from 'vitest'
import { startPaymentsServer } from './server.ts'

const server = await startPaymentsServer()
const { api, given } = server

describe('an invoice', () => {
  test('adds up, holds the commission and is sent', async () => {
    const lines = { bid: '1500.00', addons: '200.50', travelFee: '99.50', discount: '100.00', taxRate: '12' }
    const invoice = await given.invoice({ lines, commissionRate: '12.50' })
    const { body, headers, status } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(status).toBe(200)
    expect(headers.etag).toBeDefined()
    expect(body).toMatchObject({
      order_id: invoice.orderId,
      currency: 'KGS',
      subtotal: '1800.00',
      discount_amount: '100.00',
      tax_amount: '204.00',
      total_amount: '1904.00',
      platform_fee: '225.00',
      status: 'sent',
      paid_amount: '0.00',
      payments: [],
      allowed_actions: ['checkout'],
    })
    expect(body.lines).toEqual([
      { kind: 'service', amount: '1500.00' },
      { kind: 'addons', amount: '200.50' },
      { kind: 'travel_fee', amount: '99.50' },
      { kind: 'discount', amount: '-100.00' },
      { kind: 'tax', amount: '204.00' },
    ])
  })

  test('is numbered without gaps, also when many are issued at once and some fail', async () => {
    const before = await lastNumber()
    const person = { client: await given.client(), provider: await given.provider() }
    const failing = { ...person, commissionRate: '101' }
    const issued = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => given.invoice(n % 3 === 0 ? failing : person)),
    )
    expect(issued.filter(({ status }) => status === 'rejected')).toHaveLength(4)
    const { body } = await api.as(person.client).get('/invoices?limit=100')
    const numbers = body.items.map((item: { invoice_number: string }) => Number(item.invoice_number.slice(9)))
    expect(numbers.sort()).toEqual(Array.from({ length: 8 }, (_, n) => before + 1 + n))
    expect(body.items[0].invoice_number).toMatch(/^INV-\d{4}-\d{6}$/)
  })

  test('freezes the commission for good', async () => {
    const { orderId } = await given.invoice()
    const change = server.db.kysely
      .updateTable('order_commissions')
      .set({ amount: '1.00' })
      .where('order_id', '=', orderId)
    await expect(change.execute()).rejects.toThrow(/append-only/)
  })

  test('of nothing is paid at once', async () => {
    const invoice = await given.invoice({ lines: { bid: '0' } })
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(body).toMatchObject({ status: 'paid', total_amount: '0.00', allowed_actions: [] })
    expect(await server.payments.isPaid(server.db.kysely, invoice.orderId)).toBe(true)
  })

  test('that is not paid in time is overdue, and can still be paid', async () => {
    const invoice = await given.invoice()
    await server.db.pool.query(
      `update invoices set invoice_date = current_date - 9, due_date = current_date - 1 where id = $1`,
      [invoice.id],
    )
    await server.db.pool.query(`select graphile_worker.add_job('payments.mark_overdue', '{}')`)
    await server.runJobs()
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(body).toMatchObject({ status: 'overdue', allowed_actions: ['checkout'] })
  })
})

describe('who sees an invoice', () => {
  test('both sides and finance do; strangers and other staff get 404, visitors 401', async () => {
    const invoice = await given.invoice()
    const path = `/invoices/${invoice.id}`
    expect((await api.as(invoice.client).get(path)).status).toBe(200)
    expect((await api.as(await given.staff('finance')).get(path)).status).toBe(200)
    expect((await api.as(await given.staff('admin')).get(path)).status).toBe(200)
    expect((await api.as(await given.client()).get(path)).status).toBe(404)
    expect((await api.as(await given.staff('moderator')).get(path)).status).toBe(404)
    expect((await api.get(path)).status).toBe(401)
    expect((await api.as(invoice.client).get('/invoices/not-an-id')).status).toBe(400)

    const seen = await api.as(invoice.provider).get(path)
    expect(seen.body).toMatchObject({ id: invoice.id, allowed_actions: [] })
  })

  test('lists hold one’s own, as client and as provider, page by page and by status', async () => {
    const both = await given.clientAndProvider()
    const stranger = await given.invoice()
    const mine = []
    for (let n = 0; n < 5; n++) {
      mine.push(await given.invoice(n % 2 === 0 ? { client: both } : { provider: both }))
    }
    const first = await api.as(both).get('/invoices?limit=3')
    const second = await api.as(both).get(`/invoices?limit=3&cursor=${first.body.next_cursor}`)
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => id)
    expect(ids).toEqual(mine.map(({ id }) => id).reverse())
    expect(second.body.next_cursor).toBeNull()

    expect((await api.as(both).get('/invoices?status=paid')).body.items).toEqual([])
    const order = await api.as(both).get(`/invoices?order_id=${mine[0]?.orderId}`)
    expect(order.body.items.map(({ id }: { id: string }) => id)).toEqual([mine[0]?.id])
    expect((await api.as(both).get(`/invoices?order_id=${stranger.orderId}`)).body.items).toEqual([])

    const all = await api.as(await given.staff('finance')).get('/invoices?limit=100')
    expect(all.body.items.map(({ id }: { id: string }) => id)).toContain(stranger.id)
  })

  test('wrong filters and cursors get 400, visitors 401', async () => {
    const client = await given.client()
    for (const query of ['status=unknown', 'limit=0', 'limit=101', 'cursor=abc', 'colour=red', 'order_id=1']) {
      expect((await api.as(client).get(`/invoices?${query}`)).status, query).toBe(400)
    }
    expect((await api.get('/invoices')).status).toBe(401)
  })
})

async function lastNumber(): Promise<number> {
  const { rows } = await server.db.pool.query('select max(last_number) as last from invoice_counters')
  return rows[0].last ?? 0
}
