import { NotSent, type Sent } from '../../platform/messages/index.ts'
import type { OutsideChannel } from './kinds.ts'
import type { Claimed } from './store/queue.ts'
import type { HeldFor } from './timing.ts'

/** What became of an attempt to deliver something. */
export type Outcome =
  | { readonly kind: 'sent'; readonly sent: Sent }
  /** It must not go out any more. */
  | { readonly kind: 'cancelled'; readonly why: string }
  /** It was not tried, and will be then. */
  | { readonly kind: 'deferred'; readonly until: Date; readonly heldFor: HeldFor | null }
  | { readonly kind: 'retried'; readonly at: Date; readonly error: string; readonly response: object }
  /** For good; `bounced` where there is nobody at the address. Staff may send it again. */
  | { readonly kind: 'failed'; readonly error: string; readonly response: object; readonly bounced: boolean }

/** Milliseconds after the first failure; each further one takes four times as long. */
const firstPause = 30_000
const longestPause = 6 * 60 * 60_000

/** What a failure comes to: another try after a pause, or the end. */
export function outcomeOf(error: unknown, claimed: Pick<Claimed, 'max_retries' | 'retry_count'>, now: Date): Outcome {
  const { message } = error as Error
  const response = error instanceof NotSent ? error.response : {}
  const isFinal = error instanceof NotSent && error.kind !== 'later'
  if (isFinal || claimed.retry_count >= claimed.max_retries) {
    return { kind: 'failed', error: message, response, bounced: error instanceof NotSent && error.kind === 'gone' }
  }
  const pause = Math.min(firstPause * 4 ** claimed.retry_count, longestPause)
  return { kind: 'retried', at: new Date(now.getTime() + pause), error: message, response }
}

/** Whether the provider as a whole seems to be in trouble, and not this one message. */
export function isOutage(error: unknown): boolean {
  return !(error instanceof NotSent) || error.kind === 'later'
}

/** Failures in a row after which a channel rests, and milliseconds for which it does. */
const patience = 5
export const restFor = 30_000

/** Lets a channel rest whose provider is in trouble, instead of using up the tries of everything that waits. */
export function createBreaker() {
  const failures = new Map<OutsideChannel, number>()
  const restsUntil = new Map<OutsideChannel, number>()
  return {
    rests: (channel: OutsideChannel, now: Date) => (restsUntil.get(channel) ?? 0) > now.getTime(),
    worked: (channel: OutsideChannel) => void failures.delete(channel),
    failed(channel: OutsideChannel, now: Date) {
      const several = (failures.get(channel) ?? 0) + 1
      failures.set(channel, several)
      // After a rest, one more failure is enough.
      if (several >= patience) restsUntil.set(channel, now.getTime() + restFor)
    },
  }
}
