import type { Call, ClientCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { isGreater, money, toAmount } from '../../kernel/money.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Database, type DbOrTrx, transact } from '../../platform/database/index.ts'
import type { Catalog } from '../catalog/index.ts'
import { requireAreas } from './areas.ts'
import type { Client, ClientInput, ProviderCard } from './client-schema.ts'
import {
  deleteFavorite,
  findClient,
  insertFavorite,
  listFavoritesAfter,
  lockClient,
  updateClient,
} from './client-store.ts'

const sort = 'favorites'

export type Clients = ReturnType<typeof createClients>

/** What a client keeps: where and for how much they usually order, and whom they like. */
export function createClients(db: Database, catalog: Pick<Catalog, 'findUnknownAreas'>) {
  async function get(from: DbOrTrx, { actor }: ClientCall): Promise<Client> {
    const found = await findClient(from, actor.clientId)
    if (!found) throw new Problem(commonErrors.notFound)
    return found
  }

  return {
    get: (call: ClientCall) => get(db.kysely, call),

    async put(call: ClientCall, input: ClientInput): Promise<Client> {
      const { preferred_service_areas: areas, budget_preferences: budget } = input
      requireRange(call, budget)
      return transact(db, call, async (trx) => {
        await requireAreas(trx, call, catalog, '/preferred_service_areas', areas)
        const locked = await lockClient(trx, call.actor.clientId)
        if (!locked) throw new Problem(commonErrors.notFound)
        requireVersion(call, locked)
        if (areas) await updateClient(trx, locked.id, { preferred_service_areas: JSON.stringify(areas) })
        if (budget) await updateClient(trx, locked.id, { budget_preferences: JSON.stringify(withDecimals(budget)) })
        return get(trx, call)
      })
    },

    async listFavorites({ actor }: ClientCall, query: PageRequest): Promise<Page<ProviderCard>> {
      const after = decodeCursor(sort, ['timestamp', 'uuid'], query.cursor)
      const rows = await listFavoritesAfter(db.kysely, actor.clientId, query.limit, after)
      return toPage(
        rows,
        query.limit,
        sort,
        (row) => [row.marked_at, row.favorite_id],
        ({ favorite_id: _, marked_at: __, ...card }) => card,
      )
    },

    addFavorite: (call: ClientCall, providerId: string): Promise<void> =>
      transact(db, call, async (trx) => {
        const found = await insertFavorite(trx, call.actor.clientId, providerId)
        if (!found) throw new Problem(commonErrors.notFound)
      }),

    removeFavorite: (call: ClientCall, providerId: string): Promise<void> =>
      transact(db, call, (trx) => deleteFavorite(trx, call.actor.clientId, providerId)),
  }
}

type Budget = NonNullable<ClientInput['budget_preferences']>

function withDecimals({ min, max }: Budget): Budget {
  return { ...(min ? { min: toAmount(money(min)) } : {}), ...(max ? { max: toAmount(money(max)) } : {}) }
}

function requireRange(call: Call, budget: Budget | undefined): void {
  if (!budget?.min || !budget.max || !isGreater(money(budget.min), money(budget.max))) return
  const message = {
    ky: 'Эң көбү эң азынан кем болбосун.',
    ru: 'Верхняя граница не может быть меньше нижней.',
    en: 'The most cannot be less than the least.',
  }[call.language]
  throw impossible({ pointer: '/budget_preferences/max', code: 'range', message })
}
