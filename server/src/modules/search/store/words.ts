import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'

/** A word of what was typed, folded, and the words it may have been meant to be. All are of letters and digits only. */
export interface AskedWord {
  readonly word: string
  readonly alike: readonly string[]
}

/** The first eight words that say something: short ones count only where there is nothing else. */
export async function readWords(db: DbOrTrx, text: string): Promise<AskedWord[]> {
  const { rows } = await sql<AskedWord>`
    with typed as (
      select left(word, 40) as word, min(place) as place
      from unnest(string_to_array(search_fold(${text}), ' ')) with ordinality given (word, place)
      where word <> '' group by left(word, 40)),
    asked as (
      select word, place from typed
      where length(word) > 2 or not exists (select from typed longer where length(longer.word) > 2)
      order by place limit 8)
    select asked.word, array(
      select near.word from (
        select word, word <-> asked.word as distance from search_words order by word <-> asked.word limit 5) near
      where near.distance <= 0.7 and length(asked.word) > 2 and near.word <> asked.word) as alike
    from asked order by place`.execute(db)
  return rows
}

/** Words that lead to nothing any more. */
export async function forgetUnusedWords(db: DbOrTrx): Promise<void> {
  await sql`
    delete from search_words
    where not exists (select from search_texts text where text.words @@ to_tsquery('simple', search_words.word))`.execute(
    db,
  )
}
