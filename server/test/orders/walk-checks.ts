import { orderMachine } from '../../src/modules/orders/index.ts'
import type { Database } from '../../src/platform/database/index.ts'
import type { Api } from '../harness/api.ts'
import type { TestServer } from '../harness/server.ts'
import { back, settle } from './steps.ts'

export const allowedArrows = Object.values(orderMachine.transitions).flatMap(({ from, to }) =>
  from.map((state) => `${state} → ${to}`),
)

/** What has to be so of every order at any time: each line is a name and a condition that finds where it is not. */
const contradictions = `
  'an open order is bidding when it has bids', status in ('published', 'bidding') and (status = 'bidding') <> (pending > 0)
  'only open orders have pending bids', status not in ('published', 'bidding') and pending > 0
  'bid_count counts bids', bid_count <> active
  'one bid is accepted', accepted > 1
  'awarded is with bid, assignment, invoice and commission', awarded <> (accepted = 1)
  'awarded is with a provider', awarded <> (provider_id is not null)
  'one assignment', assignments <> accepted
  'one invoice', invoices <> accepted
  'one commission', commissions <> accepted
  'the price is that of the bid', final_price is distinct from (select amount from bids_of where status = 'accepted')
  'the assignment is to the bidder', provider_id is distinct from (select provider_id from bids_of where status = 'accepted')
  'work began when it was paid', started_at is not null and paid < 1
  'an open dispute is a disputed order', (status = 'disputed') <> (open_disputes = 1)
  'a cancelled order has no invoice to pay', status = 'cancelled' and payable > 0
  'nobody gets back more than was paid', refunded > captured
  'an end has its time', (status = 'completed' and completed_at is null) or (status = 'cancelled' and cancelled_at is null)`

const checks = contradictions
  .trim()
  .split('\n')
  .map((line) => /^\s*('[^']+'), (.+)$/.exec(line) as RegExpExecArray)
  .map(([, name, condition]) => `select ${name} as broken from facts where ${condition}`)
  .join(' union all ')

/** The rules that an order breaks, deleted or not. */
export async function findContradictions({ pool }: Database, id: string): Promise<string[]> {
  const { rows } = await pool.query(
    `with bids_of as (select * from stored.bids where order_id = $1),
      invoices_of as (select * from invoices where order_id = $1),
      payments_of as (select * from payments where invoice_id in (select id from invoices_of)),
      facts as (
        select o.*,
          o.assigned_at is not null as awarded,
          (select count(*) from bids_of where status = 'pending') as pending,
          (select count(*) from bids_of where status = 'accepted') as accepted,
          (select count(*) from bids_of where status <> 'withdrawn') as active,
          (select count(*) from order_assignments where order_id = o.id) as assignments,
          (select count(*) from invoices_of) as invoices,
          (select count(*) from invoices_of where status = 'paid') as paid,
          (select count(*) from invoices_of where status in ('draft', 'sent', 'overdue')) as payable,
          (select count(*) from order_commissions where order_id = o.id) as commissions,
          (select count(*) from order_disputes where order_id = o.id and status in ('open', 'under_review')) as open_disputes,
          (select coalesce(sum(captured_amount), 0) from payments_of) as captured,
          (select coalesce(sum(refund.amount), 0) from refunds refund
            where refund.status <> 'failed' and refund.payment_id in (select id from payments_of)) as refunded
        from stored.orders o where o.id = $1)
    ${checks}`,
    [id],
  )
  return rows.map(({ broken }) => broken)
}

/** Pays what is to be paid for an order, as far as the caller can. */
export async function payIfPossible(server: TestServer, caller: Api, id: string): Promise<{ status: number }> {
  const invoices = await caller.get(`/invoices?order_id=${id}`)
  const invoice = invoices.body.items?.[0]
  if (!invoice) return invoices
  const page = await caller.post(`/invoices/${invoice.id}/checkout`, back)
  if (page.status !== 201) return page
  const card = new URLSearchParams({ card_number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123' })
  await fetch(page.body.checkout_url, { method: 'POST', body: card, redirect: 'manual' })
  await settle(server)
  return page
}
