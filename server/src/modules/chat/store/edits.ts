import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'

/** Changes what a message says, and keeps what it said. */
export async function changeContent(
  trx: Trx,
  { id, content, isMasked }: { id: string; content: string; isMasked: boolean },
): Promise<void> {
  await sql`insert into chat_message_edits (message_id, content) select id, content from chat_messages where id = ${id}`.execute(
    trx,
  )
  await sql`
    update chat_messages set content = ${content}, is_masked = is_masked or ${isMasked}, edited_at = now()
    where id = ${id}`.execute(trx)
}

export async function listEdits(db: DbOrTrx, messageId: string, limit: number, before: string | null) {
  const { rows } = await sql<{ id: string; content: string; created_at: string }>`
    select id, content, created_at from chat_message_edits where message_id = ${messageId}
      and ${before === null ? sql`true` : sql`id < ${before}::uuid`}
    order by id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}
