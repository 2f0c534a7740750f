import { useTranslation } from 'react-i18next'
import type { Catalog } from '../words/catalog.ts'
import classes from './status-badge.module.css'

/** What has a status, and the words for each of its states. */
type Statuses = Catalog['status']

type Tone = 'quiet' | 'active' | 'good' | 'bad' | 'accent'

const tones: Record<string, Tone> = {
  bidding: 'active',
  published: 'active',
  assigned: 'active',
  in_progress: 'active',
  pending: 'active',
  sent: 'accent',
  urgent: 'accent',
  overdue: 'bad',
  completed: 'good',
  accepted: 'good',
  paid: 'good',
  approved: 'good',
  resolved: 'good',
  disputed: 'bad',
  rejected: 'bad',
  failed: 'bad',
}

/** In which state a thing is, in a word or two: `<StatusBadge of="order" status={order.status} />`. */
export function StatusBadge<Thing extends keyof Statuses>({ of, status }: { of: Thing; status: string }) {
  const { t } = useTranslation('status')
  const words = t as (key: string) => string
  return <span className={`${classes.badge} ${classes[tones[status] ?? 'quiet']}`}>{words(`${of}.${status}`)}</span>
}
