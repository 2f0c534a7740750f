import { beforeAll, describe, expect, test } from 'vitest'
import { givenProfiles } from '../harness/given/profiles.ts'
import { startTestServer } from '../harness/server.ts'
import { givenCompleted } from '../orders/steps.ts'

const server = await startTestServer()
const { api, db, given } = server
const { offeredService } = givenProfiles(db.kysely)
const [admin, bystander] = [await given.staff('admin'), await given.clientAndProvider()]

/** The trash is what shows deleted rows, and is meant to; each user's sockets, files and money have tests of their own. */
const shown = /^\/staff\/(deletions|audit)/

interface Deleted {
  /** Ids of rows that were deleted, by table. */
  ids: Map<string, string>
  /** Words that stand in deleted rows only. */
  words: string[]
}

const deleted: Deleted = { ids: new Map(), words: ['Zelkova'] }
/** Who reads, and what they have that is alive, for the parameters of addresses. */
let known: Record<string, string[]>
let readers: Record<string, typeof api>
let paths: string[]

beforeAll(async () => {
  const category = await given.category({ name: 'Zelkova category' })
  const service = await given.subcategory({ category_id: category.id, name: 'Zelkova service' })
  const live = await given.subcategory()
  const addon = await given.addon(live.id, { name: 'Zelkova addon' })
  const pack = await given.servicePackage(live.id, { name: 'Zelkova package' })
  const area = await given.area({ name: 'Zelkova area' })
  const provider = await given.provider({ name: 'Zelkova person', businessName: 'Zelkova business' })
  const offered = await offeredService(provider, { subcategory_id: live.id })
  const staying = await given.provider()
  const half = await offeredService(staying, { subcategory_id: live.id, description: 'Zelkova offer' })
  await api.as(bystander).put(`/profile/client/favorites/${provider.providerId}`)

  const client = bystander
  const order = await given.openOrder({ client, values: { title: 'Zelkova order' } })
  const bid = await given.bid(order.id, { provider: staying, values: { description: 'Zelkova bid' } })
  const open = await given.openOrder({ client, subcategoryId: live.id })
  const loneBid = await given.bid(open.id, { provider: staying, values: { description: 'Zelkova lone bid' } })
  await given.bid(open.id, { provider })
  const inserted = async (text: string, values: unknown[]): Promise<string> =>
    (await db.pool.query(`${text} returning id`, values)).rows[0].id
  const photo = await inserted(
    `insert into order_photos (order_id, photo_url, caption) values ($1, 'https://files.example/zelkova.jpg', 'Zelkova photo')`,
    [open.id],
  )
  const chosen = await inserted(
    `insert into order_addons (order_id, addon_id, name, unit_price, price) values ($1, $2, 'Zelkova addon', 1, 1)`,
    [open.id, addon.id],
  )
  // What a client wrote about the work is a record of a promise: it stays, without a word of the order.
  const reviewed = await givenCompleted(server, { client_rating: 5, client_review: 'Баары жакшы' })

  const going: [string, string][] = [
    ['orders', order.id],
    ['orders', reviewed.id],
    ['bids', loneBid.id],
    ['order_photos', photo],
    ['order_addons', chosen],
    ['service_packages', pack.id],
    ['service_addons', addon.id],
    ['service_areas', area.id],
    ['service_provider_services', half.id],
    ['users', provider.userId],
    ['service_categories', category.id],
  ]
  for (const [table, id] of going) {
    const { rowCount } = await db.pool.query(`delete from ${table} where id = $1`, [id])
    expect([table, rowCount]).toEqual([table, 1])
    deleted.ids.set(id, table)
  }
  for (const [table, id] of [
    ['bids', bid.id],
    ['service_subcategories', service.id],
    ['service_provider_services', offered.id],
    ['service_provider_profiles', provider.providerId],
  ] as const) {
    expect((await db.pool.query(`select is_deleted from stored.${table} where id = $1`, [id])).rows).toEqual([
      { is_deleted: true },
    ])
    deleted.ids.set(id, table)
  }
  await server.runJobs()

  readers = { admin: api.as(admin), client: api.as(bystander), provider: api.as(staying), visitor: api }
  known = {
    id: [...deleted.ids.keys(), open.id, live.id, live.category_id, staying.providerId, bystander.userId],
    variant: ['small'],
    token: ['0'.repeat(43)],
    key: ['platform.name'],
    provider_id: [provider.providerId, staying.providerId],
  }
  const { body } = await api.get('/openapi.json')
  paths = Object.entries<Record<string, unknown>>(body.paths)
    .filter(([, methods]) => 'get' in methods)
    .map(([path]) => path.replace('/api/v1', ''))
    .filter((path) => !shown.test(path))
}, 120_000)

/** All addresses that a path stands for, with what is known put in. */
function addresses(path: string): string[] {
  const [, before = '', name = '', after = ''] = /^(.*?)\{(\w+)\}(.*)$/.exec(path) ?? []
  if (!name) return [path]
  const values = known[name]
  if (!values) throw new Error(`what is {${name}} in ${path}?`)
  return values.flatMap((value) => addresses(`${before}${value}${after}`))
}

/** The parameters with which lists and searches show most. */
const queries: Record<string, string[]> = {
  '/orders': ['', '?feed=open', '?sort=created_at'],
  '/search': ['?q=Zelkova', '?q=zelkova+order', '?q=Тамчылаган'],
  '/search/suggestions': ['?q=Zelk'],
  '/search/providers': ['', '?q=Zelkova'],
}

describe('what was deleted', () => {
  test('appears in no answer of any address, to nobody', async () => {
    expect(paths.length).toBeGreaterThan(40)
    const leaks: string[] = []
    let answered = 0
    for (const path of paths) {
      for (const address of addresses(path).flatMap((one) => (queries[path] ?? ['']).map((query) => one + query))) {
        for (const [who, reader] of Object.entries(readers)) {
          const { status, body } = await reader.get(address)
          expect([address, status >= 500]).toEqual([address, false])
          if (status !== 200) continue
          answered += 1
          const text = typeof body === 'string' ? body : JSON.stringify(body)
          for (const [id, table] of deleted.ids) {
            if (text.includes(id) && !isRecord(path, table)) leaks.push(`${who} GET ${address}: ${table} ${id}`)
          }
          for (const word of deleted.words) {
            if (text.toLowerCase().includes(word.toLowerCase()))
              leaks.push(`${who} GET ${address}: ${around(text, word)}`)
          }
        }
      }
    }
    expect(answered).toBeGreaterThan(100)
    expect(leaks).toEqual([])
  }, 300_000)

  test('is counted nowhere', async () => {
    const open = known.id?.[deleted.ids.size] ?? ''
    expect((await readers.client?.get(`/orders/${open}`))?.body.bid_count).toBe(0)
    expect((await readers.provider?.get('/bids/counts'))?.body).not.toMatchObject({ pending: 1 })
  })
})

/** Records of money name what they are about by its id, also when that is deleted. */
function isRecord(path: string, table: string): boolean {
  return (
    /invoices|payments|earnings|webhook-events/.test(path) && ['orders', 'service_provider_profiles'].includes(table)
  )
}

function around(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase())
  return text.slice(Math.max(0, at - 60), at + 60)
}
