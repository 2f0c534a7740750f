import { cancelReasons } from '../content/words/progress.ts'
import { day } from '../moments.ts'
import { createRandom } from '../random.ts'
import { addOrderAddons } from './addons.ts'
import { type Award, addAward } from './awards.ts'
import { addBids } from './bids.ts'
import { addCatalog } from './catalog.ts'
import { addChat } from './chats.ts'
import { addDispute, createDisputes } from './disputes.ts'
import { addOrder } from './orders.ts'
import { addPeople } from './people.ts'
import { addPhotos } from './photos.ts'
import { planOrders } from './plan.ts'
import { emptyWorld, type World } from './rows.ts'
import { addSettlement, type Terms } from './settlements.ts'
import { addTemplates } from './templates.ts'
import { countUp, numberInvoices } from './totals.ts'

export { type DemoTable, demoTables, type World } from './rows.ts'
export { lastNumbers } from './totals.ts'

export type WorldOptions = Readonly<{
  /** The moment it is seen from: open orders are recent, their work lies ahead, all else before. */
  today: Date
  /** The hash of the password that everyone has. */
  passwordHash: string
  /** Whether invoices were paid by card; else by bank transfer. */
  cards: boolean
}>

/** The rows of a marketplace that has been running for a year: the same every time for the same options. */
export function buildWorld({ today, passwordHash, cards }: WorldOptions): World {
  const now = today.getTime()
  const world = emptyWorld()
  const catalog = addCatalog(world, now - 410 * day)
  addTemplates(world, now - 400 * day)
  const people = addPeople(world, catalog, now, passwordHash)
  const random = createRandom(7)
  const disputeFor = createDisputes()
  const awards: Award[] = []
  const orders = planOrders(catalog, people, random).map((plan) => {
    const order = addOrder(world, catalog, plan, now, random)
    addPhotos(world, order)
    const bid = addBids(world, order, now, random)
    const addonPrices = addOrderAddons(world, order, bid, random)
    const dispute = order.timeline.disputed === null ? null : disputeFor(order)
    const reason = dispute?.resolution ?? random.pick(cancelReasons[plan.text.language])
    if (order.row.status === 'cancelled') order.row.cancel_reason = reason
    if (dispute) addDispute(world, order, dispute, people.moderatorId)
    if (bid) {
      const award = addAward(world, order, bid, addonPrices, random)
      addSettlement(world, award, {
        gateway: cards ? 'stripe' : 'manual',
        refund: refundOf(award, dispute, reason, people.moderatorId),
        random,
      })
      addChat(world, award, now, random)
      awards.push(award)
    }
    return order
  })
  numberInvoices(awards)
  countUp(world, people, orders, now)
  return world
}

/** What went back to the client: all of it after a cancellation, else what staff decided. */
function refundOf(
  { order: { plan } }: Award,
  dispute: { refund: number } | null,
  reason: string,
  moderatorId: string,
): Terms['refund'] {
  if (plan.stage === 'cancelled_refunded') return { percent: 100, reason, requestedBy: plan.client.userId }
  if (!dispute || plan.stage === 'disputed') return null
  return { percent: dispute.refund, reason: 'dispute decided', requestedBy: moderatorId }
}
