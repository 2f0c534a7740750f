import { noSuch } from '../errors.ts'
import type { Operation } from '../http/operation.ts'
import { createdFilter, page } from '../lists.ts'
import type { Params } from '../params.ts'
import type { Event } from '../types.ts'
import type { World } from '../world.ts'

function list(world: World, input: Params) {
  const isMatch = [typeFilter(input), deliveryFilter(input), createdFilter(input)]
  const rows = world.store.newestFirst('events').filter((row) => isMatch.every((matches) => matches(row)))
  return page(input, '/v1/events', rows)
}

/** By one type, where `charge.*` stands for all that begin so, or by a list of types. */
function typeFilter(input: Params): (event: Event) => boolean {
  const type = input.text('type')
  const types = input.texts('types')
  const wanted = type === undefined ? types : [type]
  const fits = (name: string, event: Event) =>
    name.endsWith('*') ? event.type.startsWith(name.slice(0, -1)) : event.type === name
  return (event) => wanted.length === 0 || wanted.some((name) => fits(name, event))
}

function deliveryFilter(input: Params): (event: Event) => boolean {
  const delivered = input.flag('delivery_success')
  return (event) => delivered === undefined || (event.pending_webhooks === 0) === delivered
}

function findEvent(world: World, id: string): Event {
  const event = world.store.find('events', id)
  if (!event) throw noSuch('event', id, 'id', 404)
  return event
}

export const eventOperations: Operation[] = [
  ['GET', '/v1/events', list],
  ['GET', '/v1/events/:id', (world, _input, id) => findEvent(world, id)],
]
