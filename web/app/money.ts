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
  return language === 'en' ? `${currency}${space}${number}` : `${number}${space}${words[currency] ?? currency}`
}

function formatNumber(amount: string, language: Language): string {
  const match = /^(-?)0*(\d+)(?:\.(\d{1,2}))?$/.exec(amount)
  if (!match) throw new RangeError(`not an amount of money: ${amount}`)
  const [, sign, whole = '', minor = ''] = match
  const [thousands, point] = language === 'en' ? [',', '.'] : [space, ',']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${sign ? '−' : ''}${grouped}${Number(minor) ? point + minor.padEnd(2, '0') : ''}`
}
