import { money, percentOf, toAmount } from '../../kernel/money.ts'
import { demoId } from '../ids.ts'
import { instant } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Addon } from './catalog.ts'
import type { Order } from './orders.ts'
import { stamps, type World } from './rows.ts'
import { stages } from './stages.ts'

/**
 * Adds some extras to an order and returns their prices. `bid` is the accepted one: percentages are of it,
 * so they are left out of orders that have none yet.
 */
export function addOrderAddons(world: World, order: Order, bid: string | null, random: Random): string[] {
  const { subcategory, stage } = order.plan
  const possible = subcategory.addons.filter(({ content }) => content.type !== 'percentage' || stages[stage].awarded)
  const chosen: Addon[] = []
  for (const addon of possible) {
    const prepared = (addon.content.after ?? []).every((key) => chosen.some(({ content }) => content.key === key))
    if (prepared && random.chance(0.3)) chosen.push(addon)
  }
  return chosen.map(({ id, content }) => {
    const most = Math.min(content.max ?? 3, (content.min ?? 1) + 3)
    const quantity = random.whole(content.min ?? 1, most)
    const unitPrice = `${content.price}.00`
    const line = content.type === 'percentage' ? toAmount(percentOf(money(bid ?? '0'), unitPrice)) : null
    const price = line ?? `${content.price * quantity}.00`
    world['stored.order_addons'].push({
      id: demoId(`order addon ${order.key} ${content.key}`, order.timeline.written),
      order_id: order.id,
      addon_id: id,
      name: content.name.ky,
      quantity: content.type === 'percentage' ? 1 : quantity,
      price_type: content.type,
      unit_price: unitPrice,
      price,
      ...stamps(instant(order.timeline.written)),
    })
    return price
  })
}
