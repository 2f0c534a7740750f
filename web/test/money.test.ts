import { expect, test } from 'vitest'
import { editableAmount, formatMoney, formatMoneyRange, isAmount, isLess, readAmount } from '../app/money.ts'

test.each([
  ['1500.00', 'ky', '1\u00A0500\u00A0сом'],
  ['1500.00', 'ru', '1\u00A0500\u00A0сом'],
  ['1500.00', 'en', 'KGS\u00A01,500'],
  ['1234567.50', 'ru', '1\u00A0234\u00A0567,50\u00A0сом'],
  ['1234567.50', 'en', 'KGS\u00A01,234,567.50'],
  ['0.00', 'ky', '0\u00A0сом'],
  ['-250.00', 'ru', '−250\u00A0сом'],
  ['99999999.99', 'en', 'KGS\u00A099,999,999.99'],
] as const)('%s som in %s is %s', (amount, language, text) => {
  expect(formatMoney(amount, 'KGS', language)).toBe(text)
})

test('another currency keeps its code', () => {
  expect(formatMoney('20.00', 'USD', 'ru')).toBe('20\u00A0USD')
  expect(formatMoney('20.00', 'USD', 'en')).toBe('USD\u00A020')
})

test('a range says its currency once, and equal ends are one amount', () => {
  expect(formatMoneyRange('1500.00', '3000.00', 'KGS', 'ky')).toBe('1\u00A0500–3\u00A0000\u00A0сом')
  expect(formatMoneyRange('1500.00', '3000.00', 'KGS', 'en')).toBe('KGS\u00A01,500–3,000')
  expect(formatMoneyRange('1500.00', '1500.00', 'KGS', 'ru')).toBe('1\u00A0500\u00A0сом')
})

test.each(['', '1,500', '1500.000', 'NaN', '1e3', '<b>'])('refuses %j, which is no amount', (amount) => {
  expect(() => formatMoney(amount, 'KGS', 'ru')).toThrow(RangeError)
})

test.each([
  ['1 500', '1500'],
  ['1\u00A0500,50', '1500.50'],
  ['', null],
  ['много', 'много'],
])('people write %j for %j', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount)
})

test.each(['0', '1500', '1500.5', '99999999.99'])('the API takes %s', (amount) => expect(isAmount(amount)).toBe(true))

test.each(['', '-1', '01', '1.555', '100000000', '1e3'])('the API does not take %j', (amount) =>
  expect(isAmount(amount)).toBe(false),
)

test('amounts are compared as numbers, not as texts', () => {
  expect(isLess('900', '1000')).toBe(true)
  expect(isLess('1000.5', '1000.45')).toBe(false)
})

test('a field shows an amount without minor units that are nothing', () => {
  expect(['1500.00', '1500.50', null].map(editableAmount)).toEqual(['1500', '1500.50', ''])
})
