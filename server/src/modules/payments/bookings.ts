import { atLeastZero, isGreater, type Money, minus, money, sum } from '../../kernel/money.ts'
import type { Trx } from '../../platform/database/index.ts'
import { currencyOf, isZero, negative, proportion, smaller } from './amounts.ts'
import { type Balances, balancesOf, type Entry, post } from './ledger.ts'
import type { InvoiceRow } from './store/invoices.ts'

/** What an order's money is: held for the client, and what of it became the provider's and the platform's. */
interface Standing {
  readonly held: Money
  readonly provider: Money
  readonly tax: Money
  readonly revenue: Money
}

function standingOf(balances: Balances): Standing {
  return {
    held: negative(balances('client_funds')),
    provider: negative(balances('provider_payable')),
    tax: negative(balances('tax')),
    revenue: negative(balances('platform_revenue')),
  }
}

/** What the platform holds of an invoice's money, before it is anyone's. */
export async function heldOf(trx: Trx, invoice: InvoiceRow): Promise<Money> {
  return standingOf(await balancesOf(trx, invoice.order_id, invoice.currency)).held
}

/** Money came in: the gateway has it, we owe it. */
export function captureEntries(amount: Money, userId: string | null): Entry[] {
  return [
    { account: 'gateway_clearing', amount },
    { account: 'client_funds', amount: negative(amount), userId },
  ]
}

/**
 * Splits what is held as the invoice would be split: subtotal − commission to the provider, tax to tax, the rest
 * (commission − discount) to the platform; in proportion, when a part was refunded.
 */
export function releaseEntries(held: Money, invoice: InvoiceRow): Entry[] {
  const amount = (text: string) => money(text, invoice.currency)
  const whole = amount(invoice.total_amount)
  const provider = proportion(held, minus(amount(invoice.subtotal), amount(invoice.platform_fee)), whole)
  const tax = proportion(held, amount(invoice.tax_amount), whole)
  const revenue = minus(held, sum(provider, tax))
  return [
    { account: 'client_funds', amount: held, userId: invoice.client_user_id },
    { account: 'provider_payable', amount: negative(provider), providerId: invoice.provider_id },
    { account: 'tax', amount: negative(tax) },
    { account: 'platform_revenue', amount: negative(revenue) },
  ]
}

/** Gives what is held to those it belongs to. Nothing happens when nothing is held. */
export async function release(trx: Trx, invoice: InvoiceRow): Promise<void> {
  const held = atLeastZero(await heldOf(trx, invoice))
  if (isZero(held)) return
  const { count } = await trx
    .selectFrom('ledger_transactions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('invoice_id', '=', invoice.id)
    .where('kind', '=', 'funds_released')
    .executeTakeFirstOrThrow()
  await post(trx, {
    kind: 'funds_released',
    reference: `release:${invoice.id}:${count + 1}`,
    orderId: invoice.order_id,
    invoiceId: invoice.id,
    entries: releaseEntries(held, invoice),
  })
}

/**
 * Where money that leaves an order is taken from: what is held first, then from those who got it, in proportion.
 * What nobody has any more, the platform bears.
 */
export async function takeBackEntries(trx: Trx, invoice: InvoiceRow, amount: Money): Promise<Entry[]> {
  const { held, provider, tax, revenue } = standingOf(await balancesOf(trx, invoice.order_id, invoice.currency))
  const fromHeld = smaller(atLeastZero(held), amount)
  const rest = minus(amount, fromHeld)
  const released = atLeastZero(sum(provider, tax, revenue))
  const shared = smaller(rest, released)
  const fromProvider = proportion(shared, atLeastZero(provider), released)
  const fromTax = proportion(shared, atLeastZero(tax), released)
  return [
    { account: 'client_funds', amount: fromHeld, userId: invoice.client_user_id },
    { account: 'provider_payable', amount: fromProvider, providerId: invoice.provider_id },
    { account: 'tax', amount: fromTax },
    { account: 'platform_revenue', amount: minus(rest, sum(fromProvider, fromTax)) },
  ]
}

/** Whether the amount is more than nothing. */
export function isSomething(amount: Money): boolean {
  return isGreater(amount, money('0', currencyOf(amount)))
}
