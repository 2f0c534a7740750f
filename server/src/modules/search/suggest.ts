import type { Call } from '../../kernel/actor.ts'
import type { Context } from './context.ts'
import type { Suggestion, SuggestionQuery } from './schema.ts'
import { readProviderCards } from './store/listings.ts'
import { readServiceCards } from './store/services.ts'
import { completeNames } from './store/texts.ts'
import { type AskedWord, readWords } from './store/words.ts'

/** Names that begin as what is being typed, or nearly so. */
export async function suggest(
  { db }: Context,
  call: Call,
  { q, city, limit }: SuggestionQuery,
): Promise<{ suggestions: Suggestion[] }> {
  const words = await readWords(db.kysely, q)
  const complete = (typed: string) =>
    words.length === 0 ? [] : completeNames(db.kysely, { words: typed, text: q, language: call.language, city, limit })
  const begun = await complete(words.map(({ word }) => `${word}:*A`).join(' & '))
  const found = begun.length > 0 ? begun : await complete(words.map(meant).join(' & '))
  const ids = (isProvider: boolean) =>
    found.filter(({ kind }) => (kind === 'provider') === isProvider).map(({ id }) => id)
  const [services, providers] = await Promise.all([
    readServiceCards(db.kysely, call.language, ids(false)),
    readProviderCards(db.kysely, ids(true), city),
  ])
  const suggestions = found.flatMap(({ kind, id }): Suggestion[] => {
    const provider = providers.find((card) => card.id === id)
    if (provider) {
      return [
        { type: kind, id, name: provider.business_name || provider.name, category_id: null, subcategory_id: null },
      ]
    }
    const card = services.find((service) => service.id === id && service.type === kind)
    if (!card) return []
    const { name, category, subcategory } = card
    return [{ type: kind, id, name, category_id: category?.id ?? null, subcategory_id: subcategory?.id ?? null }]
  })
  return { suggestions }
}

function meant({ word, alike }: AskedWord): string {
  return `(${[`${word}:*A`, ...alike.map((other) => `${other}:A`)].join(' | ')})`
}
