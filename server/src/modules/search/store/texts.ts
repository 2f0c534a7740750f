import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Hit } from '../hit.ts'
import type { HitKind } from '../schema.ts'
import { everything } from './listings.ts'

/** Whether a provider is listed in the city: asked for each that the words lead to, never for all there are. */
const isListedIn = (city: string) => sql`(
  select true from search_listings listing where listing.provider_id = found.entity_id
    and listing.scope_id = ${everything} and listing.city = lower(btrim(${city})))`

export interface TextMatch {
  /** A text search query of folded words. */
  readonly words: string
  /** What was typed. */
  readonly text: string
  readonly kinds: readonly HitKind[]
  /** Only providers who are listed there. */
  readonly city?: string | undefined
  readonly limit: number
}

/**
 * What the words lead to, or their Russian and English stems. Words in a name weigh most, and a name that is nearly
 * what was typed weighs more. Of what very common words lead to, not all is looked at.
 */
export async function matchTexts(db: DbOrTrx, match: TextMatch): Promise<Hit[]> {
  const { words, text, kinds, city = '', limit } = match
  const { rows } = await sql<Hit>`
    with asked as materialized (
      select to_tsquery('simple', ${words}) || websearch_to_tsquery('russian', ${text}) as query,
        search_fold(${text}) as folded),
    matched as (
      select found.kind, found.entity_id, found.name, found.words from search_texts found
      where found.words @@ (select query from asked) and found.kind = any(${kinds}::text[])
        and (found.kind <> 'provider' or ${isListedIn(city)})
      limit 1000)
    select kind, entity_id as id, max(
      ts_rank('{0.05, 0.2, 0.5, 1}', words, query) + similarity(name, folded) / 2
        + case kind when 'subcategory' then 0.2 when 'category' then 0.15 else 0 end)::float as score
    from matched, asked
    group by kind, entity_id
    order by score desc, id limit ${limit}`.execute(db)
  return rows
}

/** Things whose name holds words that begin so; in the reader's language where there is a choice. */
export async function completeNames(
  db: DbOrTrx,
  { words, text, language, city = '', limit }: Omit<TextMatch, 'kinds'> & { language: string },
): Promise<Pick<Hit, 'kind' | 'id'>[]> {
  const { rows } = await sql<Pick<Hit, 'kind' | 'id'>>`
    with matched as (
      select found.kind, found.entity_id, found.name, found.language from search_texts found
      where found.words @@ to_tsquery('simple', ${words})
        and (found.kind <> 'provider' or ${isListedIn(city)})
      limit 500)
    select kind, entity_id as id from matched
    group by kind, entity_id
    order by bool_or(starts_with(name, search_fold(${text}))) desc, bool_or(language = ${language}) desc,
      array_position('{subcategory,category,provider,package}'::text[], kind), min(length(name)), entity_id
    limit ${limit}`.execute(db)
  return rows
}
