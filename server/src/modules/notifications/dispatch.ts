import type { Call } from '../../kernel/actor.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { configuredChannels } from './configured.ts'
import type { Context } from './context.ts'
import { type Batch, deliver, load, type Parcel } from './deliver.ts'
import type { OutsideChannel } from './kinds.ts'
import { createBreaker } from './outcome.ts'
import { cancelQueued } from './store/cancel.ts'
import { logSteps } from './store/log.ts'
import { claimDigests, claimDue, listOrphans, takeBackLost } from './store/queue.ts'

/** Deliveries of a channel that are claimed at once, and digests. */
const mostAtOnce = 100
const mostDigests = 20

const outsideChannels: readonly OutsideChannel[] = ['email', 'sms', 'push']

/** Milliseconds after which a worker that claimed something and says nothing is taken for dead. */
const leaseOf = 120_000

type Batches = ReadonlyMap<OutsideChannel, Batch>

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
  const busy = new Set<OutsideChannel>()
  /** Those of the busy ones through which more may be due by now. */
  const asked = new Set<OutsideChannel>()

  async function run(call: Call): Promise<void> {
    for (const channel of busy) asked.add(channel)
    const free = outsideChannels.filter((channel) => !busy.has(channel))
    if (free.length === 0) return
    for (const channel of free) busy.add(channel)
    const first = claim(call, free)
    await Promise.all(free.map((channel) => keepSending(call, channel, first)))
  }

  /** Each channel by itself: one that is slow does not hold up the others. */
  async function keepSending(call: Call, channel: OutsideChannel, first: Promise<Batches>): Promise<void> {
    try {
      for (let claimed = await first; ; claimed = await claim(call, [channel])) {
        const batch = claimed.get(channel)
        if (batch) await deliver(context, call, breaker, batch)
        // What comes later asks anew: unless it did already, there is more only where a claim was full.
        if (!asked.delete(channel) && !batch?.isFull) return
      }
    } finally {
      busy.delete(channel)
    }
  }

  async function claim(call: Call, wanted: readonly OutsideChannel[]): Promise<Batches> {
    const claimedAt = now()
    const configured = configuredChannels(context)
    const channels = wanted.filter((channel) => configured[channel] && !breaker.rests(channel, claimedAt))
    if (channels.length === 0) return new Map()
    const claimed = await transact(db, call, (trx) => claimParcels(trx, channels, claimedAt))
    if (claimed.length === 0) return new Map()
    const parcels = claimed.flatMap((one) => one.parcels)
    const loaded = await load(context, parcels)
    // What is begun then still has time to end.
    const until = new Date(claimedAt.getTime() + leaseOf / 2)
    return new Map(claimed.map((one) => [one.channel, { ...one, claimedAt, until, loaded }]))
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

/** What is due of each channel of which something is. */
async function claimParcels(
  trx: Trx,
  channels: readonly OutsideChannel[],
  now: Date,
): Promise<Pick<Batch, 'channel' | 'isFull' | 'parcels'>[]> {
  const due = await claimDue(trx, { now, channels, limit: mostAtOnce })
  const collected = await claimDigests(trx, { now, channels, limit: mostDigests })
  const taken = channels.map((channel) => {
    const alone = due.filter((one) => one.channel === channel).map((one): Parcel => [one])
    const ofChannel = collected.filter((one) => one.channel === channel)
    const digests = [...Map.groupBy(ofChannel, ({ user_id }) => user_id).values()] as unknown as Parcel[]
    const isFull = alone.length >= mostAtOnce || digests.length >= mostDigests
    return { channel, parcels: [...alone, ...digests], isFull }
  })
  return taken.filter(({ parcels }) => parcels.length > 0)
}
