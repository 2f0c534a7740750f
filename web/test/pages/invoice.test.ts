import { expect, test } from 'vitest'
import { apiAnswering, loggedIn, sessionOf, visit } from './given.ts'

const address = '/ky/orders/018f0000-0000-7000-8000-000000000004/invoice.pdf'
const order = { id: '018f0000-0000-7000-8000-000000000004', invoice: { id: 'i' } }

test('the invoice of an order is kept as a document, in the language of the page', async () => {
  const asked: (string | null)[] = []
  const { bytes, response } = await visit(address, {
    headers: loggedIn,
    apiFetch: apiAnswering({
      'GET /auth/session': sessionOf(),
      [`GET /orders/${order.id}`]: () => Response.json(order),
      'GET /invoices/i': () => Response.json({ id: 'i', invoice_number: 'INV-2026-000123' }),
      'GET /invoices/i/pdf': ({ headers }) => {
        asked.push(headers.get('accept-language'), headers.get('cookie'))
        return new Response(Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff]), {
          headers: { 'content-type': 'application/pdf' },
        })
      },
    }),
  })
  expect(response.status).toBe(200)
  expect(asked).toEqual(['ky', loggedIn.cookie])
  expect([...bytes]).toEqual([0x25, 0x50, 0x44, 0x46, 0xff])
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="INV-2026-000123.pdf"')
  expect(response.headers.get('cache-control')).toBe('private, no-cache')
})

test('a stranger signs in first', async () => {
  const { response } = await visit(address, { apiFetch: apiAnswering({}) })
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toContain('/ky/sign-in')
})
