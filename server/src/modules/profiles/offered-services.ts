import type { ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { conflictOf, type Database, type DbOrTrx, transact } from '../../platform/database/index.ts'
import type { Catalog } from '../catalog/index.ts'
import { profileErrors } from './errors.ts'
import type { ProviderService, ServiceChanges, ServiceInput } from './service-schema.ts'
import {
  deleteService,
  findDeletion,
  findService,
  insertService,
  listServicesAfter,
  lockService,
  restoreDeletion,
  updateService,
} from './service-store.ts'

/** Days for which an owner can undo a delete. */
const restoreDays = 30
const sort = 'services'

export type OfferedServices = ReturnType<typeof createOfferedServices>

export function createOfferedServices(db: Database, catalog: Pick<Catalog, 'getBookableSubcategory'>) {
  const refuseTwice = (error: unknown): never => {
    throw conflictOf(error) ? new Problem(profileErrors.serviceOffered, { cause: error }) : error
  }

  async function get(from: DbOrTrx, { actor, language }: ProviderCall, id: string): Promise<ProviderService> {
    const found = await findService(from, actor.providerId, id, language)
    if (!found) throw new Problem(commonErrors.notFound)
    return found
  }

  async function lock(trx: DbOrTrx, call: ProviderCall, id: string): Promise<void> {
    const locked = await lockService(trx, call.actor.providerId, id)
    if (!locked) throw new Problem(commonErrors.notFound)
    requireVersion(call, locked)
  }

  return {
    add: (call: ProviderCall, input: ServiceInput): Promise<ProviderService> =>
      transact(db, call, async (trx) => {
        await catalog.getBookableSubcategory(trx, input.subcategory_id, {
          pointer: '/subcategory_id',
          language: call.language,
        })
        return get(trx, call, await insertService(trx, call.actor.providerId, input))
      }).catch(refuseTwice),

    async list(call: ProviderCall, query: { limit: number; cursor?: string }): Promise<Page<ProviderService>> {
      const { actor, language } = call
      const after = decodeCursor(sort, ['timestamp', 'uuid'], query.cursor)
      const rows = await listServicesAfter(db.kysely, actor.providerId, language, query.limit, after)
      return toPage(
        rows,
        query.limit,
        sort,
        (row) => [row.created_at, row.id],
        (row) => row,
      )
    },

    get: (call: ProviderCall, id: string) => get(db.kysely, call, id),

    edit: (call: ProviderCall, id: string, changes: ServiceChanges): Promise<ProviderService> =>
      transact(db, call, async (trx) => {
        await lock(trx, call, id)
        await updateService(trx, id, changes)
        return get(trx, call, id)
      }),

    delete: (call: ProviderCall, id: string): Promise<void> =>
      transact(db, call, async (trx) => {
        await lock(trx, call, id)
        await deleteService(trx, id)
      }),

    restore: (call: ProviderCall, id: string): Promise<ProviderService> =>
      transact(db, call, async (trx) => {
        const deletion = await findDeletion(trx, call.actor.providerId, id)
        if (!deletion) throw new Problem(commonErrors.notFound)
        if (deletion.days > restoreDays) throw new Problem(profileErrors.restoreTooLate)
        await restoreDeletion(trx, deletion.deletion_id)
        return get(trx, call, id)
      }).catch(refuseTwice),
  }
}
