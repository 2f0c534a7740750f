import { fromMinorUnits, type Money, money, percentOf, times, toAmount, toMinorUnits } from '../../kernel/money.ts'
import { demoId } from '../ids.ts'
import { instant } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Bid } from './bids.ts'
import type { Addon } from './catalog.ts'
import type { Order } from './orders.ts'
import { stamps, type World } from './rows.ts'

/**
 * Adds some extras to an order and returns their prices, as the orders module computes them. Percentages are of the
 * accepted bid, so they are left out of orders that have none yet.
 */
export function addOrderAddons(world: World, order: Order, bid: Bid | null, random: Random): string[] {
  return choose(order, bid, random).map(({ id, content }) => {
    const most = Math.min(content.max ?? 3, (content.min ?? 1) + 3)
    const counted = content.type === 'per_unit' || content.type === 'per_hour'
    const quantity = counted ? random.whole(content.min ?? 1, most) : 1
    const listed = money(String(content.price))
    const unit = content.type === 'percentage' ? listed : times(listed, order.area.content.multiplier)
    const price = toAmount(linePrice(content.type, unit, quantity, bid))
    world['stored.order_addons'].push({
      id: demoId(`order addon ${order.key} ${content.key}`, order.timeline.written),
      order_id: order.id,
      addon_id: id,
      name: content.name.ky,
      quantity,
      price_type: content.type,
      unit_price: toAmount(unit),
      price,
      ...stamps(instant(order.timeline.written)),
    })
    return price
  })
}

function choose({ plan }: Order, bid: Bid | null, random: Random): Addon[] {
  const chosen: Addon[] = []
  for (const addon of plan.subcategory.addons) {
    const { after = [], type } = addon.content
    const prepared = after.every((key) => chosen.some(({ content }) => content.key === key))
    const priced = bid !== null || type !== 'percentage'
    if (prepared && priced && random.chance(0.3)) chosen.push(addon)
  }
  return chosen
}

function linePrice(type: Addon['content']['type'], unit: Money, quantity: number, bid: Bid | null): Money {
  if (type === 'percentage') return percentOf(money(bid?.amount ?? '0'), toAmount(unit))
  if (type === 'fixed') return unit
  const price = times(unit, String(quantity))
  return type === 'per_unit' ? price : perHour(price, bid?.row.estimated_duration ?? 60)
}

/** To the minute, at least an hour; half a tyiyn is rounded up. */
function perHour(price: Money, duration: number): Money {
  const minutes = BigInt(Math.max(duration, 60))
  return fromMinorUnits((BigInt(toMinorUnits(price)) * minutes * 2n + 60n) / 120n)
}
