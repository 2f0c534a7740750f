import type { Language } from './language.ts'

const space = '\u00A0'
const words: Record<string, string> = { KGS: 'сом' }

/**
 * An amount as people write it: `1 500 сом` in Kyrgyz and Russian, `KGS 1,500` in English. Takes the
 * API's decimal string; the minor units show only where there are some. Not `Intl`: it prints KGS in
 * Russian, and browsers without Kyrgyz would print something else than the server did.
 *
 * @throws RangeError for anything that is not a decimal with at most two places.
 */
export function formatMoney(amount: string, currency: string, language: Language): string {
  return withCurrency(formatNumber(amount, language), currency, language)
}

/** Two amounts with their currency said once: `1 500–3 000 сом`. Equal amounts are one. */
export function formatMoneyRange(min: string, max: string, currency: string, language: Language): string {
  const [from, to] = [formatNumber(min, language), formatNumber(max, language)]
  return withCurrency(from === to ? from : `${from}–${to}`, currency, language)
}

function withCurrency(number: string, currency: string, language: Language): string {
  const word = currencyWord(currency, language)
  return language === 'en' ? `${word}${space}${number}` : `${number}${space}${word}`
}

/** What a currency is called beside an amount. */
export function currencyWord(currency: string, language: Language): string {
  return language === 'en' ? currency : (words[currency] ?? currency)
}

function formatNumber(amount: string, language: Language): string {
  const match = /^(-?)0*(\d+)(?:\.(\d{1,2}))?$/.exec(amount)
  if (!match) throw new RangeError(`not an amount of money: ${amount}`)
  const [, sign, whole = '', minor = ''] = match
  const [thousands, point] = language === 'en' ? [',', '.'] : [space, ',']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${sign ? '−' : ''}${grouped}${Number(minor) ? point + minor.padEnd(2, '0') : ''}`
}

/** An amount as people type it, `1 500` or `1500,5`, as the API takes it; null for nothing, and what is none as it is. */
export function readAmount(text: string): string | null {
  return text === '' ? null : text.replace(/[\s\u00A0]/g, '').replace(',', '.')
}

/** Whether the API takes it for an amount. */
export function isAmount(text: string): boolean {
  return /^(0|[1-9]\d{0,7})(\.\d{1,2})?$/.test(text)
}

/** An amount as a field shows it to be changed: without minor units that are nothing. */
export function editableAmount(amount: string | null | undefined): string {
  return amount?.replace(/\.0{1,2}$/, '') ?? ''
}

/** Whether one amount is less than another. */
export function isLess(amount: string, other: string): boolean {
  return minorUnits(amount) < minorUnits(other)
}

function minorUnits(amount: string): bigint {
  const [whole = '', minor = ''] = amount.replace('-', '').split('.')
  const units = BigInt(whole + minor.padEnd(2, '0'))
  return amount.startsWith('-') ? -units : units
}
