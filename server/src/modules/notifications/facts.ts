import { sql } from 'kysely'
import type { Language } from '../../kernel/language.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import type { Variables } from './render.ts'
import type { About, Parties } from './rules.ts'

/** An order and who is in it, as far as they are still there. */
export interface OrderFacts extends Parties {
  readonly title: string
  readonly client_name: string | null
  readonly provider_name: string | null
}

/**
 * What is known of the orders that events are about, by the event; nothing of one that is gone, or of no order. The provider
 * is the one whom the event is about: a bidder need not be who got the order.
 */
export async function findOrderFacts<Event extends About>(
  db: DbOrTrx,
  events: readonly Event[],
): Promise<Map<Event, OrderFacts>> {
  const { rows } = await sql<OrderFacts & { position: number }>`
    select told.position::integer as position, parties.title, parties.client_user_id as client, parties.client_name,
      coalesce(bidder.user_id, parties.provider_user_id) as provider,
      coalesce(bidder.business_name, parties.provider_name) as provider_name
    from unnest(${events.map(({ order_id }) => order_id ?? null)}::uuid[],
      ${events.map(({ provider_id }) => provider_id ?? null)}::uuid[]) with ordinality told (order_id, provider_id, position)
    join order_parties parties on parties.order_id = told.order_id
    left join provider_cards bidder on bidder.id = told.provider_id`.execute(db)
  return new Map(rows.map(({ position, ...facts }) => [events[position - 1] as Event, facts]))
}

/** What an event may say beside its order. */
interface Told extends About {
  amount?: string
  currency?: string
  reason?: string
  message?: string
  rating?: number
  refund_amount?: string | null
}

/** What templates are filled in with, in somebody's language. */
export async function variablesOf(
  { settings }: Pick<Context, 'settings'>,
  db: DbOrTrx,
  facts: OrderFacts,
  payload: Told,
): Promise<(language: Language) => Variables> {
  const hours = await settings.integer(db, 'orders.acceptance_hours')
  const currency = payload.currency ?? (await settings.text(db, 'platform.currency'))
  const { amount, rating, refund_amount } = payload
  const reason = payload.reason ?? payload.message
  return (language) => ({
    title: facts.title,
    client: facts.client_name ?? '',
    provider: facts.provider_name ?? '',
    hours,
    ...(amount === undefined ? {} : { amount: formatAmount(amount, currency, language) }),
    ...(reason === undefined ? {} : { reason }),
    ...(rating === undefined ? {} : { rating }),
    ...(refund_amount && Number(refund_amount) > 0 ? { refund: formatAmount(refund_amount, currency, language) } : {}),
  })
}

const som: Record<Language, string> = { ky: 'сом', ru: 'сом', en: 'som' }

/** `1500.00` → `1 500 сом`; whole amounts without decimals, as people say them. */
export function formatAmount(amount: string, currency: string, language: Language): string {
  const [whole = '', cents = '00'] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0')
  const decimals = cents === '00' ? '' : `${language === 'en' ? '.' : ','}${cents}`
  return `${grouped}${decimals}\u00a0${currency === 'KGS' ? som[language] : currency}`
}
