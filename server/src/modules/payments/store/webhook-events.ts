import { type Selectable, type SqlBool, sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { GatewayEvent } from '../gateway.ts'

export type WebhookEventRow = Selectable<DB['stripe_webhook_events']>

/** Stores an event once. @returns its row's id; undefined when it was delivered before */
export async function addEvent(trx: Trx, event: GatewayEvent): Promise<string | undefined> {
  const added = await trx
    .insertInto('stripe_webhook_events')
    .values({ stripe_event_id: event.id, event_type: event.type, event_data: JSON.stringify(event.data) })
    .onConflict((conflict) => conflict.column('stripe_event_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

export function findEvent(db: DbOrTrx, id: string): Promise<WebhookEventRow | undefined> {
  return db.selectFrom('stripe_webhook_events').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockEvent(trx: Trx, id: string): Promise<WebhookEventRow | undefined> {
  return trx.selectFrom('stripe_webhook_events').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

export async function markProcessed(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('stripe_webhook_events')
    .set({ processed: true, processed_at: sql`now()`, error_message: '' })
    .where('id', '=', id)
    .execute()
}

export async function noteFailure(trx: Trx, id: string, message: string): Promise<void> {
  await trx
    .updateTable('stripe_webhook_events')
    .set({ error_message: message.slice(0, 1_000), retry_count: sql`retry_count + 1` })
    .where('id', '=', id)
    .where('processed', '=', false)
    .execute()
}

export function listEvents(
  db: DbOrTrx,
  processed: boolean | undefined,
  after: readonly string[] | null,
  limit: number,
): Promise<WebhookEventRow[]> {
  return db
    .selectFrom('stripe_webhook_events')
    .selectAll()
    .$if(processed === true, (query) => query.where('processed', '=', true))
    .$if(processed === false, (query) => query.where(sql<SqlBool>`not processed`))
    .$if(after !== null, (query) =>
      query.where(sql<SqlBool>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
