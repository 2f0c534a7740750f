import type { Static, TSchema } from 'typebox'
import type { Call } from '../../kernel/actor.ts'
import type { DbOrTrx } from '../database/index.ts'
import {
  type Due,
  defineJob,
  enqueueAll,
  handle,
  handleTogether,
  type Job,
  type JobHandler,
  type JobRun,
} from './jobs.ts'

/** Something that happened, in the past tense (`order.assigned`), with the schema of what is told about it. */
export interface Event<Payload extends TSchema = TSchema> {
  readonly name: string
  readonly payload: Payload
}

export function defineEvent<const Payload extends TSchema>(name: string, payload: Payload): Event<Payload> {
  return Object.freeze({ name, payload })
}

/** What a module does when an event has happened. */
export interface Subscriber {
  readonly event: Event
  /** The handler of the job that the subscription becomes. */
  handle(job: Job): JobHandler
}

/** Subscribes a use case to an event. Delivery is at least once and unordered. */
export function on<Payload extends TSchema>(
  event: Event<Payload>,
  run: (call: Call, payload: Static<Payload>, run: JobRun) => Promise<void>,
): Subscriber {
  return { event, handle: (job) => handle(job as Job<Payload>, run) }
}

/** The same for events that come in numbers: those that happened at about the same time are heard of together. */
export function onSeveral<Payload extends TSchema>(
  event: Event<Payload>,
  run: (call: Call, several: readonly Due<Static<Payload>>[]) => Promise<void>,
): Subscriber {
  return { event, handle: (job) => handleTogether(job as Job<Payload>, run) }
}

/** Where modules tell what happened. Each subscriber gets a job of its own, in the publisher's transaction. */
export interface Events {
  publish<Payload extends TSchema>(trx: DbOrTrx, event: Event<Payload>, payload: Static<Payload>): Promise<void>
  /** Called once per module at start; answers the handlers of the jobs that its subscriptions became. */
  subscribe(module: string, subscribers: readonly Subscriber[]): JobHandler[]
}

export function createEvents(): Events {
  const subscriptions = new Map<string, Job[]>()
  return {
    async publish(trx, event, payload) {
      await enqueueAll(trx, subscriptions.get(event.name) ?? [], payload)
    },
    subscribe(module, subscribers) {
      return subscribers.map((subscriber) => {
        const { name, payload } = subscriber.event
        const job = defineJob(`${module}:${name}`, payload)
        subscriptions.set(name, [...(subscriptions.get(name) ?? []), job])
        return subscriber.handle(job)
      })
    },
  }
}
