import { SoftDeleteManager } from '@usta/soft-delete'
import { sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { NewTemplate, NotificationTemplate, TemplateChange, TemplateQuery } from '../template-schema.ts'

const columns = sql`id, name, code, language, notification_type, subject, message, short_message, email_enabled,
  push_enabled, sms_enabled, in_app_enabled, is_active, variables, created_at, updated_at`

export async function listTemplates(
  db: DbOrTrx,
  { code, language, notification_type, limit }: TemplateQuery,
  after: readonly string[] | null,
): Promise<NotificationTemplate[]> {
  const { rows } = await sql<NotificationTemplate>`
    select ${columns} from notification_templates
    where ${code === undefined ? sql`true` : sql`code = ${code}`}
      and ${language === undefined ? sql`true` : sql`language = ${language}`}
      and ${notification_type === undefined ? sql`true` : sql`notification_type = ${notification_type}`}
      and ${after === null ? sql`true` : sql`(created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by created_at desc, id desc limit ${sql.lit(limit + 1)}`.execute(db)
  return rows
}

/** The templates that are sent for these codes, in every language. */
export async function listActive(db: DbOrTrx, codes: readonly string[]): Promise<NotificationTemplate[]> {
  const { rows } = await sql<NotificationTemplate>`
    select ${columns} from notification_templates where code = any(${codes}::text[]) and is_active`.execute(db)
  return rows
}

export async function findTemplate(db: DbOrTrx, id: string): Promise<NotificationTemplate | null> {
  const { rows } = await sql<NotificationTemplate>`
    select ${columns} from notification_templates where id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function lockTemplate(trx: Trx, id: string): Promise<NotificationTemplate | null> {
  const { rows } = await sql<NotificationTemplate>`
    select ${columns} from notification_templates where id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

/** What is known of a code, whatever became of its templates. */
export async function findCode(db: DbOrTrx, code: string) {
  const { rows } = await sql<Pick<NotificationTemplate, 'notification_type' | 'variables'>>`
    select notification_type, variables from stored.notification_templates where code = ${code} limit 1`.execute(db)
  return rows[0] ?? null
}

type Values = NewTemplate & Pick<NotificationTemplate, 'notification_type' | 'variables'>

export async function insertTemplate(trx: Trx, { variables, ...values }: Values): Promise<NotificationTemplate> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  const { rows } = await sql<NotificationTemplate>`
    insert into notification_templates (${sql.join(given.map(([name]) => sql.ref(name)))}, variables)
    values (${sql.join(given.map(([, value]) => sql`${value}`))}, ${JSON.stringify(variables)}::jsonb)
    returning ${columns}`.execute(trx)
  return rows[0] as NotificationTemplate
}

export async function updateTemplate(trx: Trx, id: string, change: TemplateChange): Promise<NotificationTemplate> {
  const set = Object.entries(change).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  const { rows } = await sql<NotificationTemplate>`
    update notification_templates set ${sql.join([...set, sql`updated_at = now()`])}
    where id = ${id} returning ${columns}`.execute(trx)
  return rows[0] as NotificationTemplate
}

export async function lockAnyTemplate(trx: Trx, id: string) {
  const { rows } = await sql<{ deleted_at: string | null }>`
    select deleted_at from stored.notification_templates where id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

/** The engine's view of templates. */
export function templateManager(trx: Trx) {
  return new SoftDeleteManager<DB, 'notification_templates'>(trx, 'notification_templates')
}
