import type { BlindIndex } from '../../platform/crypto/blind-index.ts'

/** By which the same document is found with two people. */
export const documentIndex: BlindIndex = {
  relation: 'public.user_verifications',
  table: 'user_verifications',
  column: 'document_digests',
  of: 'evidence',
  valuesOf: (plain) => (plain === '' ? [] : documentNumbers(JSON.parse(plain))),
}

/** Fields that hold the number of a document or person; dates and authorities are the same for many. */
const numberField = /(^|_)(number|no|id|pin|inn|passport|licen[cs]e)$/
/** Shorter ones are the same by chance. */
const shortest = 5
const [cyrillic, latin] = ['АВЕКМНОРСТУХ', 'ABEKMHOPCTYX']

/** The numbers in some evidence, however they were typed: without spaces and signs, capital, look-alikes as Latin letters. */
export function documentNumbers(evidence: Readonly<Record<string, string>>): string[] {
  const numbers = Object.entries(evidence)
    .filter(([name]) => numberField.test(name))
    .map(([, value]) => normalise(value))
    .filter((number) => number.length >= shortest && /\p{Nd}/u.test(number))
  return [...new Set(numbers)].sort()
}

function normalise(value: string): string {
  const signs = value
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '')
  return signs.replaceAll(/[АВЕКМНОРСТУХ]/g, (letter) => latin[cyrillic.indexOf(letter)] ?? letter)
}
