import { newId } from './ids.ts'
import type { EventType } from './types.ts'
import { apiVersion } from './version.ts'
import { seconds, type World } from './world.ts'

/**
 * Records that something happened to `object`, as it is now, and queues the event for the webhook,
 * in the transaction that makes it happen.
 */
export function emit(world: World, type: EventType, object: object, before?: object): void {
  const event = world.store.put('events', {
    id: newId('evt'),
    object: 'event',
    api_version: apiVersion,
    created: seconds(world),
    data: { object, ...(before && { previous_attributes: before }) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: world.request.id, idempotency_key: world.request.idempotencyKey },
    type,
  })
  world.store.put('deliveries', { id: event.id, attempts: 0, next_at: world.clock() })
}
