import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import type { GivenInvoice } from '../harness/given/payments.ts'
import { givenPaid } from './pay.ts'
import { startPaymentsServer } from './server.ts'

const server = await startPaymentsServer()
const { api, given } = server

/** What a reader of the document reads, in one line. */
async function read(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

const open = (invoice: { id: string }, who: { token: string }, language = 'en') =>
  api.as(who).get(`/invoices/${invoice.id}/pdf`, { headers: { 'accept-language': language } })

describe('an invoice as a document', () => {
  let invoice: GivenInvoice

  beforeAll(async () => {
    const settings = { name: 'ЖЧК «Өң-Түзөң»', address: 'Бишкек, Чүй пр. 1', tax_number: '01234567890123' }
    for (const [key, value] of Object.entries(settings)) {
      await server.db.pool.query('update system_settings set value = $2 where key = $1', [`operator.${key}`, value])
    }
    const lines = { bid: '1500.00', addons: '200.50', travelFee: '99.50', discount: '100.00', taxRate: '12' }
    invoice = await given.invoice({ lines, client: await given.client({ name: 'Айгүл Өмүрова' }) })
  })

  test.each([
    ['ky', 'Эсеп INV-', 'Төлөм күтүүдө', 'Кардар', 'Барып келүү', 'Төлөй турган сумма', '1 904,00 сом', '−100,00 сом'],
    ['ru', 'Счёт INV-', 'Ждёт оплаты', 'Клиент', 'Выезд', 'К оплате', '1 904,00 сом', '−100,00 сом'],
    ['en', 'Invoice INV-', 'Waiting for payment', 'Client', 'Travel', 'To pay', 'KGS 1,904.00', 'KGS −100.00'],
  ])('says everything in %s', async (language, ...words) => {
    const { bytes, headers, status } = await open(invoice, invoice.client, language)
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(headers['content-disposition']).toMatch(/^attachment; filename="INV-\d{4}-\d{6}\.pdf"$/)
    expect(headers['cache-control']).toBe('private, no-cache')
    const text = await read(bytes)
    const common = ['ЖЧК «Өң-Түзөң»', 'Чүй пр. 1', '01234567890123', 'Айгүл Өмүрова', 'Терезе жуу']
    for (const word of [...words, ...common]) expect(text).toContain(word)
    expect(bytes.byteLength).toBeLessThan(100_000)
  })

  test('is the same for the client, the provider and finance, each time', async () => {
    const readers = [invoice.client, invoice.client, invoice.provider, await given.staff('finance')]
    const documents = await Promise.all(readers.map(async (who) => (await open(invoice, who)).bytes))
    expect(documents.every((bytes) => bytes.equals(documents[0] as Buffer))).toBe(true)
  })

  test('says what was paid, and what was returned', async () => {
    const { invoice: paid, payment } = await givenPaid(server)
    const before = await read((await open(paid, paid.client)).bytes)
    expect(before).toContain('Paid KGS 1,500.00')
    expect(before).not.toContain('To pay')
    const finance = api.as(await given.staff('finance'))
    await finance.post(`/staff/payments/${payment.id}/refunds`, { reason: 'nobody came' })
    await server.settle()
    const after = await read((await open(paid, paid.client)).bytes)
    expect(after).toContain('Money returned')
    expect(after).toContain('Refunded KGS 1,500.00')
  })

  test('is nobody else’s business', async () => {
    expect((await api.get(`/invoices/${invoice.id}/pdf`)).status).toBe(401)
    for (const who of [await given.client(), await given.provider(), await given.staff('support')]) {
      expect((await open(invoice, who)).body).toMatchObject({ status: 404 })
    }
    expect((await open({ id: invoice.orderId }, invoice.client)).status).toBe(404)
    expect((await open({ id: 'nonsense' }, invoice.client)).status).toBe(400)
  })
})
