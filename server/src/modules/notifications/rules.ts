import type { Static, TSchema } from 'typebox'
import type { StaffRole } from '../../kernel/actor.ts'
import type { Event } from '../../platform/jobs/index.ts'
import * as chat from '../chat/index.ts'
import * as orders from '../orders/index.ts'
import * as payments from '../payments/index.ts'
import type { Priority } from './kinds.ts'

/** What every event that somebody is told of says: which order it is about, and with which provider; or which person. */
export interface About {
  readonly order_id?: string
  readonly provider_id?: string | null
  readonly user_id?: string
}

/** Who is told what, with which template, and how soon. */
export interface Telling<Payload = About> {
  readonly to: 'client' | 'provider' | 'person' | readonly StaffRole[]
  readonly code: string
  readonly priority: Priority
  /** The page that shows it, as a path. */
  readonly link: (payload: Payload) => string
  /** For events that are news to one side only. */
  readonly when?: (payload: Payload, parties: Parties) => boolean
}

export interface Parties {
  readonly client: string | null
  readonly provider: string | null
}

export interface Rule {
  readonly event: Event
  readonly tell: readonly Telling[]
}

const order = ({ order_id }: About) => `/orders/${order_id}`
const job = ({ order_id }: About) => `/jobs/${order_id}`
const nowhere = () => ''
const finance: readonly StaffRole[] = ['finance']

/** Which event makes which notification for whom. Its texts are the templates of the same code. */
export const rules: readonly Rule[] = [
  rule(orders.orderPublished, { to: 'client', code: 'order.published', priority: 'low', link: order }),
  rule(orders.bidPlaced, { to: 'client', code: 'bid.placed', priority: 'normal', link: order }),
  rule(orders.bidChanged, { to: 'client', code: 'bid.changed', priority: 'low', link: order }),
  rule(orders.bidWithdrawn, { to: 'client', code: 'bid.withdrawn', priority: 'low', link: order }),
  rule(orders.bidRejected, { to: 'provider', code: 'bid.rejected', priority: 'normal', link: () => '/feed' }),
  rule(
    orders.orderAssigned,
    { to: 'client', code: 'order.assigned.client', priority: 'normal', link: (event) => `${order(event)}/pay` },
    { to: 'provider', code: 'order.assigned.provider', priority: 'high', link: job },
  ),
  rule(orders.orderStarted, { to: 'client', code: 'order.started', priority: 'normal', link: order }),
  rule(orders.orderFinished, { to: 'client', code: 'order.finished', priority: 'high', link: order }),
  rule(
    orders.orderCompleted,
    {
      to: 'client',
      code: 'order.completed.client',
      priority: 'normal',
      link: (event) => `${order(event)}/rate`,
      when: ({ automatic }) => automatic,
    },
    { to: 'provider', code: 'order.completed.provider', priority: 'normal', link: job },
  ),
  rule(orders.orderReviewed, { to: 'provider', code: 'order.reviewed', priority: 'normal', link: job }),
  rule(
    orders.orderCancelled,
    { to: 'client', code: 'order.cancelled', priority: 'high', link: order, when: ({ by }) => by !== 'client' },
    { to: 'provider', code: 'order.cancelled', priority: 'high', link: job, when: ({ by }) => by !== 'provider' },
  ),
  rule(
    orders.orderDisputed,
    {
      to: 'client',
      code: 'order.disputed',
      priority: 'high',
      link: order,
      when: ({ raised_by_id }, { client }) => raised_by_id !== client,
    },
    {
      to: 'provider',
      code: 'order.disputed',
      priority: 'high',
      link: job,
      when: ({ raised_by_id }, { provider }) => raised_by_id !== provider,
    },
    { to: ['support', 'moderator'], code: 'order.disputed.staff', priority: 'high', link: nowhere },
  ),
  rule(
    orders.disputeResolved,
    { to: 'client', code: 'dispute.resolved', priority: 'high', link: order },
    { to: 'provider', code: 'dispute.resolved', priority: 'high', link: job },
  ),
  rule(
    payments.invoicePaid,
    { to: 'client', code: 'invoice.paid.client', priority: 'normal', link: order },
    { to: 'provider', code: 'invoice.paid.provider', priority: 'high', link: job },
  ),
  rule(payments.paymentFailed, {
    to: 'client',
    code: 'payment.failed',
    priority: 'high',
    link: (event) => `${order(event)}/pay`,
  }),
  rule(payments.paymentRefunded, { to: 'client', code: 'payment.refunded', priority: 'normal', link: order }),
  rule(payments.refundFailed, { to: finance, code: 'payment.refund_failed', priority: 'urgent', link: nowhere }),
  rule(payments.paymentDisputed, {
    to: finance,
    code: 'payment.disputed',
    priority: 'high',
    link: nowhere,
    when: ({ outcome }) => outcome === 'opened',
  }),
  rule(payments.paymentQuarantined, { to: finance, code: 'payment.quarantined', priority: 'high', link: nowhere }),
  rule(chat.personWarned, {
    to: 'person',
    code: 'chat.warned',
    priority: 'high',
    link: ({ room_id }) => `/messages/${room_id}`,
  }),
]

function rule<Payload extends TSchema>(event: Event<Payload>, ...tell: Telling<Static<Payload>>[]): Rule {
  return { event, tell: tell as unknown as Telling[] }
}
