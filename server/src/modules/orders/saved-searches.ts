import type { Call, ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type DbOrTrx, type Trx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { savedSearchErrors } from './errors.ts'
import type { FeedFilter } from './schema/feed-filter.ts'
import { mostNew, type SavedSearch, type SavedSearchChange, type SavedSearchInput } from './schema/saved-search.ts'
import { countOpenSince } from './store/list-orders.ts'
import * as store from './store/saved-searches.ts'

/** More would be a list that nobody looks through. */
const most = 20
const sort = '-created_at'
const day = 86_400_000

export async function listSavedSearches(
  { db }: Context,
  { actor }: ProviderCall,
  { limit, cursor }: PageRequest,
): Promise<Page<SavedSearch>> {
  const after = decodeCursor(sort, ['timestamp', 'uuid'], cursor)
  const rows = await store.listSearches(db.kysely, actor.providerId, limit + 1, after)
  const counted: SavedSearch[] = []
  for (const row of rows) counted.push(await withNew(db.kysely, actor, row))
  return toPage(
    counted,
    limit,
    sort,
    (row) => [row.created_at, row.id],
    (row) => row,
  )
}

export function saveSearch({ db }: Context, call: ProviderCall, input: SavedSearchInput): Promise<SavedSearch> {
  requirePossible(call, input.filters)
  return transact(db, call, async (trx) => {
    const { providerId } = call.actor
    if ((await store.countSearches(trx, providerId)) >= most) {
      throw new Problem(savedSearchErrors.tooMany, { params: { most } })
    }
    return withNew(trx, call.actor, await store.insertSearch(trx, providerId, input))
  })
}

export function editSearch({ db }: Context, call: ProviderCall, id: string, change: SavedSearchChange) {
  if (change.filters) requirePossible(call, change.filters)
  return transact(db, call, async (trx) => {
    await lock(trx, call, id)
    return withNew(trx, call.actor, await store.updateSearch(trx, id, change))
  })
}

/** The provider has looked: what is published from now on is new. */
export function markSeen({ db }: Context, call: ProviderCall, id: string): Promise<SavedSearch> {
  return transact(db, call, async (trx) => {
    await lock(trx, call, id)
    return withNew(trx, call.actor, await store.updateSearch(trx, id, { last_seen_at: new Date().toISOString() }))
  })
}

export function deleteSearch({ db }: Context, call: ProviderCall, id: string): Promise<void> {
  return transact(db, call, async (trx) => {
    await lock(trx, call, id)
    await store.searchManager(trx).softDelete(id)
  })
}

export function restoreSearch({ db, settings }: Context, call: ProviderCall, id: string): Promise<SavedSearch> {
  return transact(db, call, async (trx) => {
    const gone = await store.lockAnySearch(trx, call.actor.providerId, id)
    if (!gone) throw new Problem(commonErrors.notFound)
    if (gone.deleted_at === null) throw new Problem(savedSearchErrors.notDeleted)
    const days = await settings.integer(trx, 'soft_delete.restore_days')
    if (Date.parse(gone.deleted_at) < Date.now() - days * day) throw new Problem(commonErrors.notFound)
    await store.searchManager(trx).restore(id)
    return withNew(trx, call.actor, await store.getSearch(trx, id))
  })
}

async function lock(trx: Trx, call: ProviderCall, id: string): Promise<void> {
  const locked = await store.lockSearch(trx, call.actor.providerId, id)
  if (!locked) throw new Problem(commonErrors.notFound)
  requireVersion(call, locked)
}

/** With how much it finds that was published since the provider last looked. */
async function withNew(
  db: DbOrTrx,
  { providerId, clientId }: ProviderCall['actor'],
  row: store.SearchRow,
): Promise<SavedSearch> {
  const { city, category_id, subcategory_id, ...more } = row.filters
  const filter = { city, categoryId: category_id, subcategoryId: subcategory_id, more }
  const feed = { of: 'open', providerId, clientId } as const
  return { ...row, new_count: await countOpenSince(db, { feed, filter }, row.last_seen_at, mostNew) }
}

function requirePossible({ language }: Call, filters: FeedFilter): void {
  const { category_id, subcategory_id, date_from, date_to } = filters
  if (category_id !== undefined && subcategory_id !== undefined) {
    const message = {
      ky: 'Кызмат тандалса, категорияны көрсөтпөңүз.',
      ru: 'Если выбрана услуга, категорию не указывайте.',
      en: 'Leave the category out where a service is chosen.',
    }[language]
    throw impossible({ pointer: '/filters/category_id', code: 'combination', message })
  }
  if (date_from === undefined || date_to === undefined || date_from <= date_to) return
  const message = {
    ky: 'Акыркы күн биринчисинен мурун болбосун.',
    ru: 'Последний день не может быть раньше первого.',
    en: 'The last day cannot be before the first.',
  }[language]
  throw impossible({ pointer: '/filters/date_to', code: 'range', message })
}
