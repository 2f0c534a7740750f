import type { Operation } from '../http/operation.ts'
import { createdFilter, equals, page } from '../lists.ts'
import { mergeMetadata } from '../metadata.ts'
import type { Params } from '../params.ts'
import type { Session } from '../types.ts'
import type { World } from '../world.ts'
import { linesOf } from './session-lines.ts'
import { createSession, expireSession, findSession } from './sessions.ts'

function update(world: World, input: Params, id: string): Session {
  const metadata = mergeMetadata(findSession(world, id).metadata, input.metadata())
  return world.store.patch('checkout_sessions', id, { metadata })
}

function list(world: World, input: Params) {
  const email = input.object('customer_details')?.requiredText('email')
  input.choice('status', ['open', 'complete', 'expired'])
  const isMatch = [
    equals(input, 'customer'),
    equals(input, 'payment_intent'),
    equals(input, 'status'),
    createdFilter(input),
    (row: Session) => email === undefined || row.customer_details?.email === email,
  ]
  const rows = world.store.newestFirst('checkout_sessions').filter((row) => isMatch.every((matches) => matches(row)))
  return page(input, '/v1/checkout/sessions', rows)
}

function listLines(world: World, input: Params, id: string) {
  const { data, url } = linesOf(world, findSession(world, id).id)
  return page(input, url, data)
}

export const checkoutSessionOperations: Operation[] = [
  ['POST', '/v1/checkout/sessions', createSession],
  ['GET', '/v1/checkout/sessions', list],
  ['GET', '/v1/checkout/sessions/:id', (world, _input, id) => findSession(world, id)],
  ['POST', '/v1/checkout/sessions/:id', update],
  ['POST', '/v1/checkout/sessions/:id/expire', (world, _input, id) => expireSession(world, id)],
  ['GET', '/v1/checkout/sessions/:id/line_items', listLines],
]
