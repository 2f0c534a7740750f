import type { Call } from '../../kernel/actor.ts'
import { type DbOrTrx, transact } from '../../platform/database/index.ts'
import type { Ear } from '../chat/index.ts'
import { listensTo, obstacleTo, wants } from './choose-channels.ts'
import type { Message } from './compose.ts'
import { configuredChannels } from './configured.ts'
import type { Context } from './context.ts'
import { toMessage } from './digest.ts'
import { kindOfType, type OutsideChannel } from './kinds.ts'
import { type createBreaker, isOutage, type Outcome, outcomeOf, restFor } from './outcome.ts'
import { NoDeviceTook, send } from './send.ts'
import { listToSend, type ToSend } from './store/load.ts'
import { listPeople, type Person } from './store/people.ts'
import type { Claimed } from './store/queue.ts'
import { type Settled, settle } from './store/settle.ts'
import { type DeviceRow, deleteGone, listDevicesOf } from './store/subscriptions.ts'
import { refuseAddress } from './store/suppressions.ts'
import { listActive } from './store/templates.ts'
import type { NotificationTemplate } from './template-schema.ts'
import { endOfQuiet } from './timing.ts'

/** Deliveries that go out as one message: one alone, or a digest. */
export type Parcel = readonly [Claimed, ...Claimed[]]

/** What was claimed of a channel at a time. */
export interface Batch {
  readonly channel: OutsideChannel
  readonly parcels: readonly Parcel[]
  /** Whether it holds all that may be claimed at a time, so that there may be more. */
  readonly isFull: boolean
  readonly claimedAt: Date
  /** Later nothing of it is begun: it may soon be taken for lost, and another worker sends it. */
  readonly until: Date
  readonly loaded: Loaded
}

/** At a time, and channel. A mail server allows few connections; the others are asked over HTTP. */
const atOnce: Record<OutsideChannel, number> = { email: 5, sms: 10, push: 10 }

export type Breaker = ReturnType<typeof createBreaker>

/** What has to be known to send something. */
export interface Loaded {
  readonly toSend: ReadonlyMap<string, ToSend>
  readonly people: ReadonlyMap<string, Person>
  readonly devices: ReadonlyMap<string, readonly DeviceRow[]>
  readonly digests: readonly NotificationTemplate[]
  /** Notifications about a room in which there is nothing to be called for any more. */
  readonly silenced: ReadonlySet<string>
}

/** Sends what was claimed, and writes what became of it. */
export async function deliver(context: Context, call: Call, breaker: Breaker, batch: Batch): Promise<void> {
  const { channel, claimedAt, loaded, parcels, until } = batch
  const waiting = [...parcels]
  const settled: Settled[] = []
  const gone: string[] = []
  const work = async () => {
    for (let parcel = waiting.shift(); parcel; parcel = waiting.shift()) {
      const now = context.now()
      settled.push(
        ...(now > until
          ? parcel.map((claimed) => ({ claimed, outcome: deferred(now), ms: 0 }))
          : await attemptAlone(context, breaker, channel, parcel, loaded, gone)),
      )
    }
  }
  await Promise.all(Array.from({ length: atOnce[channel] }, work))
  await transact(context.db, call, async (trx) => {
    await settle(trx, settled, claimedAt)
    if (gone.length > 0) await deleteGone(trx, gone)
    for (const { address, details } of refusedMail(settled, loaded)) {
      await refuseAddress(trx, { channel: 'email', address, reason: 'bounced', details })
    }
  })
}

export async function load({ chat, db, settings }: Context, parcels: readonly Parcel[]): Promise<Loaded> {
  const timezone = await settings.text(db.kysely, 'platform.timezone')
  const ids = parcels.flat().map(({ notification_id }) => notification_id)
  const toSend = await listToSend(db.kysely, [...new Set(ids)])
  const userIds = [...new Set([...toSend.values()].map(({ user_id }) => user_id))]
  const people = await listPeople(db.kysely, userIds, timezone)
  const byPush = parcels.some(([{ channel }]) => channel === 'push')
  const withDevices = byPush ? people.filter(({ devices }) => devices > 0).map(({ id }) => id) : []
  return {
    toSend,
    people: new Map(people.map((person) => [person.id, person])),
    devices: withDevices.length > 0 ? await listDevicesOf(db.kysely, withDevices) : new Map(),
    silenced: await findSilenced(chat, db.kysely, [...toSend.values()]),
    digests: parcels.some(({ length }) => length > 1) ? await listActive(db.kysely, ['digest']) : [],
  }
}

/** Whatever is wrong with a parcel stays with it: the others have gone out, and that has to be written down. */
async function attemptAlone(
  context: Context,
  breaker: Breaker,
  channel: OutsideChannel,
  parcel: Parcel,
  loaded: Loaded,
  gone: string[],
): Promise<Settled[]> {
  try {
    return await attempt(context, breaker, channel, parcel, loaded, gone)
  } catch (error) {
    context.log.error({ err: error, deliveries: parcel.map(({ delivery_id }) => delivery_id) }, 'cannot be sent')
    return parcel.map((claimed) => ({ claimed, outcome: outcomeOf(error, claimed, context.now()), ms: 0 }))
  }
}

/** What was said may be deleted since, or its room muted. */
async function findSilenced(chat: Context['chat'], db: DbOrTrx, all: readonly ToSend[]): Promise<Set<string>> {
  const ears = all.flatMap(
    ({ id, notification_type, related_object_id: roomId, related_object_type, user_id: userId }) =>
      notification_type === 'chat_message' && related_object_type === 'chat_room' && roomId
        ? [{ id, userId, roomId }]
        : [],
  )
  const willing = await chat.whoStillHears(db, ears)
  const isWilling = (one: Ear) => willing.some(({ roomId, userId }) => roomId === one.roomId && userId === one.userId)
  return new Set(ears.filter((ear) => !isWilling(ear)).map(({ id }) => id))
}

/** One message to one person; everything in the parcel shares its fate. */
async function attempt(
  context: Context,
  breaker: Breaker,
  channel: OutsideChannel,
  parcel: Parcel,
  loaded: Loaded,
  gone: string[],
): Promise<Settled[]> {
  const now = context.now()
  const settled: Settled[] = []
  const going: { claimed: Claimed; toSend: ToSend; person: Person }[] = []
  for (const one of parcel) {
    const toSend = loaded.toSend.get(one.notification_id)
    const person = toSend && loaded.people.get(toSend.user_id)
    const hindrance = loaded.silenced.has(one.notification_id)
      ? ({ kind: 'cancelled', why: 'the message is gone, or its room muted' } as const)
      : hinder(context, channel, toSend, person, now)
    if (hindrance) settled.push({ claimed: one, outcome: hindrance, ms: 0 })
    else if (toSend && person) going.push({ claimed: one, toSend, person })
  }
  const [first] = going
  if (!first) return settled
  if (breaker.rests(channel, now)) {
    const until = new Date(now.getTime() + restFor)
    return [...settled, ...going.map((one) => ({ claimed: one.claimed, outcome: deferred(until), ms: 0 }))]
  }
  const began = performance.now()
  const all = going.map(({ toSend }) => toSend)
  const digest = loaded.digests.find(({ language }) => language === first.person.language)
  const outcomeFor = await trySending(toMessage(first.claimed.delivery_id, all, digest), first.person)
  const ms = performance.now() - began
  return [...settled, ...going.map((one) => ({ claimed: one.claimed, outcome: outcomeFor(one.claimed), ms }))]

  async function trySending(message: Message, person: Person): Promise<(of: Claimed) => Outcome> {
    try {
      const result = await send(context, channel, message, person, loaded.devices.get(person.id) ?? [])
      gone.push(...result.gone)
      breaker.worked(channel)
      return () => ({ kind: 'sent', sent: result.sent })
    } catch (error) {
      if (error instanceof NoDeviceTook) gone.push(...error.gone)
      if (isOutage(error)) breaker.failed(channel, context.now())
      context.log.warn({ err: error, channel, delivery: first?.claimed.delivery_id }, 'a notification was not taken')
      return (of) => outcomeOf(error, of, context.now())
    }
  }
}

/** Why it must not go out, or not now: much can have changed since it was queued. */
function hinder(
  context: Context,
  channel: OutsideChannel,
  toSend: ToSend | undefined,
  person: Person | undefined,
  now: Date,
): Outcome | null {
  if (!toSend) return { kind: 'cancelled', why: 'the notification is deleted' }
  if (!person) return { kind: 'cancelled', why: 'the person is gone, closed or blocked' }
  const wanted =
    wants(person, toSend.notification_type) && listensTo(person, channel, kindOfType[toSend.notification_type])
  if (!wanted) return { kind: 'cancelled', why: 'not wanted any more' }
  const obstacle = obstacleTo(person, channel, configuredChannels(context))
  if (obstacle) return { kind: 'cancelled', why: obstacle.replace('_', ' ') }
  const until = toSend.priority === 'urgent' ? null : endOfQuiet(person.wish, now)
  return until && { kind: 'deferred', until, heldFor: 'quiet_hours' }
}

/** The mail addresses at which there is nobody. */
function refusedMail(settled: readonly Settled[], { people, toSend }: Loaded) {
  return settled.flatMap(({ claimed, outcome }) => {
    if (claimed.channel !== 'email' || outcome.kind !== 'failed' || !outcome.bounced) return []
    const person = people.get(toSend.get(claimed.notification_id)?.user_id ?? '')
    return person ? [{ address: person.email, details: outcome.error }] : []
  })
}

function deferred(until: Date): Outcome {
  return { kind: 'deferred', until, heldFor: null }
}
