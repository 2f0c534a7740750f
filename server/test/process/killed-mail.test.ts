import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { startProviders } from '../messages/providers.ts'
import { kill } from './paying.ts'
import { newStateFolder, type ServerProcess, startProcess } from './server-process.ts'

const providers = await startProviders()
const { api, db, given, stripe } = await startTestServer({ messages: { mail: providers.config.mail } })
const stateDir = newStateFolder()

/** It does the jobs; the server of the test only takes what people ask for. */
async function startWorker(): Promise<ServerProcess> {
  const { url = '', from = '' } = providers.config.mail ?? {}
  const worker = startProcess(
    {
      DATABASE_URL: db.url,
      USTA_STATE_DIR: mkdtempSync(join(stateDir, 'worker-')),
      PUBLIC_URL: 'http://localhost:3000',
      SMTP_URL: url,
      MAIL_FROM: from,
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
      STRIPE_API_URL: stripe.url,
    },
    '--role',
    'worker',
  )
  await worker.ready()
  return worker
}

test('a worker killed right after sending costs one more mail at most, and nothing twice in the apps', async () => {
  const client = await given.client()
  const order = await given.openOrder({ client })
  const first = await startWorker()
  providers.taken.mail = async () => {
    providers.taken.mail = null
    await kill(first)
  }
  const offer = { amount: '1500.00', description: 'Келем.' }
  expect((await api.as(await given.provider()).post(`/orders/${order.id}/bids`, offer)).status).toBe(201)
  expect(await first.ended).toEqual([null, 'SIGKILL'])
  expect(providers.mails).toHaveLength(1)

  await startWorker()
  // The two minutes have passed in which the first might have said that it had sent it.
  await db.pool.query(`update notification_queue set started_at = now() - interval '3 minutes'`)
  await db.pool.query(`select graphile_worker.add_job('notifications.sweep')`)
  const queued = async () => (await db.pool.query('select status, retry_count from notification_queue')).rows
  await vi.waitFor(async () => expect(await queued()).toEqual([{ status: 'completed', retry_count: 1 }]), {
    interval: 50,
    timeout: 60_000,
  })
  const ids = providers.mails.map(({ to, source }) => [to, /^Message-ID: (.*)\r$/m.exec(source)?.[1]])
  expect(ids).toEqual([ids[0], ids[0]])
  expect(ids[0]?.[0]).toBe(client.email)
  const { body } = await api.as(client).get('/notifications?kind=bids')
  expect(body.items).toHaveLength(1)
}, 120_000)
