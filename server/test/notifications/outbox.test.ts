import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, app, db, given, runJobs } = await startTestServer({ demo: true })

test('the outbox of the demo shows a mail as text, and as a page in which nothing runs', async () => {
  const evil = '</iframe><script>alert(1)</script>"\'&'
  const moderator = api.as(await given.staff('moderator'))
  const { body } = await moderator.get('/staff/notification-templates?code=bid.placed&language=en')
  const texts = { subject: '{{ provider }}', message: '{{ provider }}', short_message: '{{ provider }}' }
  const changed = await moderator.patch(`/staff/notification-templates/${body.items[0].id}`, texts)
  expect(changed.status).toBe(200)
  const client = await given.client({ language: 'en' })
  const provider = await given.provider({ businessName: `Уста${evil}\r\nBcc: all@evil.example` })
  const order = await given.openOrder({ client })
  await api.as(provider).post(`/orders/${order.id}/bids`, { amount: '1500.00', description: 'Келем.' })
  await runJobs()

  // However somebody calls themselves, it is one line of a heading.
  const kept = await db.pool.query('select subject from outbox_messages where recipient = $1', [client.email])
  expect(kept.rows).toEqual([{ subject: `Уста${evil} Bcc: all@evil.example` }])
  const page = await app.inject({ url: '/dev/outbox' })
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
  expect(page.body).toContain('<h2>Уста&lt;/iframe&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; Bcc: all')
  expect(page.body).not.toMatch(/<script|allow-scripts|allow-same-origin/)
  // In the frame stands the source of a page, in which the name was escaped once already.
  expect(page.body).toMatch(/<iframe title="HTML" sandbox srcdoc="[^"<>]*&amp;lt;script&amp;gt;[^"<>]*"><\/iframe>/)
})
