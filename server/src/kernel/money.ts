import {
  add,
  type Dinero,
  dinero,
  EUR,
  greaterThan,
  halfUp,
  isNegative,
  KGS,
  multiply,
  RUB,
  subtract,
  toDecimal,
  toSnapshot,
  transformScale,
  USD,
} from 'dinero.js/bigint'

/** An exact amount in one currency. At the borders (SQL, JSON) it is a text with two decimals beside the currency. */
export type Money = Dinero<bigint, string>

const currencies = { KGS, RUB, USD, EUR } as const

/** The currencies an operator may count in; all have two decimals, as the columns do. */
export type Currency = keyof typeof currencies

export const defaultCurrency: Currency = 'KGS'

const decimal = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/

/**
 * Reads an amount such as `1500`, `1500.5` or `1500.00`.
 * @throws RangeError for anything else: more than two decimals is never rounded away silently
 */
export function money(amount: string, currency: string = defaultCurrency): Money {
  const match = decimal.exec(amount)
  if (!match) throw new RangeError(`not an amount: ${amount}`)
  const [, sign, whole = '0', cents = ''] = match
  return fromMinorUnits(BigInt(`${sign}${whole}${cents.padEnd(2, '0')}`), currency)
}

/** Minor units (tyiyn, cents), as Stripe counts. */
export function fromMinorUnits(amount: bigint | number, currency: string = defaultCurrency): Money {
  const known = currencies[currency.toUpperCase() as Currency]
  if (!known) throw new RangeError(`not a currency of this marketplace: ${currency}`)
  return dinero({ amount: BigInt(amount), currency: known })
}

/** Minor units as a number, for Stripe: exact up to 90 trillion. */
export function toMinorUnits(value: Money): number {
  return Number(toSnapshot(transformScale(value, 2n, halfUp)).amount)
}

/** The text of an amount with two decimals: `1500.00`. */
export function toAmount(value: Money): string {
  return toDecimal(transformScale(value, 2n, halfUp))
}

export function sum(first: Money, ...rest: Money[]): Money {
  return rest.reduce((total, value) => add(total, value), first)
}

export function minus(from: Money, value: Money): Money {
  return subtract(from, value)
}

/** `percent` is a text such as `12.5`; the result is rounded half up to whole minor units. */
export function percentOf(value: Money, percent: string): Money {
  const rate = money(percent)
  const scaled = multiply(value, { amount: toSnapshot(rate).amount, scale: 4n })
  return transformScale(scaled, 2n, halfUp)
}

/** `factor` is a text with at most two decimals, such as a quantity or an area's multiplier. */
export function times(value: Money, factor: string): Money {
  const scaled = multiply(value, { amount: toSnapshot(money(factor)).amount, scale: 2n })
  return transformScale(scaled, 2n, halfUp)
}

export function zero(currency: string = defaultCurrency): Money {
  return fromMinorUnits(0n, currency)
}

/** The larger of the value and zero. */
export function atLeastZero(value: Money): Money {
  return isNegative(value) ? fromMinorUnits(0n, toSnapshot(value).currency.code) : value
}

export { greaterThan as isGreater, isNegative }
