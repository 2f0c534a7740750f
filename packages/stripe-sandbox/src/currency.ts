import { invalid } from './errors.ts'
import type { Params } from './params.ts'

const zeroDecimal = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '))
const threeDecimal = new Set('bhd jod kwd omr tnd'.split(' '))
const known = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))

// Stripe's own where it names one; half a unit for the rest.
const smallest: Record<string, number> = { usd: 50, eur: 50, gbp: 30, jpy: 50, krw: 50 }
const largest = 99_999_999

/** Reads a three-letter currency, in lower case as Stripe gives it back. */
export function readCurrency(input: Params, name = 'currency'): string {
  const currency = input.requiredText(name).toLowerCase()
  if (!known.has(currency)) throw invalid(`Invalid currency: ${currency}`, { param: name })
  return currency
}

/** How many decimals the currency's smallest unit stands for: an amount of 150 is 1.50 som, but 150 yen. */
export function decimalsOf(currency: string): 0 | 2 | 3 {
  if (zeroDecimal.has(currency)) return 0
  return threeDecimal.has(currency) ? 3 : 2
}

/** An amount of smallest units as an exact decimal number, like 1500.00. */
export function decimalText(amount: number, currency: string): string {
  const decimals = decimalsOf(currency)
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const part = decimals ? `.${digits.slice(-decimals)}` : ''
  return `${amount < 0 ? '-' : ''}${whole}${part}`
}

/** For messages: KGS 1500.00. */
export function amountText(amount: number, currency: string): string {
  return `${currency.toUpperCase()} ${decimalText(amount, currency)}`
}

/** @throws when no card can be charged that little or that much. */
export function checkChargeable(amount: number, currency: string, param: string): void {
  const least = smallest[currency] ?? 50
  if (amount < least) {
    const message = `Amount must be at least ${amountText(least, currency)}`
    throw invalid(message, { code: 'amount_too_small', param })
  }
  if (amount > largest) {
    const message = `Amount must be no more than ${amountText(largest, currency)}`
    throw invalid(message, { code: 'amount_too_large', param })
  }
}
