import type { ProviderCall } from '../../kernel/actor.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import type { Earnings, EarningsMovement, StatementQuery } from './earnings-schema.ts'
import { findStanding, listMonths, listMovements } from './store/earnings.ts'

export async function readEarnings({ db, settings }: EarningsContext, { actor }: ProviderCall): Promise<Earnings> {
  const timeZone = await settings.text(db.kysely, 'platform.timezone')
  const standing = await findStanding(db.kysely, actor.providerId)
  return { ...standing, months: await listMonths(db.kysely, actor.providerId, timeZone) }
}

type EarningsContext = Pick<Context, 'db' | 'settings'>

const newest = '-at'

export async function readStatement(
  { db, settings }: EarningsContext,
  { actor }: ProviderCall,
  { month, limit, cursor }: StatementQuery & PageRequest,
): Promise<Page<EarningsMovement>> {
  const sort = `${newest}:${month ?? 'all'}`
  const after = decodeCursor(sort, ['timestamp', 'uuid'], cursor)
  const timeZone = await settings.text(db.kysely, 'platform.timezone')
  const rows = await listMovements(db.kysely, {
    providerId: actor.providerId,
    month,
    timeZone,
    after,
    limit: limit + 1,
  })
  return toPage(
    rows,
    limit,
    sort,
    (row) => [row.at, row.id],
    (row) => row,
  )
}
