import type { Schemas } from '@usta/api-client'
import { apiOf, need, type PageArgs, wish } from '../api.server.ts'

export type Area = Schemas['ServiceArea']

const askForAreas = (args: PageArgs) => apiOf(args).GET('/api/v1/catalog/areas', { params: { query: { limit: 100 } } })

/** Where services are offered. */
export async function listAreas(args: PageArgs): Promise<Area[]> {
  return (await need(args, askForAreas(args))).items
}

/** The same for pages that can do without; none where the API fails to say. */
export async function listAreasIfKnown(args: PageArgs): Promise<Area[]> {
  return (await wish(args, askForAreas(args)))?.items ?? []
}

/** The cities of these areas, the one with the most areas first. */
export function citiesOf(areas: Area[]): string[] {
  const counts = new Map<string, number>()
  for (const { city } of areas) counts.set(city, (counts.get(city) ?? 0) + 1)
  return [...counts.entries()].sort(([, a], [, b]) => b - a).map(([city]) => city)
}
