import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLedger } from '../../src/modules/payments/index.ts'
import type { Caller } from '../harness/api.ts'
import { startTestServer } from '../harness/server.ts'
import { allowedArrows, findContradictions, payIfPossible } from './walk-checks.ts'

const server = await startTestServer()
const { api, db, given } = server

const people = ['client', 'first', 'second', 'stranger', 'moderator', 'visitor'] as const

const steps = [
  'edit',
  'editTitle',
  'publish',
  'bid',
  'changeBid',
  'withdraw',
  'accept',
  'pay',
  'start',
  'finish',
  'complete',
  'review',
  'cancel',
  'dispute',
  'resolveCompleted',
  'resolveCancelled',
  'delete',
  'restore',
] as const

const client = await given.client()
const [first, second] = [await given.provider(), await given.provider()]
const as = (caller: Caller) => api.as(caller)
const callers: Record<(typeof people)[number], typeof api> = {
  client: as(client),
  first: as(first),
  second: as(second),
  stranger: as(await given.clientAndProvider()),
  moderator: as(await given.staff('moderator')),
  visitor: api,
}

/** Some row that hangs on the order, or an id of nothing. */
async function idOf(table: 'bids' | 'order_disputes', id: string): Promise<string> {
  const { rows } = await db.pool.query(`select id from ${table} where order_id = $1 order by random() limit 1`, [id])
  return rows[0]?.id ?? '01970000-0000-7000-8000-000000000000'
}

async function take(id: string, step: Step, who: (typeof people)[number]): Promise<number> {
  const caller = callers[who]
  const order = `/orders/${id}`
  const bid = async () => `/bids/${await idOf('bids', id)}`
  const resolve = async (outcome: string) =>
    caller.post(`/disputes/${await idOf('order_disputes', id)}/resolve`, { resolution: 'Чечилди', outcome })
  const calls: Record<Step, () => Promise<{ status: number }>> = {
    edit: () => caller.patch(order, { description: 'Башкача' }),
    editTitle: () => caller.patch(order, { title: 'Башка' }),
    publish: () => caller.post(`${order}/publish`),
    bid: () => caller.post(`${order}/bids`, { amount: '1000', description: 'Келем' }),
    changeBid: async () => caller.patch(await bid(), { amount: '1100' }),
    withdraw: async () => caller.post(`${await bid()}/withdraw`),
    accept: async () => caller.post(`${await bid()}/accept`),
    pay: () => payIfPossible(server, caller, id),
    start: () => caller.post(`${order}/start`),
    finish: () => caller.post(`${order}/finish`),
    complete: () => caller.post(`${order}/complete`, { client_rating: 4 }),
    review: () => caller.post(`${order}/review`, { client_rating: 3 }),
    cancel: () => caller.post(`${order}/cancel`, { reason: 'Ойлондум' }),
    dispute: () => caller.post(`${order}/disputes`, { dispute_type: 'other', description: 'Жок' }),
    resolveCompleted: () => resolve('completed'),
    resolveCancelled: () => resolve('cancelled'),
    delete: () => caller.delete(order),
    restore: () => caller.post(`${order}/restore`),
  }
  return (await calls[step]()).status
}

async function statusOf(id: string): Promise<string> {
  const { rows } = await db.pool.query('select status from stored.orders where id = $1', [id])
  return rows[0].status
}

type Step = (typeof steps)[number]
type Move = readonly [Step, (typeof people)[number]]

const mainWay: Move[] = [
  ['publish', 'client'],
  ['bid', 'first'],
  ['accept', 'client'],
  ['pay', 'client'],
  ['start', 'first'],
  ['finish', 'first'],
  ['complete', 'client'],
]

/** What people do beside the main way, when they may. */
const sideways: Move[] = [
  ...(['edit', 'editTitle', 'cancel', 'dispute', 'review', 'delete', 'restore'] as const).map(
    (step): Move => [step, 'client'],
  ),
  ['bid', 'second'],
  ['changeBid', 'first'],
  ['withdraw', 'first'],
  ['withdraw', 'second'],
  ['cancel', 'first'],
  ['dispute', 'first'],
  ['resolveCompleted', 'moderator'],
  ['resolveCancelled', 'moderator'],
]

/** The main way, as far as it goes, with anything in between. */
const anything = fc.tuple(fc.constantFrom(...steps), fc.constantFrom(...people))
const detour = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sideways) }, { weight: 1, arbitrary: anything })
const walks = fc
  .tuple(
    fc.nat({ max: mainWay.length }),
    fc.array(fc.tuple(fc.nat({ max: mainWay.length }), detour), { maxLength: 12 }),
  )
  .map(([length, detours]) =>
    [...mainWay.slice(0, length), null].flatMap((step, at): Move[] => [
      ...detours.filter(([place]) => place === at).map(([, move]) => move),
      ...(step === null ? [] : [step]),
    ]),
  )

/** Walks that together take every arrow there is. */
const everyArrow: [Move[]][] = [
  [['cancel', 'client']],
  [...mainWay.slice(0, 1), ['cancel', 'moderator']],
  [...mainWay.slice(0, 2), ['withdraw', 'first'], ['bid', 'second'], ['cancel', 'client']],
  [...mainWay.slice(0, 4), ['cancel', 'first']],
  [...mainWay.slice(0, 3), ['dispute', 'client'], ['resolveCancelled', 'moderator'], ['delete', 'client']],
  [...mainWay.slice(0, 6), ['dispute', 'first'], ['resolveCompleted', 'moderator']],
  [...mainWay, ['dispute', 'client'], ['resolveCancelled', 'moderator'], ['delete', 'client'], ['restore', 'client']],
].map((walk) => [walk as Move[]])

test('whatever anybody does, the order keeps to its machine and its money', { timeout: 300_000 }, async () => {
  const taken = new Set<string>()
  await fc.assert(
    fc.asyncProperty(walks, async (walk) => {
      const { id } = await given.draftOrder({ client })
      let before = 'draft'
      for (const [step, who] of walk) {
        const status = await take(id, step, who)
        expect(status, `${who}: ${step}`).toBeLessThan(500)
        const after = await statusOf(id)
        if (after !== before) {
          expect(status, `${who}: ${step} moved the order`).toBeLessThan(300)
          expect(allowedArrows, `${who}: ${step}`).toContain(`${before} → ${after}`)
          taken.add(`${before} → ${after}`)
        }
        expect(await findContradictions(db, id), `after ${who}: ${step}`).toEqual([])
        before = after
      }
    }),
    { numRuns: 60, examples: everyArrow },
  )
  await server.runJobs()
  expect((await checkLedger(db)).discrepancies).toEqual([])
  expect([...taken].sort()).toEqual(allowedArrows.filter((arrow) => !isLoop(arrow)).sort())
})

function isLoop(arrow: string): boolean {
  const [from, to] = arrow.split(' → ')
  return from === to
}
