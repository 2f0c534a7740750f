import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTooMuch, priceOf, totalOf, unitPriceIn } from '../../src/modules/orders/pricing.ts'

const deal = { amount: '1500.00', duration: 90, currency: 'KGS' }

describe('an add-on in an area', () => {
  test.each([
    ['fixed', '200.00', '250.00'],
    ['per_unit', '199.99', '249.99'],
    ['per_hour', '0.02', '0.03'],
    ['percentage', '10.00', '10.00'],
  ] as const)('%s: %s becomes %s at 1.25', (price_type, unit_price, expected) => {
    expect(unitPriceIn({ price_type, unit_price }, '1.25')).toBe(expected)
  })
})

describe('the price of a line', () => {
  test.each([
    ['fixed is once, whatever the quantity', { price_type: 'fixed', unit_price: '200.00', quantity: 3 }, '200.00'],
    ['per unit counts', { price_type: 'per_unit', unit_price: '33.33', quantity: 3 }, '99.99'],
    [
      'per hour follows the minutes of the bid',
      { price_type: 'per_hour', unit_price: '100.00', quantity: 1 },
      '150.00',
    ],
    ['per hour counts', { price_type: 'per_hour', unit_price: '100.00', quantity: 2 }, '300.00'],
    ['a percentage follows the bid', { price_type: 'percentage', unit_price: '12.50', quantity: 1 }, '187.50'],
  ] as const)('%s', (_name, addon, expected) => {
    expect(priceOf(addon, deal)).toBe(expected)
  })

  const hourly = { price_type: 'per_hour', unit_price: '100.01', quantity: 1 } as const

  test.each([
    [null, '100.01'],
    [1, '100.01'],
    [60, '100.01'],
    [61, '101.68'],
    [90, '150.02'],
  ])('%s minutes at 100.01 an hour are %s: at least an hour, half a tyiyn is rounded up', (duration, expected) => {
    expect(priceOf(hourly, { ...deal, duration })).toBe(expected)
  })

  test('a percentage of an unknown bid is nothing yet', () => {
    const share = { price_type: 'percentage', unit_price: '10.00', quantity: 1 } as const
    expect(priceOf(share, { ...deal, amount: null })).toBe('0.00')
  })

  test('more than an invoice holds has no price', () => {
    const many = { price_type: 'per_unit', unit_price: '99999999.99', quantity: 10_000 } as const
    expect(priceOf(many, deal)).toBeNull()
    expect(isTooMuch('99999999.99', 'KGS')).toBe(false)
    expect(isTooMuch('100000000.00', 'KGS')).toBe(true)
  })
})

test('a total is exact', () => {
  expect(totalOf([], 'KGS')).toBe('0.00')
  expect(totalOf(['0.10', '0.20', '1500.00'], 'KGS')).toBe('1500.30')
})

test('no line is ever negative, and every one has two decimals', () => {
  const amount = fc.integer({ min: 0, max: 9_999_999_999 }).map((cents) => (cents / 100).toFixed(2))
  fc.assert(
    fc.property(
      fc.constantFrom('fixed', 'per_unit', 'per_hour', 'percentage' as const),
      amount,
      fc.integer({ min: 1, max: 10_000 }),
      fc.option(amount),
      fc.option(fc.integer({ min: 0, max: 525_600 })),
      (price_type, unit, quantity, bid, duration) => {
        const unit_price = price_type === 'percentage' ? (Number(unit) % 100).toFixed(2) : unit
        const price = priceOf({ price_type, unit_price, quantity }, { amount: bid, duration, currency: 'KGS' })
        return price === null || /^\d{1,8}\.\d\d$/.test(price)
      },
    ),
  )
})
