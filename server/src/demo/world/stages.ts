import type { Row } from './rows.ts'

type Status = NonNullable<Row<'stored.orders'>['status']>

/** How far an order has come: finer than its status. */
export type Stage =
  | 'draft'
  | 'published'
  | 'bidding'
  | 'assigned_unpaid'
  | 'assigned_paid'
  | 'started'
  | 'finished'
  | 'completed'
  | 'cancelled_open'
  | 'cancelled_unpaid'
  | 'cancelled_refunded'
  | 'disputed'
  | 'resolved_completed'
  | 'resolved_cancelled'

export type StageRules = Readonly<{
  status: Status
  /** How many orders are there now. */
  count: number
  /** How many days ago the order was written, from and to. */
  written: readonly [number, number]
  /** How many days ago the last thing happened, from and to; left out where only time goes by. */
  last?: readonly [number, number]
  bids: readonly [number, number]
  awarded: boolean
  paid: boolean
  started: boolean
  finished: boolean
}>

const open = { awarded: false, paid: false, started: false, finished: false }
const awarded = { ...open, awarded: true }
const paid = { ...awarded, paid: true }
const started = { ...paid, started: true }
const finished = { ...started, finished: true }

/** 150 orders, some in every status. */
export const stages: Readonly<Record<Stage, StageRules>> = {
  draft: { status: 'draft', count: 8, written: [0.2, 9], bids: [0, 0], ...open },
  published: { status: 'published', count: 18, written: [0.05, 3], bids: [0, 0], ...open },
  bidding: { status: 'bidding', count: 28, written: [0.6, 13.5], bids: [1, 5], ...open },
  assigned_unpaid: { status: 'assigned', count: 5, written: [3, 8], last: [0.1, 2], bids: [2, 4], ...awarded },
  assigned_paid: { status: 'assigned', count: 9, written: [4, 12], last: [0.1, 2], bids: [2, 5], ...paid },
  started: { status: 'in_progress', count: 10, written: [5, 14], last: [0.1, 2], bids: [2, 5], ...started },
  finished: { status: 'in_progress', count: 6, written: [6, 15], last: [0.1, 2.2], bids: [2, 5], ...finished },
  completed: { status: 'completed', count: 42, written: [14, 88], last: [1, 10], bids: [2, 5], ...finished },
  cancelled_open: { status: 'cancelled', count: 5, written: [10, 60], last: [1, 8], bids: [0, 2], ...open },
  cancelled_unpaid: { status: 'cancelled', count: 3, written: [12, 60], last: [2, 8], bids: [1, 4], ...awarded },
  cancelled_refunded: { status: 'cancelled', count: 4, written: [12, 70], last: [2, 8], bids: [2, 4], ...paid },
  disputed: { status: 'disputed', count: 6, written: [8, 20], last: [0.5, 4], bids: [2, 4], ...started },
  resolved_completed: { status: 'completed', count: 4, written: [20, 80], last: [2, 12], bids: [2, 4], ...started },
  resolved_cancelled: { status: 'cancelled', count: 2, written: [20, 80], last: [2, 12], bids: [2, 4], ...started },
}
