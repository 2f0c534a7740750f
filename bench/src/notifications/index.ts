import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import pg from 'pg'
import { startServer } from '../api/server.ts'
import { type Child, startChild } from '../child.ts'
import { keepPace, type Load, summarize } from '../load.ts'
import { openMarketplace, query } from '../marketplace.ts'
import { connect, type Wire } from '../wire.ts'
import type { Addresses, Taken } from './providers.ts'
import { channelSettings } from './settings.ts'

/** Messages that providers take in a minute, and milliseconds within which 99 of 100 notifications are in the app. */
const goals = { perMinute: 20_000, arrival: 100 }
const events = 2_000
/** Seconds after which what was done by then has to do. */
const patience = 100
/** Milliseconds after which a notification counts as lost. */
const longestWait = 30_000

interface Order {
  readonly [column: string]: string
  readonly order_id: string
  /** What the event says. */
  readonly payload: string
  readonly token: string
  readonly user_id: string
}

/**
 * Measures what workers do with events, published as modules do, one order each: from the commit into the app of who
 * has it open, and through mail, SMS and both kinds of push to who has not. @returns whether goals are met
 */
export async function benchNotifications(): Promise<boolean> {
  const marketplace = await openMarketplace(join(import.meta.dirname, '../api/volume.sql'))
  const closing = [() => marketplace.close()]
  try {
    await query(marketplace.url, readFileSync(join(import.meta.dirname, 'volume.sql'), 'utf8'))
    const stripe = await startStripeSandbox()
    closing.unshift(stripe.close)
    const providers = startChild(join(import.meta.dirname, 'providers.ts'))
    closing.unshift(providers.stop)
    const env = channelSettings(await providers.ask<Addresses>('begin'))
    const start = async (roles: string, folder: string) => {
      const server = await startServer({
        databaseUrl: marketplace.url,
        folder: join(marketplace.folder, folder),
        roles,
        stripe,
        env,
      })
      closing.unshift(server.stop)
      return server
    }
    const [api] = [await start('api', 'api'), await start('worker', 'worker-0'), await start('worker', 'worker-1')]
    const pool = new pg.Pool({ connectionString: marketplace.url, max: 4 })
    closing.unshift(() => pool.end())
    const orders = await query<Order>(marketplace.url, startedOrders)
    const publish = createPublisher(pool, orders)
    await publish(100)
    await drained(providers, 100)

    const arrival = await measureArrival(api.url, orders, publish)
    const inTime = arrival.p99 <= goals.arrival
    console.log(row('', 'p50 ms', 'p99 ms', 'goal'))
    console.log(
      row('commit to app, 20 a second', arrival.p50.toFixed(1), arrival.p99.toFixed(1), mark(inTime, goals.arrival)),
    )
    const perMinute = await measureRate(providers, publish)
    const many = perMinute.messages >= goals.perMinute
    console.log(row('\naccepted per minute', 'events', 'messages', 'goal'))
    console.log(
      row(
        'mail, SMS, FCM, Web Push',
        perMinute.events.toFixed(0),
        perMinute.messages.toFixed(0),
        mark(many, goals.perMinute),
      ),
    )
    return inTime && many
  } finally {
    for (const close of closing) await close()
  }
}

/** Done orders of people who can be reached: which state they are in, nobody asks when told that work began. */
const startedOrders = `
  select session.token, users.id as user_id, orders.id as order_id, json_build_object('order_id', orders.id,
    'title', orders.title, 'client_id', orders.client_id, 'client_user_id', users.id, 'provider_id', orders.provider_id,
    'provider_user_id', null)::text as payload
  from orders join client_profiles client on client.id = orders.client_id
  join user_profiles profile on profile.id = client.user_profile_id
  join users on users.id = profile.user_id join auth_sessions session on session.user_id = users.id
  where orders.title like 'Буйрутма %' and orders.status = 'completed' and users.email like 'client%@bench.test'
  order by md5(orders.id::text)`

type Publish = (times: number) => Promise<Order[]>

/** Publishes that work began, as orders does: a job for each who wants to hear of it, in a transaction. */
function createPublisher(pool: pg.Pool, orders: readonly Order[]): Publish {
  let next = 0
  return async (times) => {
    const taken = Array.from({ length: times }, () => orders[next++ % orders.length] as Order)
    await pool.query(
      `select 1 from graphile_worker.add_jobs(array(
        select ('notifications:order.started', payload::json, null, null, null, null, null, null)::graphile_worker.job_spec
        from unnest($1::text[]) payload))`,
      [taken.map(({ payload }) => payload)],
    )
    return taken
  }
}

async function measureArrival(url: string, orders: readonly Order[], publish: Publish): Promise<Load> {
  const wires: Wire[] = []
  const times: number[] = []
  const heard = new Map<string, number>()
  const expecting = new Map<string, (at: number) => void>()
  const everybody = new Map(orders.map(({ token, user_id }) => [user_id, token]))
  for (const token of everybody.values()) {
    wires.push(
      await connect(url, { token }, (text) => {
        if (!text.startsWith('42["notification"')) return
        const orderId = /"related_object_id":"([^"]+)"/.exec(text)?.[1] ?? ''
        const now = performance.now()
        expecting.get(orderId)?.(now)
        heard.set(orderId, now)
      }),
    )
  }
  const expect = (orderId: string) =>
    new Promise<number>((resolve, reject) => {
      expecting.set(orderId, resolve)
      setTimeout(() => reject(new Error('a notification did not come')), longestWait).unref()
    })
  const seconds = 20
  await keepPace(
    async () => {
      const [order] = await publish(1)
      const committed = performance.now()
      const orderId = order?.order_id ?? ''
      const at = heard.get(orderId) ?? (await expect(orderId))
      times.push(Math.max(0, at - committed))
    },
    20,
    seconds,
  )
  for (const wire of wires) wire.close()
  return summarize(times, seconds)
}

/** How many events got through all channels in a minute, and how many messages that were. */
async function measureRate(providers: Child, publish: Publish): Promise<{ events: number; messages: number }> {
  await settled(providers)
  const before = await providers.ask<Taken>('count')
  const began = performance.now()
  await publish(events)
  const after = await drained(providers, least(before) + events)
  const minutes = (performance.now() - began) / 60_000
  return { events: (least(after) - least(before)) / minutes, messages: (total(after) - total(before)) / minutes }
}

/** Waits until each channel has taken so many, or it took too long. */
async function drained(providers: Child, count: number): Promise<Taken> {
  for (const end = performance.now() + patience * 1000; ; ) {
    const taken = await providers.ask<Taken>('count')
    if (least(taken) >= count || performance.now() > end) return taken
    await wait(50)
  }
}

/** Waits until nothing comes any more. */
async function settled(providers: Child): Promise<void> {
  for (let before = -1, now = 0; before !== now; ) {
    before = now
    await wait(1_000)
    now = total(await providers.ask<Taken>('count'))
  }
}

const least = (taken: Taken) => Math.min(...Object.values(taken))
const total = (taken: Taken) => Object.values(taken).reduce((sum, count) => sum + count, 0)
const mark = (met: boolean, goal: number) => `${met ? '✓' : '✗'} ${goal}`

function row(name: string, ...cells: string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join('')
}
