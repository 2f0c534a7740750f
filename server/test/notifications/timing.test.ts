import { describe, expect, test } from 'vitest'
import { endOfQuiet, isTimeZone, type Wishes, whenDue } from '../../src/modules/notifications/timing.ts'

const night = { quiet_hours_start: '22:00', quiet_hours_end: '07:00' }
const wishes = (changes: Partial<Wishes> = {}): Wishes => ({
  ...night,
  timezone: 'Asia/Bishkek',
  digest_frequency: 'immediate',
  ...changes,
})

describe('quiet hours end', () => {
  test.each([
    ['before they begin there is nothing to wait for', wishes(), '2026-03-10T15:59:59Z', null],
    ['from their first second', wishes(), '2026-03-10T16:00:00Z', '2026-03-11T01:00:00Z'],
    ['after midnight, on the same day', wishes(), '2026-03-10T20:30:00Z', '2026-03-11T01:00:00Z'],
    ['at their end they are over', wishes(), '2026-03-11T01:00:00Z', null],
    [
      'within one day',
      wishes({ quiet_hours_start: '13:00', quiet_hours_end: '14:00' }),
      '2026-03-10T07:30:00Z',
      '2026-03-10T08:00:00Z',
    ],
    // 29 March 2026: 02:00 becomes 03:00 in Berlin. The night is an hour shorter.
    [
      'in the night to summer time',
      wishes({ timezone: 'Europe/Berlin' }),
      '2026-03-28T23:30:00Z',
      '2026-03-29T05:00:00Z',
    ],
    [
      'at an hour that does not come',
      wishes({ timezone: 'Europe/Berlin', quiet_hours_end: '02:30' }),
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:30:00Z',
    ],
    // 25 October 2026: 03:00 becomes 02:00. The night is an hour longer.
    [
      'in the night to winter time',
      wishes({ timezone: 'Europe/Berlin' }),
      '2026-10-24T22:30:00Z',
      '2026-10-25T06:00:00Z',
    ],
    [
      'at an hour that comes twice, after its second time',
      wishes({ timezone: 'Europe/Berlin', quiet_hours_end: '02:30' }),
      '2026-10-25T00:45:00Z',
      '2026-10-25T01:30:00Z',
    ],
    ['in another time zone', wishes({ timezone: 'America/New_York' }), '2026-03-10T20:30:00Z', null],
    ['without quiet hours', wishes({ quiet_hours_start: null, quiet_hours_end: null }), '2026-03-10T20:30:00Z', null],
  ])('%s', (_, wish, now, end) => {
    expect(endOfQuiet(wish, new Date(now))?.toISOString() ?? null).toBe(end && new Date(end).toISOString())
  })
})

describe('what happens now leaves the house', () => {
  const loud = { quiet_hours_start: null, quiet_hours_end: null }
  test.each([
    ['at once', wishes(loud), 'normal', '2026-03-10T10:20:00Z', '2026-03-10T10:20:00Z', null],
    ['after the quiet hours', wishes(), 'high', '2026-03-10T20:00:00Z', '2026-03-11T01:00:00Z', 'quiet_hours'],
    ['at once in them when it is urgent', wishes(), 'urgent', '2026-03-10T20:00:00Z', '2026-03-10T20:00:00Z', null],
    [
      'with the hour',
      wishes({ ...loud, digest_frequency: 'hourly' }),
      'normal',
      '2026-03-10T10:20:00Z',
      '2026-03-10T11:00:00Z',
      'digest',
    ],
    [
      'with the hour of a zone of half hours',
      wishes({ ...loud, digest_frequency: 'hourly', timezone: 'Asia/Kolkata' }),
      'normal',
      '2026-03-10T10:20:00Z',
      '2026-03-10T10:30:00Z',
      'digest',
    ],
    [
      'the next morning',
      wishes({ ...loud, digest_frequency: 'daily' }),
      'normal',
      '2026-03-10T10:20:00Z',
      '2026-03-11T03:00:00Z',
      'digest',
    ],
    [
      'the same morning',
      wishes({ ...loud, digest_frequency: 'daily' }),
      'normal',
      '2026-03-10T02:59:00Z',
      '2026-03-10T03:00:00Z',
      'digest',
    ],
    [
      'on Monday',
      wishes({ ...loud, digest_frequency: 'weekly' }),
      'normal',
      '2026-03-10T10:20:00Z',
      '2026-03-16T03:00:00Z',
      'digest',
    ],
    [
      'after the night in which the digest would go out',
      wishes({ digest_frequency: 'hourly' }),
      'normal',
      '2026-03-10T16:20:00Z',
      '2026-03-11T01:00:00Z',
      'digest',
    ],
    [
      'at nine, also on the day summer time begins',
      wishes({ ...loud, digest_frequency: 'daily', timezone: 'Europe/Berlin' }),
      'normal',
      '2026-03-28T12:00:00Z',
      '2026-03-29T07:00:00Z',
      'digest',
    ],
    [
      'at nine, also on the day it ends',
      wishes({ ...loud, digest_frequency: 'daily', timezone: 'Europe/Berlin' }),
      'normal',
      '2026-10-24T12:00:00Z',
      '2026-10-25T08:00:00Z',
      'digest',
    ],
    [
      'with each of the two hours of one name',
      wishes({ ...loud, digest_frequency: 'hourly', timezone: 'Europe/Berlin' }),
      'normal',
      '2026-10-25T00:20:00Z',
      '2026-10-25T01:00:00Z',
      'digest',
    ],
    [
      'with the hour after the one that does not come',
      wishes({ ...loud, digest_frequency: 'hourly', timezone: 'Europe/Berlin' }),
      'normal',
      '2026-03-29T00:20:00Z',
      '2026-03-29T01:00:00Z',
      'digest',
    ],
  ] as const)('%s', (_, wish, priority, now, at, heldFor) => {
    expect(whenDue(wish, priority, new Date(now), 9)).toEqual({ at: new Date(at), heldFor })
  })
})

test('a time zone is one of the IANA names', () => {
  expect(['Asia/Bishkek', 'UTC', 'Europe/Berlin'].map(isTimeZone)).toEqual([true, true, true])
  expect(['Mars/Olympus', '+06:00', '', '../etc'].map(isTimeZone)).toEqual([false, false, false, false])
})
