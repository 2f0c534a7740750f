import type { Logger } from './options.ts'
import { signatureHeader } from './signature.ts'
import type { Delivery, Event } from './types.ts'
import { seconds, type World } from './world.ts'

export interface WebhookSettings {
  url: string | undefined
  secret: string
  retrySchedule: readonly number[]
  timeout: number
  order: 'as_happened' | 'shuffled'
  logger: Logger
}

/** Sends every event to the endpoint until it answers 2xx, and again later when it does not. */
export interface Webhooks {
  sendTo(url: string): void
  hold(): void
  release(order?: 'as_happened' | 'reversed'): void
  /** Sends one event so many times at once, whatever happened to it before; gives the statuses answered. */
  deliverAgain(eventId: string, times: number): Promise<number[]>
  /** Resolves when nothing waits any more: each event was accepted, or given up. */
  allDelivered(): Promise<void>
  close(): Promise<void>
}

export function startWebhooks(world: World, settings: WebhookSettings): Webhooks {
  const { secret, retrySchedule, timeout, logger } = settings
  const { store } = world
  const closing = new AbortController()
  const timers = new Map<string, NodeJS.Timeout>()
  let url = settings.url
  let order: 'as_happened' | 'reversed' | 'shuffled' = settings.order
  let held = false
  let ready: string[] = []
  let draining: Promise<void> | undefined
  let idle: (() => void)[] = []

  const enqueue = (id: string) => {
    timers.delete(id)
    ready.push(id)
    drain()
  }
  const enqueueAt = (delivery: Delivery, delay: number) => {
    if (delay <= 0) return enqueue(delivery.id)
    timers.set(delivery.id, setTimeout(enqueue, delay, delivery.id))
  }

  const drain = () => {
    if (draining || held || url === undefined || ready.length === 0 || closing.signal.aborted) return
    // The request that caused the event goes on first.
    draining = nextTurn()
      .then(sendReady)
      .finally(() => {
        draining = undefined
        drain()
      })
  }
  const sendReady = async () => {
    const batch = ready
    ready = []
    if (order === 'shuffled') {
      await Promise.all(shuffled(batch).map(deliver))
      return
    }
    if (order === 'reversed') batch.reverse()
    order = settings.order
    for (const [index, id] of batch.entries()) {
      if (held || closing.signal.aborted) {
        ready = [...batch.slice(index), ...ready]
        return
      }
      await deliver(id)
    }
  }

  const deliver = async (id: string) => {
    const status = await send(store.get('events', id))
    if (closing.signal.aborted) return
    const isAccepted = status >= 200 && status < 300
    const delay = retrySchedule[store.get('deliveries', id).attempts]
    if (!isAccepted) logger.warn({ event: id, status, retry_in: delay }, 'webhook not accepted')
    if (isAccepted || delay === undefined) return finish(id, isAccepted)
    store.transact(() => {
      const attempts = store.get('deliveries', id).attempts + 1
      const delivery = store.patch('deliveries', id, { attempts, next_at: world.clock() + delay })
      enqueueAt(delivery, delay)
    })
  }
  const finish = (id: string, isAccepted: boolean) => {
    store.transact(() => {
      store.remove('deliveries', id)
      if (isAccepted) store.patch('events', id, { pending_webhooks: 0 })
    })
    if (store.newestFirst('deliveries').length > 0) return
    for (const resolve of idle) resolve()
    idle = []
  }

  /** The status that the endpoint answers; 0 when it answers nothing. */
  const send = async (event: Event): Promise<number> => {
    // Stripe indents what it sends, so a signature checked on anything but the raw body fails here too.
    const payload = JSON.stringify(event, null, 2)
    try {
      const response = await fetch(String(url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signatureHeader(payload, secret, seconds(world)),
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        },
        body: payload,
        redirect: 'manual',
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(timeout)]),
      })
      await response.arrayBuffer()
      return response.status
    } catch {
      return 0
    }
  }

  store.onCommit((writes) => {
    for (const [table, id, row] of writes) {
      if (table === 'deliveries' && (row as Delivery | null)?.attempts === 0) enqueue(id)
    }
  })
  for (const delivery of store.newestFirst('deliveries').reverse()) {
    enqueueAt(delivery, delivery.next_at - world.clock())
  }

  return {
    sendTo(next) {
      url = next
      drain()
    },
    hold() {
      held = true
    },
    release(next) {
      held = false
      order = next ?? settings.order
      drain()
    },
    async deliverAgain(eventId, times) {
      const event = store.get('events', eventId)
      return Promise.all(Array.from({ length: times }, () => send(event)))
    },
    allDelivered: () =>
      new Promise((resolve) => {
        if (store.newestFirst('deliveries').length === 0) resolve()
        else idle.push(resolve)
      }),
    async close() {
      closing.abort()
      for (const timer of timers.values()) clearTimeout(timer)
      await draining
    },
  }
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
