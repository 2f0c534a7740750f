import type { Schemas } from '@usta/api-client'

export type FeedFilters = Schemas['SavedSearch']['filters']

export const urgencies = ['low', 'medium', 'high', 'urgent'] as const

const names = ['city', 'category_id', 'subcategory_id', 'area_id', 'budget_from', 'date_from', 'date_to'] as const

/** The filters that an address names. Fields left empty filter nothing. */
export function readFilters(search: URLSearchParams): FeedFilters {
  const texts = names.flatMap((name) => {
    const value = search.get(name)?.trim().replace(',', '.')
    return value ? [[name, value]] : []
  })
  const distance = Number(search.get('within_km'))
  const urgency = urgencies.find((known) => known === search.get('urgency'))
  return {
    ...(Object.fromEntries(texts) as FeedFilters),
    ...(Number.isInteger(distance) && distance > 0 ? { within_km: distance } : {}),
    ...(urgency ? { urgency } : {}),
  }
}

/** The query of the page that shows them; '' for none. */
export function feedSearch(filters: FeedFilters): string {
  const search = new URLSearchParams(Object.entries(filters).map(([name, value]) => [name, String(value)]))
  return search.size > 0 ? `?${search}` : ''
}
