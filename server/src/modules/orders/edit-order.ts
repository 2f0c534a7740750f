import type { ClientCall } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/errors.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { orderChanged } from './events.ts'
import { about } from './facts.ts'
import { requirePossible, today } from './input.ts'
import { lockFor } from './lock.ts'
import { orderAllows } from './machine.ts'
import { presentOrder } from './present.ts'
import type { Order, OrderChange } from './schema/order.ts'
import type { LockedOrder } from './store/lock-order.ts'
import { addonsOf, replaceAddons } from './store/order-parts.ts'
import { getOrder, now, type OrderValues, updateOrder } from './store/orders.ts'
import { readTerms } from './terms.ts'
import { writePhotos } from './write-photos.ts'

/** How to find the place, and how the order presents itself: no bidder counted on these. */
const besideTheDeal: readonly (keyof OrderChange)[] = [
  'title',
  'location',
  'postal_code',
  'latitude',
  'longitude',
  'attachments',
  'photos',
]

/** What the catalog's terms depend on. */
const decideTerms: readonly (keyof OrderChange)[] = [
  'service_subcategory_id',
  'city',
  'state',
  'country',
  'postal_code',
  'budget_min',
  'budget_max',
  'addons',
]

export async function editOrder(context: Context, call: ClientCall, id: string, change: OrderChange): Promise<Order> {
  return transact(context.db, call, async (trx) => {
    const order = await lockFor(trx, call, 'edit', id)
    requireDealUnchanged(call, order, change)
    requirePossible(call, { ...order, ...change }, change.service_date ? await today(context) : '')
    const { addons: _addons, photos, attachments, ...fields } = change
    await updateOrder(trx, call, order, {
      // Photos have a table of their own, but are part of the order's version.
      updated_at: now,
      ...fields,
      ...(attachments ? { attachments: JSON.stringify(attachments) } : {}),
      ...(await newTerms(context, trx, call, order, change)),
    })
    if (photos) await writePhotos(context, trx, call, id, photos)
    await context.events.publish(trx, orderChanged, about({ ...order, ...change }))
    return presentOrder(call, await getOrder(trx, call, id))
  })
}

/** @throws 409 naming every field that the bids rely on */
function requireDealUnchanged(call: ClientCall, order: LockedOrder, change: OrderChange): void {
  if (orderAllows('change_deal', order.status)) return
  const fields = Object.keys(change).filter((field) => !besideTheDeal.includes(field as keyof OrderChange))
  if (fields.length === 0) return
  const message = orderErrors.hasBids.detail[call.language]
  throw new Problem(orderErrors.hasBids, {
    errors: fields.map((field) => ({ pointer: `/${field}`, code: 'has_bids', message })),
  })
}

/** The columns that follow from the catalog, where the change touches what they depend on; add-ons are rewritten. */
async function newTerms(
  context: Context,
  trx: Trx,
  call: ClientCall,
  order: LockedOrder,
  change: OrderChange,
): Promise<OrderValues> {
  const touched = decideTerms.some((field) => field in change) && orderAllows('change_deal', order.status)
  if (!touched) return {}
  const asked = { addons: await addonsOf(trx, order.id), ...order, ...change }
  const chosen = asked.addons.map(({ addon_id, quantity }) => ({ addon_id, quantity }))
  const { addons, ...columns } = await readTerms(context, trx, call, { ...asked, addons: chosen })
  await replaceAddons(trx, order.id, addons, call.language)
  return columns
}
