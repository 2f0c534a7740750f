import { money, percentOf, sum, toAmount } from '../../kernel/money.ts'
import { completionNotes, progressNotes } from '../content/words/progress.ts'
import { reviews } from '../content/words/reviews.ts'
import { demoId } from '../ids.ts'
import { day, hour, instant, localDate } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Bid } from './bids.ts'
import type { Order } from './orders.ts'
import { type Row, stamps, type World } from './rows.ts'
import { stages } from './stages.ts'

export type Award = Readonly<{
  order: Order
  bid: Bid
  awarded: number
  invoice: Row<'stored.invoices'>
  /** Percent. */
  rate: string
}>

/** Adds what accepting a bid leads to: the assignment, the invoice and the frozen commission. */
export function addAward(world: World, order: Order, bid: Bid, addonPrices: readonly string[], random: Random): Award {
  const { timeline, plan, area } = order
  const awarded = timeline.awarded ?? timeline.written
  addAssignment(world, order, bid, awarded, random)

  const rate = `${plan.subcategory.category.commission}.00`
  const addons = sum(money('0'), ...addonPrices.map((price) => money(price)))
  const travel = money(`${area.content.travelFee}.00`)
  const subtotal = sum(money(bid.amount), addons, travel)
  const fee = toAmount(percentOf(subtotal, rate))
  const unpaid = plan.stage === 'cancelled_unpaid'
  const paid = stages[plan.stage].paid
  const total = toAmount(subtotal)
  const invoice: Row<'stored.invoices'> = {
    id: demoId(`invoice ${order.key}`, awarded),
    order_id: order.id,
    client_id: plan.client.id,
    client_user_id: plan.client.userId,
    provider_id: bid.provider.id,
    invoice_number: '',
    invoice_date: localDate(awarded),
    due_date: localDate(awarded + 3 * day),
    addons_amount: toAmount(addons),
    travel_fee: toAmount(travel),
    subtotal: total,
    total_amount: total,
    platform_fee: fee,
    paid_amount: paid ? total : '0.00',
    refunded_amount: '0.00',
    status: unpaid ? 'cancelled' : paid ? 'paid' : 'sent',
    paid_date: paid && timeline.paid !== null ? instant(timeline.paid) : null,
    released_at: null,
    ...stamps(instant(awarded), instant((unpaid ? timeline.ended : timeline.paid) ?? awarded)),
  }
  world['stored.invoices'].push(invoice)
  world.order_commissions.push({
    id: demoId(`commission ${order.key}`, awarded),
    order_id: order.id,
    invoice_id: invoice.id as string,
    rate,
    base_amount: total,
    amount: fee,
    ...stamps(instant(awarded)),
  })
  return { order, bid, awarded, invoice, rate }
}

function addAssignment(world: World, order: Order, bid: Bid, awarded: number, random: Random): void {
  const { timeline, plan } = order
  const { language } = plan.text
  const { started, finished } = timeline
  const rating = ratingOf(order, random)
  const reviewed = rating === null || timeline.ended === null ? null : timeline.ended
  world.order_assignments.push({
    id: demoId(`assignment ${order.key}`, awarded),
    order_id: order.id,
    provider_id: bid.provider.id,
    accepted_bid_id: bid.id,
    assigned_at: instant(awarded),
    start_date: started === null ? null : localDate(started),
    start_time: started === null ? null : new Date(started + 6 * hour).toISOString().slice(11, 16),
    progress_notes: started !== null && random.chance(0.6) ? random.pick(progressNotes[language]) : '',
    completion_notes: finished === null ? '' : random.pick(completionNotes[language]),
    client_rating: rating ?? 0,
    client_review: rating === null ? '' : review(order, rating, random),
    reviewed_at: reviewed === null ? null : instant(reviewed),
    ...stamps(instant(awarded), instant(timeline.ended ?? finished ?? started ?? awarded)),
  })
}

type Rating = 1 | 2 | 3 | 4 | 5

function ratingOf({ plan }: Order, random: Random): Rating | null {
  if (stages[plan.stage].status !== 'completed' || plan.rating === null) return null
  if (plan.rating !== undefined) return plan.rating as Rating
  const ratings = [
    [5, 58],
    [4, 24],
    [3, 6],
    [2, 3],
    [1, 2],
    [null, 7],
  ] as const
  return random.weighted<Rating | null>(ratings)
}

const personal = new Set(['beauty', 'tutoring', 'care'])

function review({ plan }: Order, rating: Rating, random: Random): string {
  const kind = personal.has(plan.subcategory.category.slug) ? 'person' : 'home'
  return random.pick(reviews[kind][rating][plan.text.language])
}
