import { isStaff, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import { canSeeDispute } from './policy.ts'
import { presentDispute } from './present.ts'
import type { Dispute } from './schema/dispute.ts'
import type { DisputeQuery } from './schema/dispute-routes.ts'
import { findDispute, listDisputes } from './store/disputes.ts'

export async function readDispute({ db }: Context, call: UserCall, id: string): Promise<Dispute> {
  const row = await findDispute(db.kysely, id)
  if (row === null || !canSeeDispute(call.actor, row)) throw new Problem(commonErrors.notFound)
  return presentDispute(call, row)
}

const newest = '-created_at'

/** The disputes about one's own orders and one's own work; all of them for staff. */
export async function readDisputes(
  { db }: Context,
  call: UserCall,
  { status, limit, cursor }: DisputeQuery,
): Promise<Page<Dispute>> {
  const { clientId, providerId } = call.actor
  const scope = isStaff(call.actor) ? ({ all: true } as const) : { clientId, providerId }
  const after = decodeCursor(newest, ['timestamp', 'uuid'], cursor)
  const rows = await listDisputes(db.kysely, scope, { status, after, limit: limit + 1 })
  return toPage(
    rows,
    limit,
    newest,
    (row) => [row.created_at, row.id],
    (row) => presentDispute(call, row),
  )
}
