import { noSuch } from '../errors.ts'
import { emit } from '../events.ts'
import type { Operation } from '../http/operation.ts'
import { newId, randomText } from '../ids.ts'
import { createdFilter, equals, page } from '../lists.ts'
import { mergeMetadata } from '../metadata.ts'
import type { Params } from '../params.ts'
import type { Customer } from '../types.ts'
import { seconds, type World } from '../world.ts'

/** The customer that another request names: 400 when there is none, 404 when it is the one in the path. */
export function requireCustomer(world: World, id: string, status: 400 | 404 = 400): Customer {
  const customer = world.store.find('customers', id)
  if (!customer) throw noSuch('customer', id, status === 404 ? 'id' : 'customer', status)
  return customer
}

export function newCustomer(world: World, fields: Partial<Customer> = {}): Customer {
  const customer = world.store.put('customers', {
    id: newId('cus', 14),
    object: 'customer',
    address: null,
    balance: 0,
    created: seconds(world),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: randomText(8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
    ...fields,
  })
  emit(world, 'customer.created', customer)
  return customer
}

function create(world: World, input: Params): Customer {
  return newCustomer(world, { ...readFields(input), metadata: mergeMetadata({}, input.metadata()) })
}

function update(world: World, input: Params, id: string): Customer {
  const before = requireCustomer(world, id, 404)
  const fields = readFields(input)
  const metadata = mergeMetadata(before.metadata, input.metadata())
  const customer = world.store.patch('customers', id, { ...fields, metadata })
  emit(world, 'customer.updated', customer, changed(before, { ...fields, metadata }))
  return customer
}

/** It is gone from lists and cannot be named any more; what was paid stays. */
function remove(world: World, _input: Params, id: string) {
  const customer = requireCustomer(world, id, 404)
  world.store.remove('customers', id)
  emit(world, 'customer.deleted', customer)
  return { id, object: 'customer', deleted: true }
}

function list(world: World, input: Params) {
  const isMatch = [equals(input, 'email'), createdFilter(input)]
  const rows = world.store.newestFirst('customers').filter((row) => isMatch.every((matches) => matches(row)))
  return page(input, '/v1/customers', rows)
}

function readFields(input: Params): Partial<Customer> {
  const given = {
    description: input.clearable('description'),
    email: input.clearable('email'),
    name: input.clearable('name'),
    phone: input.clearable('phone'),
  }
  const locales = input.has('preferred_locales') && { preferred_locales: input.texts('preferred_locales') }
  const fields = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(fields), ...locales }
}

function changed(before: Customer, change: Partial<Customer>): object {
  const keys = Object.keys(change) as (keyof Customer)[]
  const differing = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(change[key]))
  return Object.fromEntries(differing.map((key) => [key, before[key]]))
}

export const customerOperations: Operation[] = [
  ['POST', '/v1/customers', create],
  ['GET', '/v1/customers', list],
  ['GET', '/v1/customers/:id', (world, _input, id) => requireCustomer(world, id, 404)],
  ['POST', '/v1/customers/:id', update],
  ['DELETE', '/v1/customers/:id', remove],
]
