import type { Call } from '../../kernel/actor.ts'
import type { Context } from './context.ts'
import type { Hit } from './hit.ts'
import type { SearchHit } from './schema.ts'
import { insertQuery } from './store/queries.ts'

interface Searched {
  readonly text: string
  readonly city: string | undefined
  readonly hits: readonly Hit[]
  readonly cards: readonly SearchHit[]
}

/** Keeps what was searched for, not who did. Nobody waits for statistics longer than it takes, nor fails with them. */
export async function recordSearch({ db, log }: Context, call: Call, searched: Searched): Promise<void> {
  const { text, city = '', hits, cards } = searched
  try {
    await insertQuery(db.kysely, {
      text: withoutPersons(text),
      language: call.language,
      city,
      results: hits.length,
      category_id: cards.find(({ category }) => category !== null)?.category?.id ?? null,
    })
  } catch (error) {
    log.warn({ err: error }, 'a search was not recorded')
  }
}

/** Without telephone numbers and addresses that somebody may have typed. */
export function withoutPersons(text: string): string {
  return text
    .replace(/\S+@\S+/g, '…')
    .replace(/\+?\d(?:[\s()-]?\d){5,}/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
}
