import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { useTimeInWords } from '../ui/date-time.tsx'

type Order = Pick<Schemas['OrderSummary'], 'id' | 'status' | 'next_step' | 'bid_count'>

/** Where a client does what the order waits for, without the language. */
const pages = {
  publish: 'edit/review',
  choose: '',
  pay: 'pay',
  accept: 'rate',
  review: 'rate',
} as const

/** What happens with an order now, in one sentence; and where its client goes on, where it is their turn. */
export function useNextStep(): (order: Order) => { text: string; action: { label: string; to: string } | null } {
  const { t } = useTranslation('orders')
  const words = useTimeInWords()
  return ({ id, status, next_step, bid_count }) => {
    if (!next_step) return { text: t(status === 'cancelled' ? 'now.cancelled' : 'now.done'), action: null }
    const { step, until } = next_step
    const text = t(`now.${step}`, { count: bid_count, until: until ? words(until) : '' })
    if (!(step in pages)) return { text, action: null }
    const own = step as keyof typeof pages
    return { text, action: { label: t(`act.${own}`), to: `/orders/${id}/${pages[own]}`.replace(/\/$/, '') } }
  }
}
