import { sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { NotificationType, Priority } from '../kinds.ts'
import type { Texts } from '../render.ts'

/** What has to go out, as it was worded. */
export interface ToSend extends Texts {
  readonly id: string
  readonly user_id: string
  readonly notification_type: NotificationType
  readonly language: Language
  readonly priority: Priority
  readonly link: string
  readonly related_object_type: string
  readonly related_object_id: string | null
}

/** Those of these notifications that are still there. */
export async function listToSend(db: DbOrTrx, ids: readonly string[]): Promise<Map<string, ToSend>> {
  const { rows } = await sql<ToSend>`
    select id, user_id, notification_type, language, priority, link, subject, message, short_message,
      related_object_type, related_object_id
    from user_notifications where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}
