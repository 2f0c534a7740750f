import { invalid } from './errors.ts'
import { listRefundsOf } from './resources/refund-lists.ts'
import { linesOf } from './resources/session-lines.ts'
import type { Table } from './store.ts'
import type { World } from './world.ts'

type Value = Record<string, unknown>

const tablesByPrefix: Record<string, Table> = {
  ch: 'charges',
  cs: 'checkout_sessions',
  cus: 'customers',
  du: 'disputes',
  pi: 'payment_intents',
  pm: 'payment_methods',
  re: 'refunds',
  txn: 'balance_transactions',
}

// Fields that are left out unless they are asked for.
const included: Record<string, (world: World, id: string) => object> = {
  'charge.refunds': listRefundsOf,
  'checkout.session.line_items': linesOf,
}

const deepest = 4

/** Puts the objects in the place of their ids that `expand[]` names, like `payment_intent.latest_charge`. */
export function expand(world: World, result: object, paths: string[]): object {
  return paths.reduce((value, path) => {
    const steps = path.split('.')
    if (steps.length > deepest) {
      throw invalid(`You cannot expand more than ${deepest} levels of a property. Property: ${path}`)
    }
    return along(world, value as Value, steps, path)
  }, result)
}

function along(world: World, value: Value, steps: string[], path: string): Value {
  const [step = '', ...rest] = steps
  if (step === 'data' && Array.isArray(value.data)) {
    return { ...value, data: value.data.map((row) => goOn(world, row, rest, path)) }
  }
  const field = Object.hasOwn(value, step)
    ? value[step]
    : included[`${value.object}.${step}`]?.(world, String(value.id))
  if (field === null) return value
  const found = typeof field === 'string' ? objectOf(world, field) : field
  if (typeof found !== 'object') {
    throw invalid(`This property cannot be expanded (${step}). You may want to try expanding another one.`, {
      param: `expand[${path}]`,
    })
  }
  return { ...value, [step]: goOn(world, found as Value, rest, path) }
}

function goOn(world: World, value: Value, rest: string[], path: string): Value {
  return rest.length > 0 ? along(world, value, rest, path) : value
}

function objectOf(world: World, id: string): object | undefined {
  const table = tablesByPrefix[id.slice(0, id.indexOf('_'))]
  return table && world.store.find(table, id)
}
