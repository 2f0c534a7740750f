import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Hit } from './hit.ts'
import type { HitKind } from './schema.ts'
import { listBestOf } from './store/listings.ts'
import { matchTexts } from './store/texts.ts'
import { type AskedWord, readWords } from './store/words.ts'

interface Asked {
  readonly text: string
  readonly city?: string | undefined
  readonly type?: 'service' | 'provider' | undefined
}

/** The most that one search finds. */
export const mostHits = 200
/** With as many, weaker ways of matching are not tried. */
const enough = 5
const services: readonly HitKind[] = ['category', 'subcategory', 'package']

/**
 * What all the words lead to as they were typed; where that is little, as they were probably meant; where nothing is
 * found by all of them, by any. Then the best providers of the services that were found.
 */
export async function rankHits(db: DbOrTrx, { text, city, type }: Asked): Promise<Hit[]> {
  const words = await readWords(db, text)
  if (words.length === 0) return []
  const kinds = type === 'service' ? services : [...services, 'provider' as const]
  const found = new Map<string, Hit>()
  const add = (hits: readonly Hit[], tier: number) => {
    for (const hit of hits) if (!found.has(hit.id)) found.set(hit.id, { ...hit, score: round(tier + hit.score) })
  }
  const ways = waysOf(words)
  for (const [at, way] of ways.entries()) {
    if (found.size >= enough || (at === ways.length - 1 && found.size > 0)) break
    add(await matchTexts(db, { words: way, text, kinds, city, limit: mostHits }), (ways.length - at) * 2)
  }
  if (type !== 'service') add(await providersOf(db, [...found.values()], city), 0)
  return [...found.values()]
    .filter(({ kind }) => type !== 'provider' || kind === 'provider')
    .sort(byScore)
    .slice(0, mostHits)
}

/** The text search queries for the words, strictest first. */
function waysOf(words: readonly AskedWord[]): string[] {
  const meant = words.map(({ word, alike }) => `(${[`${word}:*`, ...alike].join(' | ')})`)
  return [words.map(({ word }) => `${word}:*`).join(' & '), meant.join(' & '), meant.join(' | ')]
}

/** The best providers of the three services that fit best. */
async function providersOf(db: DbOrTrx, found: readonly Hit[], city: string | undefined): Promise<Hit[]> {
  const scopes = found
    .filter(({ kind }) => kind === 'category' || kind === 'subcategory')
    .sort(byScore)
    .slice(0, 3)
  return scopes.length === 0 ? [] : listBestOf(db, { scopes: scopes.map(({ id }) => id), city, limit: mostHits / 4 })
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1)
}

/** As many decimals as a cursor keeps. */
const round = (score: number) => Math.round(score * 1e6) / 1e6
