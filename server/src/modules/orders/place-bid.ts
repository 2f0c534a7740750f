import type { Call, ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { defaultCurrency, isGreater, money } from '../../kernel/money.ts'
import { type DbOrTrx, type Trx, transact, violates } from '../../platform/database/index.ts'
import type { BookableSubcategory } from '../catalog/index.ts'
import type { Context } from './context.ts'
import { bidErrors, orderErrors, providerErrors } from './errors.ts'
import { bidPlaced } from './events.ts'
import { about } from './facts.ts'
import { canSeeOrder, hasActiveBid, isClientOf, isOpen } from './policy.ts'
import { presentBid } from './present.ts'
import type { Bid, BidInput } from './schema/bid.ts'
import { requirements } from './schema/parts.ts'
import { insertBid } from './store/bids.ts'
import { type LockedOrder, lockOrder } from './store/lock-order.ts'
import { requirementWords } from './words.ts'

export async function placeBid(context: Context, call: ProviderCall, orderId: string, input: BidInput): Promise<Bid> {
  return transact(context.db, call, async (trx) => {
    const order = await lockOrder(trx, call, orderId)
    if (order === null || !couldKnow(call, order)) throw new Problem(commonErrors.notFound)
    if (isClientOf(call.actor, order)) throw new Problem(bidErrors.ownOrder)
    if (!isOpen(order)) throw new Problem(orderErrors.notOpen)
    if (hasActiveBid(order)) throw new Problem(bidErrors.alreadyPlaced)
    const { category } = await serviceOf(context, trx, call, order)
    await requireBidder(context, trx, call, category)
    requireMinimum(call, category, input.amount)
    const row = await insertBid(trx, order, call.actor.providerId, input).catch(mapDouble)
    await context.events.publish(trx, bidPlaced, {
      ...about(order),
      bid_id: row.id,
      provider_id: row.provider_id,
      provider_user_id: call.actor.userId,
      amount: row.amount,
      currency: row.currency,
    })
    return presentBid(call, row)
  })
}

/** Whoever saw an order while it was open may learn that it is not any more. */
function couldKnow({ actor }: ProviderCall, order: LockedOrder): boolean {
  return order.published_at !== null || canSeeOrder(actor, order)
}

/** The same provider may have bid twice at once: the second waited for the lock with an old look at the bids. */
function mapDouble(error: unknown): never {
  throw violates(error, 'bids_one_active') ? new Problem(bidErrors.alreadyPlaced, { cause: error }) : error
}

type Ordered = Pick<LockedOrder, 'service_subcategory_id'>

/** What is ordered, with the rules of its category; also when nobody can order it any more. */
export function serviceOf({ catalog }: Context, db: DbOrTrx, { language }: Call, order: Ordered) {
  return catalog.getBookableSubcategory(db, order.service_subcategory_id, { pointer: '', language, ordered: true })
}

type CategoryRules = BookableSubcategory['category']

/** @throws 409 for a provider who takes no work, 403 for one who lacks a verification that the category requires */
async function requireBidder(
  { profiles }: Context,
  trx: Trx,
  call: ProviderCall,
  category: CategoryRules,
): Promise<void> {
  const provider = await profiles.findProvider(trx, call.actor.providerId)
  if (!provider?.is_available) throw new Problem(providerErrors.unavailable)
  const required = requirements.filter((name) => category[`requires_${name}`])
  const missing = required.length > 0 ? await profiles.bidderRequirements(trx, provider.id, required) : []
  if (missing.length === 0) return
  const words = missing.map((name) => requirementWords[name][call.language])
  throw new Problem(providerErrors.requirementsMissing, { params: { requirements: words.join(', ') } })
}

/** @throws 422 at `pointer` for a bid below the category's least, or of nothing */
export function requireMinimum(call: Call, { min_price }: CategoryRules, amount: string, pointer = '/amount'): void {
  const least = min_price !== null && isGreater(money(min_price), money('0.01')) ? min_price : '0.01'
  if (!isGreater(money(least), money(amount))) return
  const params = { minimum: least, currency: defaultCurrency }
  const message = new Problem(bidErrors.belowMinimum, { params }).detail(call.language)
  throw new Problem(bidErrors.belowMinimum, {
    params,
    errors: [{ pointer, code: 'below_minimum', message }],
  })
}
