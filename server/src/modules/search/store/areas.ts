import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Place } from './listings.ts'

/** Where an area is: null when nobody wrote that down, undefined when there is no such area. */
export async function findAreaPlace(db: DbOrTrx, id: string): Promise<Place | null | undefined> {
  const { rows } = await sql<{ latitude: string | null; longitude: string | null }>`
    select latitude, longitude from area_places where id = ${id}`.execute(db)
  const [area] = rows
  if (!area) return undefined
  const { latitude, longitude } = area
  return latitude === null || longitude === null ? null : { latitude: Number(latitude), longitude: Number(longitude) }
}
