import { RestoreBlockedError } from '@usta/soft-delete'
import type { ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Database, type DbOrTrx, type Trx, transact, violates } from '../../platform/database/index.ts'
import type { Catalog } from '../catalog/index.ts'
import { profileErrors } from './errors.ts'
import type { ProfileDeps } from './profile-service.ts'
import type { ProviderService, ServiceChanges, ServiceInput } from './service-schema.ts'
import {
  findService,
  findUnknownAddons,
  insertService,
  listServicesAfter,
  lockAnyService,
  lockService,
  replaceAddons,
  serviceManager,
  updateService,
} from './service-store.ts'

const day = 86_400_000
const sort = 'services'

export type OfferedServices = ReturnType<typeof createOfferedServices>

export function createOfferedServices(
  db: Database,
  catalog: Pick<Catalog, 'getBookableSubcategory'>,
  settings: ProfileDeps['settings'],
) {
  async function get(from: DbOrTrx, { actor, language }: ProviderCall, id: string): Promise<ProviderService> {
    const found = await findService(from, actor.providerId, id, language)
    if (!found) throw new Problem(commonErrors.notFound)
    return found
  }

  async function lock(trx: Trx, call: ProviderCall, id: string) {
    const locked = await lockService(trx, call.actor.providerId, id)
    if (!locked) throw new Problem(commonErrors.notFound)
    requireVersion(call, locked)
    return locked
  }

  return {
    add: (call: ProviderCall, { available_addons = [], ...input }: ServiceInput): Promise<ProviderService> =>
      transact(db, call, async (trx) => {
        await catalog.getBookableSubcategory(trx, input.subcategory_id, {
          pointer: '/subcategory_id',
          language: call.language,
        })
        await requireAddons(trx, call, input.subcategory_id, available_addons)
        const id = await insertService(trx, call.actor.providerId, input)
        await replaceAddons(trx, id, available_addons)
        return get(trx, call, id)
      }).catch((error: unknown) => {
        const isTwice = violates(error, 'service_provider_services_key')
        throw isTwice ? new Problem(profileErrors.serviceOffered, { cause: error }) : error
      }),

    async list(call: ProviderCall, query: PageRequest): Promise<Page<ProviderService>> {
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
        const { available_addons, ...values } = changes
        const locked = await lock(trx, call, id)
        if (available_addons) {
          await requireAddons(trx, call, locked.subcategory_id, available_addons)
          await replaceAddons(trx, id, available_addons)
        }
        // Also where only the add-ons change: the version of what the caller sees is in this row.
        await updateService(trx, id, { is_available: locked.is_available, ...values })
        return get(trx, call, id)
      }),

    delete: (call: ProviderCall, id: string): Promise<void> =>
      transact(db, call, async (trx) => {
        await lock(trx, call, id)
        await serviceManager(trx).softDelete(id)
      }),

    restore: (call: ProviderCall, id: string): Promise<ProviderService> =>
      transact(db, call, async (trx) => {
        const gone = await lockAnyService(trx, call.actor.providerId, id)
        if (!gone) throw new Problem(commonErrors.notFound)
        if (gone.deleted_at === null) throw new Problem(profileErrors.serviceNotDeleted)
        const days = await settings.integer(trx, 'soft_delete.restore_days')
        if (Date.parse(gone.deleted_at) < Date.now() - days * day) {
          throw new Problem(profileErrors.restoreExpired, { params: { days } })
        }
        await serviceManager(trx).restore(id).catch(explain)
        return get(trx, call, id)
      }),
  }
}

async function requireAddons(trx: Trx, call: ProviderCall, subcategoryId: string, ids: readonly string[]) {
  const unknown = await findUnknownAddons(trx, subcategoryId, ids)
  if (unknown.length === 0) return
  const message = {
    ky: 'Бул кошумча ушул кызматка кирбейт.',
    ru: 'Такого дополнения у этой услуги нет.',
    en: 'This add-on does not go with the service.',
  }[call.language]
  throw impossible(
    ...unknown.map((id) => ({ pointer: `/available_addons/${ids.indexOf(id)}`, code: 'unknown', message })),
  )
}

/** It is offered anew, or what it belongs to is deleted, or it went with that. */
function explain(error: unknown): never {
  if (!(error instanceof RestoreBlockedError)) throw error
  const isTaken = error.blockers.some(({ kind }) => kind === 'unique_taken')
  throw new Problem(isTaken ? profileErrors.serviceOffered : profileErrors.restoreBlocked, { cause: error })
}
