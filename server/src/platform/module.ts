import type { App } from './http/index.ts'
import type { Subscriber } from './jobs/events.ts'
import type { Schedule } from './jobs/index.ts'
import type { JobHandler } from './jobs/jobs.ts'

/** A room of the house, as app.ts sees it: what it answers, what it does later, and what it listens to. */
export interface Module {
  readonly name: string
  routes?(app: App): void
  readonly jobs?: readonly JobHandler[]
  readonly schedules?: readonly Schedule[]
  readonly subscribers?: readonly Subscriber[]
}
