import { beforeAll, describe, expect, test } from 'vitest'
import type { UserActor } from '../../src/kernel/actor.ts'
import { findBid } from '../../src/modules/orders/store/bids.ts'
import { findDispute, listDisputes } from '../../src/modules/orders/store/disputes.ts'
import { listBidsOfOrder, listBidsOfProvider } from '../../src/modules/orders/store/list-bids.ts'
import {
  listOpenOrders,
  listOrders,
  type OrderFeed,
  type OrderFilter,
} from '../../src/modules/orders/store/list-orders.ts'
import { findFacts, findOrder } from '../../src/modules/orders/store/orders.ts'
import { findPrices } from '../../src/modules/orders/store/prices.ts'
import { listReviews } from '../../src/modules/orders/store/reviews.ts'
import type { Db } from '../../src/platform/database/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'
import { fillMarketplace } from './bulk.ts'
import { planOf, type ReadPlan } from './plan.ts'

const db = await freshDatabase()
const given = createGiven(db)

const client = await given.client()
const provider = await given.provider()
const service = await given.subcategory()
const limit = 21

const actorOf = (profiles: Partial<UserActor>) =>
  ({ kind: 'user', userId: client.userId, clientId: null, providerId: null, staffRole: null, ...profiles }) as UserActor
const asClient = { actor: actorOf({ clientId: client.clientId }), language: 'ru' } as const
const asProvider = { actor: actorOf({ providerId: provider.providerId }), language: 'ru' } as const

let middle: { at: string; id: string; published_at: string }

beforeAll(async () => {
  await fillMarketplace(db, { client, provider, subcategoryId: service.id }, 200_000)
  const { rows } = await db.pool.query(
    "select created_at as at, id, published_at from orders where status = 'published' order by created_at offset 4000 limit 1",
  )
  middle = rows[0]
}, 300_000)

const plan = (query: (kysely: Db) => Promise<unknown>): Promise<ReadPlan> => planOf(db, query)

/** Reads a page by an index, in its order: a page of rows and those that the filter drops, however many there are. */
async function expectPage(table: string, query: (kysely: Db) => Promise<unknown>, dropped = limit): Promise<void> {
  const { read, sequential, sorted } = await plan(query)
  expect(sequential).toEqual([])
  expect(read[table]).toBeDefined()
  expect(Math.max(...Object.values(read))).toBeLessThanOrEqual(limit + dropped)
  expect(sorted).toBeLessThanOrEqual(2 * limit)
}

const own: OrderFeed = { of: 'client', clientId: client.clientId }
const work: OrderFeed = { of: 'provider', providerId: provider.providerId }
const open: OrderFeed = { of: 'open', providerId: provider.providerId, clientId: client.clientId }
const all: OrderFeed = { of: 'all' }
const city = 'Шаар 7'

const lists: [name: string, feed: OrderFeed, filter: () => OrderFilter][] = [
  ['own', own, () => ({})],
  ['own by status', own, () => ({ status: 'cancelled' })],
  ['work', work, () => ({})],
  ['work by status', work, () => ({ status: 'in_progress' })],
  ['all', all, () => ({})],
  ['all by status', all, () => ({ status: 'disputed' })],
  ['all by city', all, () => ({ city })],
  ['all by city and status', all, () => ({ city, status: 'draft' })],
  ['open', open, () => ({})],
  ['open by city', open, () => ({ city })],
  ['open by category', open, () => ({ categoryId: service.category_id })],
  ['open by category and city', open, () => ({ categoryId: service.category_id, city })],
  ['open by service', open, () => ({ subcategoryId: service.id })],
  ['open by service and city', open, () => ({ subcategoryId: service.id, city })],
]

describe.each(lists)('the list %s', (_name, feed, filter) => {
  const reader = feed.of === 'client' ? asClient : asProvider

  test.each([
    ['newest first', true],
    ['oldest first', false],
  ])('%s', async (_order, descending) => {
    await expectPage('orders', (kysely) =>
      listOrders(kysely, reader, { feed, filter: filter(), descending, after: null, limit }),
    )
  })

  test.each([
    ['a later page', true],
    ['a later page, oldest first', false],
  ])('%s', async (_page, descending) => {
    const after = [feed.of === 'open' ? middle.published_at : middle.at, middle.id]
    await expectPage('orders', (kysely) =>
      listOrders(kysely, reader, { feed, filter: filter(), descending, after, limit }),
    )
  })
})

test.each([own, work])('a city is looked for among the orders of one person ($of) only', async (feed) => {
  const { sequential, read } = await plan((kysely) =>
    listOrders(kysely, asClient, { feed, filter: { city }, descending: true, after: null, limit }),
  )
  const { rows } = await db.pool.query(
    'select count(*) filter (where client_id = $1) as client, count(*) filter (where provider_id = $2) as provider from orders',
    [client.clientId, provider.providerId],
  )
  expect(sequential).toEqual([])
  expect(read.orders).toBeLessThanOrEqual(rows[0][feed.of])
})

test('the open orders for everybody', async () => {
  for (const after of [null, [middle.published_at, middle.id]]) {
    await expectPage('orders', (kysely) => listOpenOrders(kysely, asClient, { after, limit }))
  }
})

describe('bids', () => {
  test.each(['-created_at', 'created_at', 'amount'] as const)('of an order, by %s', async (sort) => {
    const { rows } = await db.pool.query('select order_id from bids limit 1')
    for (const status of [undefined, 'rejected'] as const) {
      const { read, sequential } = await plan((kysely) =>
        listBidsOfOrder(kysely, rows[0].order_id, { providerId: null, status, sort, after: null, limit }),
      )
      expect(sequential).toEqual([])
      // Beside the three bids, the last twenty of each bidder; beside their orders, a thousand that the bidder has done.
      expect(read.bids).toBeLessThanOrEqual(3 * 21)
      expect(read.orders).toBeLessThanOrEqual(3 * 1021)
    }
  })

  test.each([undefined, 'rejected'] as const)('of a provider, by status %s', async (status) => {
    const after = [middle.at, middle.id]
    for (const start of [null, after]) {
      await expectPage('bids', (kysely) =>
        listBidsOfProvider(kysely, provider.providerId, { status, sort: '-created_at', after: start, limit }),
      )
    }
  })
})

test.each([undefined, city])('prices in %s are taken from the newest orders', async (where) => {
  const { read, sequential, sorted } = await plan((kysely) => findPrices(kysely, service.id, where))
  expect(sequential).toEqual([])
  expect(read.orders).toBeLessThanOrEqual(500)
  expect(sorted).toBeLessThanOrEqual(500)
})

test.each([null, provider.providerId])('reviews of %s', async (providerId) => {
  for (const after of [null, [middle.at, middle.id]]) {
    await expectPage('order_assignments', (kysely) => listReviews(kysely, { providerId, language: 'ru', after, limit }))
  }
})

describe('disputes', () => {
  const { clientId } = client
  const { providerId } = provider

  test.each([undefined, 'resolved'] as const)('of all, by status %s', async (status) => {
    await expectPage('order_disputes', (kysely) => listDisputes(kysely, { all: true }, { status, after: null, limit }))
  })

  test.each([undefined, 'resolved'] as const)('of one person on both sides, by status %s', async (status) => {
    const { read, sequential } = await plan((kysely) =>
      listDisputes(kysely, { clientId, providerId }, { status, after: null, limit }),
    )
    const { rows } = await db.pool.query(
      'select count(*) as theirs from order_disputes where client_id = $1 or provider_id = $2',
      [clientId, providerId],
    )
    expect(sequential).toEqual([])
    expect(read.order_disputes).toBeLessThanOrEqual(rows[0].theirs)
  })
})

test('one thing is found by its key, with what hangs on it', async () => {
  const one = async (query: (kysely: Db) => Promise<unknown>) => {
    const { sequential, read } = await plan(query)
    expect(sequential).toEqual([])
    expect(Math.max(...Object.values(read))).toBeLessThanOrEqual(4)
  }
  await one((kysely) => findOrder(kysely, asProvider, middle.id))
  await one((kysely) => findFacts(kysely, asProvider, middle.id))
  const { rows } = await db.pool.query(
    'select (select id from bids limit 1) as bid, (select id from order_disputes limit 1) as dispute',
  )
  await one((kysely) => findBid(kysely, rows[0].bid))
  await one((kysely) => findDispute(kysely, rows[0].dispute))
})
