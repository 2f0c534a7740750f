import {
  fromMinorUnits,
  isGreater,
  type Money,
  minus,
  money,
  toAmount,
  toMinorUnits,
  zero,
} from '../../kernel/money.ts'

export function isZero(value: Money): boolean {
  return toMinorUnits(value) === 0
}

/** ISO 4217. */
export function currencyOf(value: Money): string {
  return value.toJSON().currency.code
}

export function smaller(a: Money, b: Money): Money {
  return isGreater(a, b) ? b : a
}

/** The same amount on the other side of the ledger. */
export function negative(value: Money): Money {
  return minus(zero(currencyOf(value)), value)
}

/** `value` × `part` ÷ `whole`, rounded half up to whole minor units; zero of nothing. */
export function proportion(value: Money, part: Money, whole: Money): Money {
  const [v, p, w] = [value, part, whole].map((each) => BigInt(toMinorUnits(each))) as [bigint, bigint, bigint]
  return fromMinorUnits(w === 0n ? 0n : (2n * v * p + w) / (2n * w), currencyOf(value))
}

/** Minor units as a gateway counts, from the text of a column. */
export function minorUnits(amount: string, currency: string): number {
  return toMinorUnits(money(amount, currency))
}

/** The text of a column, from minor units as a gateway counts. */
export function amountOf(minor: number, currency: string): string {
  return toAmount(fromMinorUnits(minor, currency))
}
