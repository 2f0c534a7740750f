import { type Money, minus, money, percentOf, sum, toAmount } from '../../kernel/money.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'

/** What an invoice is made of. Amounts are texts with at most two decimals; rates are percent. */
export interface InvoiceLines {
  readonly bid: string
  readonly addons: string
  readonly travelFee: string
  readonly discount?: string
  /** On the subtotal less the discount; payments.tax_rate unless told. */
  readonly taxRate?: string
}

export interface Priced {
  readonly lines: InvoiceLines
  readonly currency: string
  /** The category's. */
  readonly commissionRate: string
}

/** What an invoice comes to. */
export interface Sums {
  readonly addons: Money
  readonly travelFee: Money
  readonly discount: Money
  readonly subtotal: Money
  readonly tax: Money
  readonly total: Money
  readonly commission: Money
}

/** The sums of an invoice as they are now: with the tax rate of today where none is told. */
export async function addUp(
  { settings }: Pick<Context, 'settings'>,
  db: DbOrTrx,
  { commissionRate, currency, lines }: Priced,
): Promise<Sums> {
  const taxRate = lines.taxRate ?? String(await settings.integer(db, 'payments.tax_rate'))
  const amount = (text = '0') => money(text, currency)
  const [addons, travelFee, discount] = [amount(lines.addons), amount(lines.travelFee), amount(lines.discount)]
  const subtotal = sum(amount(lines.bid), addons, travelFee)
  const taxable = minus(subtotal, discount)
  const tax = percentOf(taxable, taxRate)
  return {
    addons,
    travelFee,
    discount,
    subtotal,
    tax,
    total: sum(taxable, tax),
    commission: percentOf(subtotal, commissionRate),
  }
}

/** What both sides would get of an award at these prices. Amounts have two decimals. */
export interface Quote {
  readonly subtotal: string
  readonly tax: string
  readonly clientPays: string
  readonly commission: string
  readonly providerReceives: string
}

/** The invoice that an award would make now, before there is one. */
export async function quote(context: Pick<Context, 'settings'>, db: DbOrTrx, priced: Priced): Promise<Quote> {
  const { subtotal, tax, total, commission } = await addUp(context, db, priced)
  return {
    subtotal: toAmount(subtotal),
    tax: toAmount(tax),
    clientPays: toAmount(total),
    commission: toAmount(commission),
    providerReceives: toAmount(minus(subtotal, commission)),
  }
}
