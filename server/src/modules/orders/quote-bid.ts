import type { ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Context } from './context.ts'
import { bidErrors, orderErrors } from './errors.ts'
import { requireMinimum, serviceOf } from './place-bid.ts'
import { canSeeOrder, isClientOf, isOpen } from './policy.ts'
import { isTooMuch, priceOf, totalOf } from './pricing.ts'
import type { BidDetails } from './schema/bid.ts'
import type { BidQuote, BidQuoteQuery } from './schema/bid-quote.ts'
import type { BidDetailsRow } from './store/bid-columns.ts'
import { findOrder } from './store/orders.ts'

type Priced = Pick<BidDetailsRow, 'amount' | 'estimated_duration' | 'currency' | 'addons' | 'travel_fee'>

/** What the add-ons of an order cost with this bid; null when that is more than an invoice can hold. */
function addonsWith({ amount, estimated_duration, currency, addons, travel_fee }: Priced): string | null {
  const deal = { amount, duration: estimated_duration, currency }
  const prices = addons.map((addon) => priceOf(addon, deal))
  if (!prices.every((price) => price !== null)) return null
  const total = totalOf(prices, currency)
  return isTooMuch(totalOf([amount, total, travel_fee], currency), currency) ? null : total
}

/** What the client would pay for a bid, and for what. */
export async function splitPrice({ db, payments }: Context, bid: Priced): Promise<BidDetails['price']> {
  const addons = addonsWith(bid)
  if (addons === null) return null
  const { amount: work, travel_fee, currency } = bid
  const priced = { lines: { bid: work, addons, travelFee: travel_fee }, currency, commissionRate: '0' }
  const { tax, clientPays } = await payments.quote(db.kysely, priced)
  return { work, addons, travel_fee, tax, client_pays: clientPays, currency }
}

/**
 * What a bid would have the client pay, and leave its provider, before it is made.
 * @throws 404 not visible, 403 one's own order, 409 not open, 422 below the category's least or too much for an invoice
 */
export async function quoteBid(
  context: Context,
  call: ProviderCall,
  orderId: string,
  query: BidQuoteQuery,
): Promise<BidQuote> {
  const { kysely } = context.db
  const order = await findOrder(kysely, call, orderId)
  if (order === null || !canSeeOrder(call.actor, order)) throw new Problem(commonErrors.notFound)
  if (isClientOf(call.actor, order)) throw new Problem(bidErrors.ownOrder)
  if (!isOpen(order)) throw new Problem(orderErrors.notOpen)
  const { category } = await serviceOf(context, kysely, call, order)
  requireMinimum(call, category, query.amount, '/query/amount')
  const { currency, travel_fee } = order
  const work = totalOf([query.amount], currency)
  const addons = addonsWith({ ...order, amount: work, estimated_duration: query.estimated_duration ?? null })
  if (addons === null) throw new Problem(orderErrors.tooExpensive)
  const { commission_rate } = category
  const lines = { bid: work, addons, travelFee: travel_fee }
  const quote = await context.payments.quote(kysely, { lines, currency, commissionRate: commission_rate })
  return {
    work,
    addons,
    travel_fee,
    tax: quote.tax,
    client_pays: quote.clientPays,
    commission: quote.commission,
    commission_rate,
    you_receive: quote.providerReceives,
    currency,
  }
}
