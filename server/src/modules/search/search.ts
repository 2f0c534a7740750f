import type { Call } from '../../kernel/actor.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import type { Hit } from './hit.ts'
import { rankHits } from './rank-hits.ts'
import { recordSearch } from './record-search.ts'
import type { SearchHit, SearchQuery } from './schema.ts'
import { readProviderCards } from './store/listings.ts'
import { readServiceCards } from './store/services.ts'

const sort = 'found'

/** Everything that the words lead to, best first. */
export async function search(
  context: Context,
  call: Call,
  { q, city, type, limit, cursor }: SearchQuery,
): Promise<Page<SearchHit>> {
  const after = decodeCursor(sort, ['number', 'uuid'], cursor)
  const hits = await rankHits(context.db.kysely, { text: q, city, type })
  const rest = after === null ? hits : hits.filter((hit) => comesAfter(hit, after))
  const shown = rest.slice(0, limit + 1)
  const cards = await readCards(context, call, shown, city)
  if (cursor === undefined) await recordSearch(context, call, { text: q, city, hits, cards: [...cards.values()] })
  const page = toPage(
    shown,
    limit,
    sort,
    (hit) => [String(hit.score), hit.id],
    (hit) => cards.get(hit.id),
  )
  return { ...page, items: page.items.filter((item) => item !== undefined) }
}

function comesAfter(hit: Hit, [score = '', id = '']: readonly string[]): boolean {
  return hit.score < Number(score) || (hit.score === Number(score) && hit.id > id)
}

/** The hits as people see them. What went since it was found has none. */
async function readCards(
  { db }: Context,
  call: Call,
  hits: readonly Hit[],
  city: string | undefined,
): Promise<Map<string, SearchHit>> {
  const ids = (isProvider: boolean) =>
    hits.filter(({ kind }) => (kind === 'provider') === isProvider).map(({ id }) => id)
  const [services, providers] = await Promise.all([
    readServiceCards(db.kysely, call.language, ids(false)),
    readProviderCards(db.kysely, ids(true), city),
  ])
  return new Map([
    ...services.map((card): [string, SearchHit] => [card.id, { ...card, provider: null }]),
    ...providers.map((provider): [string, SearchHit] => [
      provider.id,
      {
        type: 'provider',
        id: provider.id,
        name: provider.business_name || provider.name,
        description: provider.business_description,
        category: null,
        subcategory: null,
        provider,
      },
    ]),
  ])
}
