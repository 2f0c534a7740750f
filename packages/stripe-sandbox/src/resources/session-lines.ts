import { readCurrency } from '../currency.ts'
import { invalid, missingParam } from '../errors.ts'
import { newId } from '../ids.ts'
import type { List } from '../lists.ts'
import type { Params } from '../params.ts'
import type { LineItem } from '../types.ts'
import { seconds, type World } from '../world.ts'

const mostLines = 100
const mostOfOne = 999_999

/** Reads `line_items`: each with the price_data to make its price of. All are in one currency. */
export function readLines(world: World, input: Params): LineItem[] {
  const lines = input.list('line_items').map((line, index) => readLine(world, line, index))
  if (lines.length === 0) throw missingParam('line_items')
  if (lines.length > mostLines) {
    throw invalid(`You can have up to ${mostLines} line items.`, { param: 'line_items' })
  }
  const currencies = new Set(lines.map((line) => line.currency))
  if (currencies.size > 1) {
    throw invalid(`All line items must be in one currency, not ${[...currencies].join(' and ')}.`, {
      param: 'line_items',
    })
  }
  return lines
}

function readLine(world: World, input: Params, index: number): LineItem {
  const data = input.object('price_data')
  if (!data) throw missingParam(`line_items[${index}][price_data]`)
  const product = data.requiredObject('product_data')
  const name = product.requiredText('name')
  product.ignore('description', 'images', 'metadata', 'tax_code', 'unit_label')
  data.ignore('tax_behavior')
  input.ignore('adjustable_quantity', 'tax_rates')
  const currency = readCurrency(data)
  const unitAmount = data.requiredInteger('unit_amount', { max: 99_999_999 })
  const quantity = input.requiredInteger('quantity', { min: 1, max: mostOfOne })
  const amount = unitAmount * quantity
  return {
    id: newId('li'),
    object: 'item',
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency,
    description: name,
    price: price(world, currency, unitAmount),
    quantity,
  }
}

function price(world: World, currency: string, unitAmount: number): object {
  return {
    id: newId('price'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: seconds(world),
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: newId('prod', 14),
    recurring: null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: unitAmount,
    unit_amount_decimal: String(unitAmount),
  }
}

/** The lines of a Checkout Session, as they are when it is expanded. */
export function linesOf(world: World, session: string): List<LineItem> {
  const { lines } = world.store.get('session_orders', session)
  const url = `/v1/checkout/sessions/${session}/line_items`
  return { object: 'list', data: lines, has_more: false, url }
}
