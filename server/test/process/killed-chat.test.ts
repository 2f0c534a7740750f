import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'
import { connect } from '../harness/sockets.ts'
import { createCaller, kill } from './paying.ts'
import { freePort, newStateFolder, type ServerProcess, startProcess } from './server-process.ts'

const db = await freshDatabase()
const given = createGiven(db)
const stripe = await startStripeSandbox({ retrySchedule: [100] })
afterAll(() => stripe.close())
const stateDir = newStateFolder()

async function startServer(): Promise<{ server: ServerProcess; url: string }> {
  const { port, release } = await freePort()
  await release()
  const server = startProcess(
    {
      DATABASE_URL: db.url,
      USTA_STATE_DIR: mkdtempSync(join(stateDir, 'server-')),
      PUBLIC_URL: 'http://localhost:3000',
      PORT: String(port),
      REQUESTS_PER_MINUTE: '10000000',
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
      STRIPE_API_URL: stripe.url,
    },
    '--role',
    'api',
  )
  await server.ready()
  return { server, url: `http://127.0.0.1:${port}` }
}

const messages = 500

/** A number that is no part of a telephone's. */
const inLetters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('')
const deaths = new Map([
  [150, 0],
  [350, 1],
])

test('500 messages while a device is away and servers are killed: no gap, no duplicate, in order', async () => {
  const { client, bids } = await given.openOrder({ bids: 4 })
  const servers = await Promise.all([startServer(), startServer()])
  const urlOf = (n: number) => servers[n % servers.length]?.url ?? ''
  const ask = (n: number) => createCaller(() => urlOf(n))
  const rooms = await Promise.all(
    bids.map(async ({ id, provider }, n) => {
      const { body } = await ask(n)(provider, 'POST', `/bids/${id}/chat`)
      return { id: body.id as string, path: `/chat/rooms/${body.id}/messages`, sender: provider }
    }),
  )
  const { body: before } = await ask(1)(client, 'GET', '/chat/sync')

  /** Sends until it is told that it is stored, as an outbox does: by whichever process answers. */
  async function send(n: number): Promise<void> {
    const { path, sender } = rooms[n % rooms.length] as (typeof rooms)[number]
    for (let attempt = n; ; attempt++) {
      const body = { client_id: `m${n}`, content: inLetters(n) }
      const status = await ask(attempt)(sender, 'POST', path, body).then(
        (answer) => answer.status,
        () => 0,
      )
      if (status === 201) return
      // Where nobody answers, somebody is about to come back.
      if (attempt > n) await Promise.all(dying)
    }
  }

  let next = 0
  const dying: Promise<unknown>[] = []
  const outbox = Array.from({ length: 12 }, async () => {
    while (next < messages) {
      const n = next++
      const victim = deaths.get(n)
      if (victim !== undefined) dying.push(replace(victim))
      await send(n)
    }
  })

  async function replace(victim: number): Promise<void> {
    const dead = servers[victim]
    if (dead) await kill(dead.server)
    servers[victim] = await startServer()
  }
  await Promise.all(outbox)
  await Promise.all(dying)

  const back = await connect(urlOf(0), client)
  const found = new Map<string, { room_id: string; seq: number; content: string }>()
  for (let cursor = before.cursor, more = true, page = 0; more; page++) {
    const { body } = await ask(page)(client, 'GET', `/chat/sync?cursor=${cursor}&limit=150`)
    for (const message of body.messages) found.set(message.id, message)
    cursor = body.cursor
    more = body.has_more
  }
  const said = [...found.values()]
  const each = messages / rooms.length
  for (const { id } of rooms) {
    const seqs = said.filter(({ room_id }) => room_id === id).map(({ seq }) => seq)
    expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: each }, (_, n) => n + 1))
  }
  expect(new Set(said.map(({ content }) => content)).size).toBe(messages)
  expect((await ask(1)(client, 'GET', '/chat/unread')).body).toEqual({ count: messages, rooms: rooms.length })
  const [{ path, sender }] = rooms as [(typeof rooms)[number]]
  await ask(1)(sender, 'POST', path, { client_id: 'last', content: 'Кайттыңбы?' })
  expect(await back.hears('message.created')).toMatchObject({ seq: each + 1 })
}, 120_000)
