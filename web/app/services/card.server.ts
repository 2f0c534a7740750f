import type { Category } from './catalog.server.ts'
import type { CardCategory } from './category-card.tsx'

/** What a card shows of a category: the whole would be twenty times the size. */
export function toCard({ id, name, slug, icon, color, subcategories }: Category): CardCategory {
  return { id, name, slug, icon, color, services: subcategories.length }
}
