import type { Store } from './store.ts'

/** What every operation works on. */
export interface World {
  readonly store: Store
  /** The time, in milliseconds since 1970. */
  readonly clock: () => number
  /** Where people reach the pages, without a slash at the end. */
  readonly publicUrl: () => string
  /** How long until what happens "later" happens, in milliseconds. */
  readonly laterAfter: number
  /** The API request being served; nulls when a page or the passing of time is the cause. */
  readonly request: { readonly id: string | null; readonly idempotencyKey: string | null }
}

/** The time as Stripe writes it: in whole seconds. */
export function seconds(world: World): number {
  return Math.floor(world.clock() / 1000)
}
