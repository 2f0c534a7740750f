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

/** The provider is the one whom the event is about: a bidder need not be who got the order. */
export async function findOrderFacts(db: DbOrTrx, { order_id, provider_id }: About): Promise<OrderFacts | null> {
  const { rows } = await sql<OrderFacts>`
    select parties.title, parties.client_user_id as client, parties.client_name,
      coalesce(bidder.user_id, parties.provider_user_id) as provider,
      coalesce(bidder.business_name, parties.provider_name) as provider_name
    from order_parties parties left join provider_cards bidder on bidder.id = ${provider_id ?? null}
    where parties.order_id = ${order_id}`.execute(db)
  return rows[0] ?? null
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
