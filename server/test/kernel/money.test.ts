import { describe, expect, test } from 'vitest'
import {
  atLeastZero,
  fromMinorUnits,
  isGreater,
  isNegative,
  minus,
  money,
  percentOf,
  sum,
  times,
  toAmount,
  toMinorUnits,
  zero,
} from '../../src/kernel/money.ts'

test.each([
  ['1500', '1500.00'],
  ['1500.5', '1500.50'],
  ['1500.00', '1500.00'],
  ['0', '0.00'],
  ['0.05', '0.05'],
  ['-0.05', '-0.05'],
  ['-1500.5', '-1500.50'],
  ['999999999999.99', '999999999999.99'],
])('%s is read and written as %s', (text, written) => {
  expect(toAmount(money(text))).toBe(written)
})

test.each(['', ' ', '1,5', '1.', '.5', '1.005', '1e3', '+1', '--1', '1 000', 'NaN', '0x10', '1234567890123', '١'])(
  '%j is not an amount',
  (text) => {
    expect(() => money(text)).toThrow(RangeError)
  },
)

test('amounts are counted in the currencies of the marketplace only', () => {
  expect(toAmount(money('1.10', 'USD'))).toBe('1.10')
  expect(toAmount(money('1.10', 'kgs'))).toBe('1.10')
  expect(() => money('1', 'XXX')).toThrow('not a currency of this marketplace: XXX')
  expect(() => money('1', 'constructor')).toThrow(RangeError)
})

test('amounts of two currencies are never added or compared', () => {
  expect(() => sum(money('1', 'KGS'), money('1', 'USD'))).toThrow()
  expect(() => minus(money('1', 'KGS'), money('1', 'USD'))).toThrow()
  expect(() => isGreater(money('1', 'KGS'), money('2', 'USD'))).toThrow()
})

test('sums and differences are exact', () => {
  expect(toAmount(sum(money('0.10'), money('0.20'), money('0.30')))).toBe('0.60')
  expect(toAmount(minus(money('0.30'), money('0.10')))).toBe('0.20')
  expect(toAmount(minus(money('0.10'), money('0.30')))).toBe('-0.20')
})

describe('a percentage is rounded half up to whole minor units', () => {
  test.each([
    ['1500.00', '10', '150.00'],
    ['1500.00', '12.5', '187.50'],
    ['0.05', '10', '0.01'],
    ['0.04', '10', '0.00'],
    ['99.99', '7.25', '7.25'],
    ['0.01', '0', '0.00'],
    ['200.00', '100', '200.00'],
  ])('%s × %s %% = %s', (amount, percent, result) => {
    expect(toAmount(percentOf(money(amount), percent))).toBe(result)
  })
})

test.each([
  ['250.00', '3', '750.00'],
  ['0.05', '0.5', '0.03'],
  ['100.00', '1.25', '125.00'],
  ['100.00', '0', '0.00'],
])('%s × %s = %s', (amount, factor, result) => {
  expect(toAmount(times(money(amount), factor))).toBe(result)
})

test('results go on being calculated with as if they had been read', () => {
  const fee = percentOf(times(money('333.33'), '1.5'), '10')
  expect(toAmount(sum(fee, money('0.01')))).toBe('50.01')
  expect(toMinorUnits(fee)).toBe(5_000)
})

test('Stripe counts in minor units', () => {
  expect(toMinorUnits(money('1500.50'))).toBe(150_050)
  expect(toAmount(fromMinorUnits(150_050))).toBe('1500.50')
  expect(toAmount(fromMinorUnits(-1n, 'usd'))).toBe('-0.01')
  expect(() => fromMinorUnits(1.5)).toThrow(RangeError)
})

test('what is less than nothing counts as nothing, in the same currency', () => {
  expect(toAmount(atLeastZero(money('-5', 'USD')))).toBe('0.00')
  expect(toAmount(sum(atLeastZero(money('-5', 'USD')), money('1', 'USD')))).toBe('1.00')
  expect(toAmount(atLeastZero(money('5')))).toBe('5.00')
  expect(isNegative(zero())).toBe(false)
})
