import { sql } from 'kysely'
import type { Language } from '../../kernel/language.ts'
import type { Trx } from '../../platform/database/index.ts'
import { formatAmount } from './facts.ts'
import { renderTexts } from './render.ts'
import { rules } from './rules.ts'
import { listActive } from './store/templates.ts'

/** Something that a person was told of an order at its time. */
export interface PastNotification {
  readonly id: string
  readonly user_id: string
  readonly language: Language
  /** Of a rule, which knows the page and how urgent it was. */
  readonly code: string
  readonly order_id: string
  readonly title: string
  readonly client: string
  readonly provider: string
  readonly amount: string
  readonly currency: string
  readonly rating: number
  readonly at: string
  readonly is_read: boolean
}

/** Notes what was told in the apps, in the words of the templates. Nothing is sent, and nobody is told now. */
export async function recordPast(trx: Trx, past: readonly PastNotification[]): Promise<void> {
  const templates = await listActive(trx, [...new Set(past.map(({ code }) => code))])
  const tellings = rules.flatMap(({ tell }) => tell)
  const rows = past.flatMap((one) => {
    const template = templates.find(({ code, language }) => code === one.code && language === one.language)
    const telling = tellings.find(({ code }) => code === one.code)
    if (!template || !telling) return []
    const { amount, client, currency, language, provider, rating, title } = one
    const variables = { title, client, provider, rating, amount: formatAmount(amount, currency, language) }
    return [
      {
        id: one.id,
        user_id: one.user_id,
        template_id: template.id,
        notification_type: template.notification_type,
        language,
        ...renderTexts(template, variables),
        context_data: variables,
        related_object_id: one.order_id,
        link: telling.link({ order_id: one.order_id }),
        priority: telling.priority,
        at: one.at,
        is_read: one.is_read,
      },
    ]
  })
  await sql`
    with past as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) past (id uuid, user_id uuid, template_id uuid,
        notification_type notification_template_notification_type, language text, subject text, message text,
        short_message text, context_data jsonb, related_object_id uuid, link text, priority user_notification_priority,
        at timestamptz, is_read boolean)
    ), told as (
      insert into user_notifications (id, user_id, template_id, notification_type, language, subject, message,
        short_message, context_data, related_object_type, related_object_id, link, priority, is_shown, status, sent_at,
        delivered_at, is_read, read_at, created_at, updated_at)
      select id, user_id, template_id, notification_type, language, subject, message, short_message, context_data,
        'order', related_object_id, link, priority, true, 'delivered', at, at, is_read,
        case when is_read then at + interval '4 minutes' end, at, at from past returning id, sent_at
    )
    insert into notification_deliveries (notification_id, channel, status, sent_at, delivered_at, created_at)
    select id, 'in_app', 'delivered', sent_at, sent_at, sent_at from told`.execute(trx)
}
