import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { Channel, Kind } from '../kinds.ts'
import type { PreferencesChange, Wish } from '../preferences-schema.ts'

export interface PreferencesRow extends Wish {
  updated_at: string
}

interface Stored extends Omit<PreferencesRow, 'muted'> {
  muted: `${Channel}:${Kind}`[]
}

const columns = sql`email_notifications, push_notifications, sms_notifications, in_app_notifications, order_updates,
  bid_notifications, payment_notifications, chat_notifications, promotional_notifications, system_notifications,
  quiet_hours_start, quiet_hours_end, timezone, digest_frequency, muted, updated_at`

/** What holds for who never said anything. */
export function defaultsIn(timezone: string): Wish {
  return {
    email_notifications: true,
    push_notifications: true,
    sms_notifications: false,
    in_app_notifications: true,
    order_updates: true,
    bid_notifications: true,
    payment_notifications: true,
    chat_notifications: true,
    promotional_notifications: false,
    system_notifications: true,
    muted: [],
    quiet_hours_start: null,
    quiet_hours_end: null,
    timezone,
    digest_frequency: 'immediate',
  }
}

export async function findPreferences(db: DbOrTrx, userId: string): Promise<PreferencesRow | null> {
  return (await listPreferences(db, [userId])).get(userId) ?? null
}

export async function listPreferences(db: DbOrTrx, userIds: readonly string[]): Promise<Map<string, PreferencesRow>> {
  const { rows } = await sql<Stored & { user_id: string }>`
    select user_id, ${columns} from notification_preferences where user_id = any(${userIds}::uuid[])`.execute(db)
  return new Map(rows.map(({ user_id, ...row }) => [user_id, fromStored(row)]))
}

/** Makes the row where there is none yet, and locks it. @returns whether it was there */
export async function lockPreferences(
  trx: Trx,
  userId: string,
  timezone: string,
): Promise<{ row: PreferencesRow; existed: boolean }> {
  const made = await sql`
    insert into notification_preferences (user_id, timezone) values (${userId}, ${timezone})
    on conflict (user_id) do nothing`.execute(trx)
  const { rows } = await sql<Stored>`
    select ${columns} from notification_preferences where user_id = ${userId} for update`.execute(trx)
  return { row: fromStored(rows[0] as Stored), existed: made.numAffectedRows === 0n }
}

export async function updatePreferences(
  trx: Trx,
  userId: string,
  { muted, ...change }: PreferencesChange,
): Promise<PreferencesRow> {
  const pairs = muted && [...new Set(muted.map(({ channel, kind }) => `${channel}:${kind}`))]
  const { rows } = await sql<Stored>`
    update notification_preferences set ${sql.join(
      [
        ...Object.entries(change).map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
        ...(pairs ? [sql`muted = ${JSON.stringify(pairs)}::jsonb`] : []),
        sql`updated_at = now()`,
      ],
      sql`, `,
    )} where user_id = ${userId} returning ${columns}`.execute(trx)
  return fromStored(rows[0] as Stored)
}

function fromStored({ muted, ...row }: Stored): PreferencesRow {
  const pairs = muted.map((pair) => {
    const [channel, kind] = pair.split(':') as [Channel, Kind]
    return { channel, kind }
  })
  return { ...row, muted: pairs }
}
