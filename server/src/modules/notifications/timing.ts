import { Temporal } from 'temporal-polyfill'
import type { DigestFrequency, Priority } from './kinds.ts'

/** When somebody wants to be told. */
export interface Wishes {
  /** `HH:MM` in their time zone; both are null for no quiet hours. They may end on the next day. */
  readonly quiet_hours_start: string | null
  readonly quiet_hours_end: string | null
  /** IANA name. */
  readonly timezone: string
  readonly digest_frequency: DigestFrequency
}

export type HeldFor = 'digest' | 'quiet_hours'

export interface Due {
  readonly at: Date
  /** Why it has to wait; null where it need not. */
  readonly heldFor: HeldFor | null
}

/**
 * When something that happened now may leave the house. What is urgent does at once; the rest waits for the digest, and
 * never leaves in quiet hours.
 * @param digestHour the hour of the day, in the person's time zone, at which daily and weekly digests go out
 */
export function whenDue(wishes: Wishes, priority: Priority, now: Date, digestHour: number): Due {
  if (priority === 'urgent') return { at: now, heldFor: null }
  const digest = nextDigest(wishes, now, digestHour)
  const loud = endOfQuiet(wishes, digest ?? now)
  if (digest) return { at: loud ?? digest, heldFor: 'digest' }
  return loud ? { at: loud, heldFor: 'quiet_hours' } : { at: now, heldFor: null }
}

/** When the quiet hours end in which `now` is, or null outside of them. */
export function endOfQuiet(wishes: Omit<Wishes, 'digest_frequency'>, now: Date): Date | null {
  const { quiet_hours_start, quiet_hours_end, timezone: timeZone } = wishes
  if (quiet_hours_start === null || quiet_hours_end === null || quiet_hours_start === quiet_hours_end) return null
  const start = Temporal.PlainTime.from(quiet_hours_start)
  const end = Temporal.PlainTime.from(quiet_hours_end)
  const today = zoned(now, timeZone).toPlainDate()
  for (const day of [today.subtract({ days: 1 }), today]) {
    const lastDay = quiet_hours_start < quiet_hours_end ? day : day.add({ days: 1 })
    // Where a clock change makes a time come twice, or not at all, the longer silence counts.
    const from = instantAt(day, start, timeZone, 'earlier')
    const until = instantAt(lastDay, end, timeZone, 'later')
    if (from <= now.getTime() && now.getTime() < until) return new Date(until)
  }
  return null
}

/** The moment at which the digest that is being collected now goes out; null for who wants none. */
function nextDigest({ digest_frequency, timezone: timeZone }: Wishes, now: Date, digestHour: number): Date | null {
  if (digest_frequency === 'immediate') return null
  const here = zoned(now, timeZone)
  if (digest_frequency === 'hourly') {
    return new Date(here.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }).epochMilliseconds)
  }
  const hour = new Temporal.PlainTime(digestHour)
  const today = here.toPlainDate()
  const first = instantAt(today, hour, timeZone, 'later') > now.getTime() ? 0 : 1
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => today.add({ days: first + ahead }))
  const day = digest_frequency === 'daily' ? days[0] : days.find(({ dayOfWeek }) => dayOfWeek === 1)
  return new Date(instantAt(day ?? today, hour, timeZone, 'later'))
}

/** Whether the name is of a time zone that people live in, as the IANA database knows it. */
export function isTimeZone(name: string): boolean {
  try {
    // An offset is none: it knows no summer time.
    return !/^[+-]/.test(name) && zoned(new Date(0), name).timeZoneId !== ''
  } catch {
    return false
  }
}

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
}

function instantAt(
  day: Temporal.PlainDate,
  time: Temporal.PlainTime,
  timeZone: string,
  disambiguation: 'earlier' | 'later',
): number {
  return day.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds
}
