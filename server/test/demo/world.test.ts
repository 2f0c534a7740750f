import { describe, expect, test } from 'vitest'
import { buildWorld, demoTables, type World } from '../../src/demo/world/index.ts'
import { minorUnits, sumOf } from './amounts.ts'

const days = 86_400_000
const options = { passwordHash: 'hash', cards: true }
/** An afternoon, the first minute of a year at the place, and a moment before midnight. */
const moments = ['2026-05-20T08:00:00Z', '2025-12-31T18:01:00Z', '2026-02-28T17:59:59Z'].map((text) => new Date(text))

const countBy = (values: readonly unknown[]) => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  return counts
}

test('the world is the same every time', () => {
  const [today] = moments as [Date]
  expect(buildWorld({ ...options, today })).toEqual(buildWorld({ ...options, today }))
})

test('rows of a table have the same columns, and ids of their own', () => {
  const world = buildWorld({ ...options, today: moments[0] as Date })
  const ids = demoTables.flatMap((table) => world[table].map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const table of demoTables) {
    const shapes = new Set((world[table] as object[]).map((row) => Object.keys(row).join()))
    expect(shapes.size, table).toBe(1)
  }
})

describe.each(moments)('seen from %s', (today) => {
  const world = buildWorld({ ...options, today })
  const orders = world['stored.orders']
  const invoices = world['stored.invoices']
  const invoiceOf = new Map(invoices.map((invoice) => [invoice.order_id, invoice]))

  test('has 150 orders, some in every status', () => {
    expect(countBy(orders.map(({ status }) => status))).toEqual({
      draft: 8,
      published: 18,
      bidding: 28,
      assigned: 14,
      in_progress: 16,
      completed: 46,
      cancelled: 14,
      disputed: 6,
    })
  })

  test('has bids, disputes, payments and refunds in many states', () => {
    const statuses = (rows: readonly { status?: unknown }[]) =>
      Object.keys(countBy(rows.map(({ status }) => status))).sort()
    expect(statuses(world['stored.bids'])).toEqual(['accepted', 'pending', 'rejected', 'withdrawn'])
    expect(statuses(world.order_disputes)).toEqual(['open', 'resolved', 'under_review'])
    expect(statuses(invoices)).toEqual(['cancelled', 'paid', 'sent'])
    expect(statuses(world['stored.payments'])).toEqual(expect.arrayContaining(['completed', 'refunded']))
    expect(world.refunds.length).toBeGreaterThanOrEqual(5)
  })

  test('has nothing that is yet to come but the work of open orders', () => {
    const later = /"(completes_at|disputable_until)":"[^"]+"/g
    const times =
      JSON.stringify(world)
        .replace(later, '')
        .match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? []
    expect(times.filter((time) => Date.parse(time) > today.getTime())).toEqual([])
  })

  test('has open orders of the last 14 days whose work lies ahead', () => {
    for (const order of orders.filter(({ status }) => status === 'published' || status === 'bidding')) {
      expect(Date.parse(String(order.published_at))).toBeGreaterThan(today.getTime() - 14 * days)
      expect(Date.parse(`${order.service_date}T23:59:59+06:00`)).toBeGreaterThan(today.getTime())
    }
  })

  test('has orders of the last 90 days, whose story is told in order', () => {
    for (const order of orders) {
      const story = [
        order.created_at,
        order.published_at,
        order.assigned_at,
        order.started_at,
        order.finished_at,
        order.completed_at ?? order.cancelled_at,
      ].filter(Boolean)
      expect(story).toEqual([...story].sort())
      expect(Date.parse(String(order.created_at))).toBeGreaterThan(today.getTime() - 90 * days)
    }
  })

  test('has conversations in which each line is later than the one before', () => {
    const rooms = Map.groupBy(world['stored.chat_messages'], ({ chat_room_id }) => chat_room_id)
    expect(rooms.size).toBeGreaterThan(0)
    for (const lines of rooms.values()) {
      const said = lines.toSorted((a, b) => Number(a.seq) - Number(b.seq)).map(({ created_at }) => String(created_at))
      expect(said).toEqual([...new Set(said)].sort())
      expect(Date.parse(said.at(-1) ?? '')).toBeLessThan(today.getTime())
    }
  })

  test('takes bids of others only, after the order was published, never below the smallest price', () => {
    const orderOf = new Map(orders.map((order) => [order.id, order]))
    const categoryOf = new Map(
      world['stored.service_subcategories'].map((service) => [service.id, service.category_id]),
    )
    const smallest = new Map(world['stored.service_categories'].map(({ id, min_price }) => [id, Number(min_price)]))
    for (const bid of world['stored.bids']) {
      const order = orderOf.get(bid.order_id)
      expect(String(bid.created_at) > String(order?.published_at)).toBe(true)
      const category = categoryOf.get(order?.service_subcategory_id)
      expect(Number(bid.amount)).toBeGreaterThanOrEqual(smallest.get(category) as number)
    }
    const active = world['stored.bids'].filter(({ status }) => status !== 'withdrawn')
    const counts = countBy(active.map(({ order_id }) => order_id))
    for (const order of orders) expect(order.bid_count).toBe(counts[String(order.id)] ?? 0)
  })

  test('counts invoices as the rules of money say', () => {
    const addons = countAmounts(world, 'order_id')
    for (const commission of world.order_commissions) {
      const invoice = invoices.find(({ id }) => id === commission.invoice_id)
      const order = orders.find(({ id }) => id === commission.order_id)
      const bid = minorUnits(order?.final_price)
      const subtotal = bid + (addons.get(String(order?.id)) ?? 0n) + minorUnits(order?.travel_fee)
      expect(minorUnits(invoice?.subtotal)).toBe(subtotal)
      expect(minorUnits(invoice?.total_amount)).toBe(subtotal)
      const fee = (subtotal * minorUnits(commission.rate) + 5_000n) / 10_000n
      expect(minorUnits(invoice?.platform_fee)).toBe(fee)
      expect(minorUnits(commission.amount)).toBe(fee)
    }
  })

  test('numbers invoices by date, without a gap', () => {
    const numbered = [...invoices].sort((one, other) => (String(one.created_at) < String(other.created_at) ? -1 : 1))
    const last: Record<string, number> = {}
    for (const { invoice_date, invoice_number } of numbered) {
      const year = String(invoice_date).slice(0, 4)
      last[year] = (last[year] ?? 0) + 1
      expect(invoice_number).toBe(`INV-${year}-${String(last[year]).padStart(6, '0')}`)
    }
  })

  test('books every movement of money, and each sums to zero', () => {
    for (const { id } of world.ledger_transactions) {
      const entries = world.ledger_entries.filter(({ transaction_id }) => transaction_id === id)
      expect(entries.length).toBeGreaterThanOrEqual(2)
      expect(sumOf(entries.map(({ amount }) => amount))).toBe(0n)
    }
    const paid = world['stored.payments'].filter(({ status }) => status === 'completed' || status === 'refunded')
    const captured = world.ledger_transactions.filter(({ kind }) => kind === 'payment_captured')
    expect(captured.map(({ payment_id }) => payment_id).sort()).toEqual(paid.map(({ id }) => id).sort())
  })

  test('holds money until the work is accepted, and no longer', () => {
    const orderOfMovement = new Map(world.ledger_transactions.map(({ id, order_id }) => [id, order_id]))
    for (const order of orders) {
      const entries = world.ledger_entries.filter(
        ({ transaction_id }) => orderOfMovement.get(transaction_id) === order.id,
      )
      const held = -sumOf(entries.filter(({ account }) => account === 'client_funds').map(({ amount }) => amount))
      const invoice = invoiceOf.get(String(order.id))
      const open = ['assigned', 'in_progress', 'disputed'].includes(String(order.status)) && invoice?.status === 'paid'
      expect(held).toBe(open ? minorUnits(invoice.total_amount) : 0n)
    }
  })

  test('has ratings that are the mean of the reviews', () => {
    for (const provider of world['stored.service_provider_profiles']) {
      const ratings = world.order_assignments
        .filter(({ provider_id, client_rating }) => provider_id === provider.id && Number(client_rating) > 0)
        .map(({ client_rating }) => Number(client_rating))
      expect(provider.total_reviews).toBe(ratings.length)
      const mean = ratings.length ? ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length : 0
      expect(Math.abs(Number(provider.average_rating) - mean)).toBeLessThan(0.006)
    }
  })

  test('gives the demo logins something in every state', () => {
    const clientId = idsOf(world, 'client@usta.test', 'stored.client_profiles')
    const mine = orders.filter(({ client_id }) => client_id === clientId)
    expect(new Set(mine.map(({ status }) => status)).size).toBe(8)
    const providerId = idsOf(world, 'provider@usta.test', 'stored.service_provider_profiles')
    const bids = world['stored.bids'].filter(({ provider_id }) => provider_id === providerId)
    expect(bids.filter(({ status }) => status === 'pending').length).toBeGreaterThanOrEqual(3)
    const jobs = world.order_assignments.filter(({ provider_id }) => provider_id === providerId)
    expect(jobs.length).toBeGreaterThanOrEqual(8)
    expect(jobs.filter(({ client_review }) => client_review !== '').length).toBeGreaterThanOrEqual(4)
  })
})

/** Sums of the add-ons by order. */
function countAmounts(world: World, by: 'order_id'): Map<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const addon of world['stored.order_addons']) {
    sums.set(addon[by], (sums.get(addon[by]) ?? 0n) + minorUnits(addon.price))
  }
  return sums
}

function idsOf(world: World, email: string, table: 'stored.client_profiles' | 'stored.service_provider_profiles') {
  const user = world['stored.users'].find((one) => one.email === email)
  const profile = world['stored.user_profiles'].find(({ user_id }) => user_id === user?.id)
  return world[table].find(({ user_profile_id }) => user_profile_id === profile?.id)?.id as string
}

test('about half of the orders have photos, drawn by the web app, and one that stands for the order', () => {
  const world = buildWorld({ ...options, today: moments[0] as Date })
  const photos = world['stored.order_photos']
  const first = photos.filter(({ is_primary }) => is_primary)
  expect(first.length).toBeGreaterThan(50)
  expect(new Set(first.map(({ order_id }) => order_id))).toEqual(new Set(photos.map(({ order_id }) => order_id)))
  for (const { photo_url } of photos) expect(photo_url).toMatch(/^\/scenes\/[a-z]+\/[a-z0-9-]+\.svg$/)
})
