import { demoId } from '../ids.ts'
import type { Order } from './orders.ts'
import { stamps, type World } from './rows.ts'

/**
 * Adds photos to about half of the orders: scenes that the web app draws (web/app/scenes). Which, follows from the
 * order's id, so that the rest of the world stays as chance has made it.
 */
export function addPhotos(world: World, { id, key, plan, row }: Order): void {
  const count = Number.parseInt(id.slice(-1), 16) % 4
  const { category, content } = plan.subcategory
  for (let place = 0; place < Math.min(count, 2); place++) {
    world['stored.order_photos'].push({
      id: demoId(`photo ${place} of ${key}`, Date.parse(String(row.created_at))),
      order_id: id,
      photo_url: `/scenes/${category.icon}/${content.slug}-${id.slice(-4)}-${place + 1}.svg`,
      is_primary: place === 0,
      sort_order: place,
      ...stamps(String(row.created_at)),
    })
  }
}
