import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Call, nameOf, userIdOf } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Database, Db, Trx } from './connect.ts'
import { isRetriable } from './errors.ts'
import { type Settings, withSettings } from './settings.ts'

const attempts = 3

/**
 * Runs `fn` in one transaction on behalf of `call`: triggers see who acts (app.actor, app.actor_id), in which
 * request (app.request_id) and, when given, why (app.reason). `fn` may run up to three times, when it collides with
 * another transaction, so it must do nothing but talk to the database. Within an idempotent request its
 * result is kept as the answer, in the same transaction.
 */
export async function transact<T>(
  db: Database | Db,
  call: Call,
  fn: (trx: Trx) => Promise<T>,
  { reason = '' }: { reason?: string } = {},
): Promise<T> {
  const kysely = 'kysely' in db ? db.kysely : db
  const settings = { ...settingsOf(call), 'app.reason': reason }
  const run = () =>
    kysely.transaction().execute(async (trx) => {
      const result = await fn(trx)
      await keepAnswer(trx, call, result)
      return result
    })
  for (let attempt = 1; ; attempt++) {
    try {
      return await withSettings(settings, run)
    } catch (error) {
      if (attempt === attempts || !isRetriable(error)) throw error
      await sleep(2 ** attempt * 10 * Math.random())
    }
  }
}

/** What the audit's triggers want to know of a transaction. */
export function settingsOf({ actor, requestId }: Call): Settings {
  return { 'app.actor_id': userIdOf(actor) ?? '', 'app.actor': nameOf(actor), 'app.request_id': requestId }
}

/** A claim that is gone was given up because the request took too long: somebody may be repeating it already. */
async function keepAnswer(trx: Trx, { idempotency }: Call, result: unknown): Promise<void> {
  if (!idempotency) return
  const { numAffectedRows } = await sql`
    update idempotency_keys
    set state = 'done', status = ${idempotency.status}, body = ${JSON.stringify(result ?? null)}::jsonb
    where id = ${idempotency.id}`.execute(trx)
  if (numAffectedRows === 0n) throw new Problem(commonErrors.conflict)
}
