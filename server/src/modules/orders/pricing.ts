import {
  fromMinorUnits,
  isGreater,
  type Money,
  money,
  percentOf,
  sum,
  times,
  toAmount,
  toMinorUnits,
  zero,
} from '../../kernel/money.ts'
import type { addonPriceTypes } from './schema/parts.ts'

type PriceType = (typeof addonPriceTypes)[number]

/** An add-on of an order, with its price frozen. */
export interface OrderedAddon {
  readonly quantity: number
  readonly price_type: PriceType
  /** In the order's currency, or percent of the bid. */
  readonly unit_price: string
}

/** What the price of a line can depend on; before the award it is the client's budget. */
export interface Deal {
  readonly amount: string | null
  /** In minutes. */
  readonly duration: number | null
  readonly currency: string
}

/** The most that one amount can be: numeric(10,2). */
const most = '99999999.99'

/** The price of an add-on in an area: amounts are multiplied, a percentage follows the bid anyway. */
export function unitPriceIn(addon: { price_type: PriceType; unit_price: string }, multiplier: string): string {
  return addon.price_type === 'percentage' ? addon.unit_price : toAmount(times(money(addon.unit_price), multiplier))
}

/** The price of a whole line; null when it is more than an invoice can hold. */
export function priceOf(addon: OrderedAddon, deal: Deal): string | null {
  const price = linePrice(addon, deal)
  return isGreater(price, money(most, deal.currency)) ? null : toAmount(price)
}

function linePrice({ quantity, price_type, unit_price }: OrderedAddon, { amount, duration, currency }: Deal): Money {
  switch (price_type) {
    case 'fixed':
      return money(unit_price, currency)
    case 'per_unit':
      return times(money(unit_price, currency), String(quantity))
    case 'per_hour':
      return perHour(times(money(unit_price, currency), String(quantity)), duration, currency)
    case 'percentage':
      return amount === null ? zero(currency) : percentOf(money(amount, currency), unit_price)
  }
}

/** To the minute, at least an hour; half a tyiyn is rounded up. */
function perHour(price: Money, duration: number | null, currency: string): Money {
  const minutes = BigInt(Math.max(duration ?? 60, 60))
  return fromMinorUnits((BigInt(toMinorUnits(price)) * minutes * 2n + 60n) / 120n, currency)
}

/** The sum of amounts, as the invoice adds them up. */
export function totalOf(amounts: readonly string[], currency: string): string {
  return toAmount(sum(zero(currency), ...amounts.map((amount) => money(amount, currency))))
}

/** Whether an amount is more than an invoice can hold. */
export function isTooMuch(amount: string, currency: string): boolean {
  return isGreater(money(amount, currency), money(most, currency))
}
