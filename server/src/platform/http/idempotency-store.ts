import { sql } from 'kysely'
import type { DbOrTrx } from '../database/index.ts'

/** What became of a key: ours to run, running elsewhere, answered before, or used for another request. */
export type Claimed =
  | { outcome: 'claimed'; id: string }
  | { outcome: 'running' }
  | { outcome: 'mismatch' }
  | { outcome: 'done'; status: number; body: unknown }

interface Asked {
  userId: string
  key: string
  method: string
  path: string
  /** Hash of method, address and body. */
  hash: string
}

/** Seconds after which a request that never answered is given up: longer than any request may run. */
const givenUpAfter = 60

/**
 * Takes the key for this request, or tells why not. Of two at once, one takes it. What is taken over gets a new id,
 * so that whoever held it before cannot store an answer any more, and with it loses its transaction.
 */
export async function claim(db: DbOrTrx, asked: Asked): Promise<Claimed> {
  const { userId, key, method, path, hash } = asked
  const { rows } = await sql<{ id: string }>`
    insert into idempotency_keys (user_key, user_id, key, method, path, request_hash)
    values (${userId}, ${userId}, ${key}, ${method}, ${path}, ${hash})
    on conflict (user_key, key) do update
      set id = excluded.id, request_hash = excluded.request_hash, method = excluded.method, path = excluded.path,
          state = 'running', status = null, body = null, locked_at = now(), created_at = now()
      where idempotency_keys.created_at < now() - interval '24 hours'
         or (idempotency_keys.state = 'running' and idempotency_keys.request_hash = excluded.request_hash
             and idempotency_keys.locked_at < now() - make_interval(secs => ${givenUpAfter}))
    returning id`.execute(db)
  if (rows[0]) return { outcome: 'claimed', id: rows[0].id }
  const found = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'state', 'status', 'body'])
    .where('user_key', '=', userId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!found) return { outcome: 'running' }
  if (found.request_hash !== hash) return { outcome: 'mismatch' }
  if (found.state === 'running' || found.status === null) return { outcome: 'running' }
  return { outcome: 'done', status: found.status, body: found.body }
}

/** Keeps the answer of a request whose use case did not keep it itself: refusals, and writes without a transaction. */
export async function finish(db: DbOrTrx, id: string, status: number, body: unknown): Promise<void> {
  await sql`update idempotency_keys set state = 'done', status = ${status}, body = ${JSON.stringify(body)}::jsonb
    where id = ${id} and state = 'running'`.execute(db)
}

/** Lets the caller try again after a failure of ours. */
export async function release(db: DbOrTrx, id: string): Promise<void> {
  await sql`delete from idempotency_keys where id = ${id} and state = 'running'`.execute(db)
}

export async function deleteOldAnswers(db: DbOrTrx): Promise<void> {
  await sql`delete from idempotency_keys where created_at < now() - interval '24 hours'`.execute(db)
}
