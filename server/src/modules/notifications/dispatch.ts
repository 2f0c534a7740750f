import type { Call } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import { configuredChannels } from './configured.ts'
import type { Context } from './context.ts'
import { deliver, type Parcel } from './deliver.ts'
import type { OutsideChannel } from './kinds.ts'
import { createBreaker } from './outcome.ts'
import { cancelQueued } from './store/cancel.ts'
import { logSteps } from './store/log.ts'
import { claimDigests, claimDue, listOrphans, takeBackLost } from './store/queue.ts'

/** Deliveries that are claimed at once, and digests. */
const batch = 100
const digests = 20

/** Of a worker's jobs, those that may send at the same time: a slow provider leaves room for other work. */
const mostRunning = 2

/** Milliseconds after which a worker that claimed something and says nothing is taken for dead. */
const leaseOf = 120_000

export interface Dispatcher {
  /** Sends what is due, until nothing is. */
  run(call: Call): Promise<void>
  /** The same, after looking for what was left behind. */
  sweep(call: Call): Promise<void>
}

/** Sends what is due. There is one to a process. */
export function createDispatcher(context: Context): Dispatcher {
  const { db, now } = context
  const breaker = createBreaker()
  let running = 0
  let asked = false

  async function run(call: Call): Promise<void> {
    asked = true
    if (running >= mostRunning) return
    running += 1
    try {
      while (asked) {
        asked = false
        if (await sendBatch(call)) asked = true
      }
    } finally {
      running -= 1
    }
  }

  /** @returns whether there may be more */
  async function sendBatch(call: Call): Promise<boolean> {
    const claimedAt = now()
    const channels = usable(claimedAt)
    if (channels.length === 0) return false
    const parcels = await transact(db, call, async (trx): Promise<Parcel[]> => {
      const due = await claimDue(trx, { now: claimedAt, channels, limit: batch })
      const collected = await claimDigests(trx, { now: claimedAt, channels, limit: digests })
      const whole = Map.groupBy(collected, ({ channel, user_id }) => `${user_id}:${channel}`).values()
      return [
        ...due.map((claimed) => ({ channel: claimed.channel, claimed: [claimed] })),
        ...[...whole].map((claimed) => ({ channel: (claimed[0] as (typeof claimed)[0]).channel, claimed })),
      ]
    })
    if (parcels.length > 0) await deliver(context, call, breaker, parcels, claimedAt)
    return parcels.length > 0
  }

  function usable(at: Date): OutsideChannel[] {
    const configured = configuredChannels(context)
    const outside: readonly OutsideChannel[] = ['email', 'sms', 'push']
    return outside.filter((channel) => configured[channel] && !breaker.rests(channel, at))
  }

  async function takeBack(call: Call): Promise<void> {
    const at = now()
    await transact(db, call, async (trx) => {
      const lost = await takeBackLost(trx, new Date(at.getTime() - leaseOf))
      await logSteps(
        trx,
        lost.map(({ notification_id, delivery_id, lost: forGood }) => ({
          notification_id,
          delivery_id,
          action: forGood ? 'failed' : 'retried',
          error_message: 'the worker that sent it stopped',
        })),
      )
      await cancelQueued(trx, await listOrphans(trx, at, 1_000), 'the notification is deleted')
    })
  }

  return {
    run,
    async sweep(call) {
      await takeBack(call)
      await run(call)
    },
  }
}
