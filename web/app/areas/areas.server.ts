import type { Schemas } from '@usta/api-client'
import { apiOf, type PageArgs, wish } from '../api.server.ts'

export type Area = Schemas['ServiceArea']

/** Where services are offered; none where the API fails to say. */
export async function listAreas(args: PageArgs): Promise<Area[]> {
  const query = { limit: 100 }
  return (await wish(args, apiOf(args).GET('/api/v1/catalog/areas', { params: { query } })))?.items ?? []
}

/** The cities of these areas, the one with the most areas first. */
export function citiesOf(areas: Area[]): string[] {
  const counts = new Map<string, number>()
  for (const { city } of areas) counts.set(city, (counts.get(city) ?? 0) + 1)
  return [...counts.entries()].sort(([, a], [, b]) => b - a).map(([city]) => city)
}
