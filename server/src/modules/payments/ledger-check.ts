import { sql } from 'kysely'
import type { Database } from '../../platform/database/index.ts'

/** One thing in the books that is not as it has to be. */
export interface Discrepancy {
  readonly check: string
  /** The row it is about: a transaction, a payment, a refund, an invoice, an order. */
  readonly id: string
  readonly detail: string
}

export interface LedgerReport {
  readonly transactions: number
  readonly discrepancies: readonly Discrepancy[]
}

/**
 * Each finds the rows that break one promise of the ledger, with `id` and `detail`. They read stored tables: what
 * was deleted was still booked.
 */
const checks: Record<string, ReturnType<typeof sql<{ id: string; detail: string }>>> = {
  'entries of a transaction sum to zero': sql`
    select transaction_id as id, currency || ' ' || sum(amount) as detail
    from ledger_entries group by transaction_id, currency having sum(amount) <> 0`,

  'every transaction has entries': sql`
    select id, kind as detail from ledger_transactions movement
    where not exists (select from ledger_entries where transaction_id = movement.id)`,

  'every captured payment is booked, in full': sql`
    select payment.id, payment.captured_amount || ' captured, ' || coalesce(sum(entry.amount), 0) || ' booked' as detail
    from stored.payments payment
    left join ledger_transactions movement on movement.reference = 'payment:' || payment.id
    left join ledger_entries entry on entry.transaction_id = movement.id and entry.account = 'gateway_clearing'
      and entry.currency = payment.currency
    where payment.status in ('completed', 'refunded') and payment.gateway = 'stripe'
    group by payment.id, payment.captured_amount
    having coalesce(sum(entry.amount), 0) <> payment.captured_amount`,

  'every booked payment is completed': sql`
    select movement.id, movement.reference as detail from ledger_transactions movement
    left join stored.payments payment on payment.id = movement.payment_id
    where movement.kind in ('payment_captured', 'surplus_captured')
      and coalesce(payment.status not in ('completed', 'refunded'), true)`,

  'every refund is booked, in full': sql`
    select refund.id, refund.status || ', ' || coalesce(sum(entry.amount), 0) || ' of ' || refund.amount as detail
    from refunds refund
    left join ledger_transactions movement on movement.refund_id = refund.id
    left join ledger_entries entry on entry.transaction_id = movement.id and entry.account = 'gateway_clearing'
    group by refund.id
    having coalesce(sum(entry.amount), 0) <> case refund.status when 'succeeded' then -refund.amount else 0 end
      or count(movement.id) filter (where movement.kind = 'refund_requested') = 0`,

  'what is owed to clients is what was promised and not sent': sql`
    select refund.id, refund.status || ', ' || coalesce(sum(entry.amount), 0) as detail
    from refunds refund
    left join ledger_transactions movement on movement.refund_id = refund.id
    left join ledger_entries entry on entry.transaction_id = movement.id and entry.account = 'refunds'
    group by refund.id
    having coalesce(sum(entry.amount), 0) <> case when refund.status in ('pending', 'processing') then -refund.amount else 0 end`,

  'a payment knows what was refunded': sql`
    select payment.id, payment.refund_amount || ' noted, ' || coalesce(sum(refund.amount), 0) || ' refunded' as detail
    from stored.payments payment left join refunds refund on refund.payment_id = payment.id and refund.status = 'succeeded'
    group by payment.id, payment.refund_amount having payment.refund_amount <> coalesce(sum(refund.amount), 0)`,

  'an invoice knows what was paid': sql`
    select invoice.id, invoice.paid_amount || ' noted, ' || coalesce(sum(entry.amount), 0) || ' booked' as detail
    from stored.invoices invoice
    left join ledger_transactions movement on movement.invoice_id = invoice.id and movement.kind = 'payment_captured'
    left join ledger_entries entry on entry.transaction_id = movement.id and entry.account = 'gateway_clearing'
    group by invoice.id, invoice.paid_amount having invoice.paid_amount <> coalesce(sum(entry.amount), 0)`,

  'an invoice knows what was refunded': sql`
    select invoice.id, invoice.refunded_amount || ' noted, ' || coalesce(-sum(entry.amount), 0) || ' booked' as detail
    from stored.invoices invoice
    left join ledger_transactions movement on movement.invoice_id = invoice.id
      and movement.kind in ('refund_sent', 'refund_returned')
    left join ledger_entries entry on entry.transaction_id = movement.id and entry.account = 'gateway_clearing'
    group by invoice.id, invoice.refunded_amount having invoice.refunded_amount <> coalesce(-sum(entry.amount), 0)`,

  'no order gives away more than it holds': sql`
    select movement.order_id as id, entry.currency || ' ' || sum(entry.amount) as detail
    from ledger_entries entry join ledger_transactions movement on movement.id = entry.transaction_id
    where entry.account = 'client_funds' and movement.order_id is not null
    group by movement.order_id, entry.currency having sum(entry.amount) > 0`,

  'a commission is what the invoice says': sql`
    select commission.id, commission.amount || ' frozen, ' || invoice.platform_fee || ' on the invoice' as detail
    from order_commissions commission join stored.invoices invoice on invoice.id = commission.invoice_id
    where commission.amount <> invoice.platform_fee or commission.base_amount <> invoice.subtotal`,
}

/** Proves the promises of the ledger on one snapshot, or names each row that breaks one. Reads only. */
export function checkLedger({ kysely }: Database): Promise<LedgerReport> {
  const snapshot = kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return snapshot.execute(async (trx) => {
    await sql`set local statement_timeout = 0`.execute(trx)
    const discrepancies: Discrepancy[] = []
    for (const [check, query] of Object.entries(checks)) {
      const { rows } = await query.execute(trx)
      discrepancies.push(...rows.map(({ detail, id }) => ({ check, id, detail })))
    }
    const { count } = await trx
      .selectFrom('ledger_transactions')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return { transactions: count, discrepancies }
  })
}
