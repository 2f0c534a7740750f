import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'

export interface SearchedFor {
  readonly text: string
  readonly language: string
  readonly city: string
  readonly results: number
  readonly category_id: string | null
}

export async function insertQuery(db: DbOrTrx, searched: SearchedFor): Promise<void> {
  await db.insertInto('search_queries').values(searched).execute()
}

/** Figures are made within a day; half a year is for looking back. */
export async function forgetOldQueries(db: DbOrTrx): Promise<void> {
  await sql`delete from search_queries where created_at < now() - interval '180 days'`.execute(db)
}
