import type { Category } from '../services/catalog.server.ts'
import { servicePath } from '../services/paths.ts'

/** A service to begin with, by its name and its page. */
export interface Popular {
  name: string
  to: string
}

const shown = 6

/** Those that staff have put forward, one of each category first. */
export function popularOf(categories: Category[]): Popular[] {
  const featured = categories.map((category) =>
    category.subcategories
      .filter((service) => service.featured)
      .map((service) => ({ name: service.name, to: servicePath(category, service) })),
  )
  return [
    ...featured.flatMap((services) => services.slice(0, 1)),
    ...featured.flatMap((services) => services.slice(1)),
  ].slice(0, shown)
}
