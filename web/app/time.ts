import type { TFunction } from 'i18next'

/*
 * Times in words, the same on the server and in every browser: Chromium knows no Kyrgyz, so the words are
 * ours and `Intl` gives the numbers only.
 */

const units = [
  ['days', 24 * 60 * 60],
  ['hours', 60 * 60],
  ['minutes', 60],
] as const

/** How long ago a moment was, as `2 часа назад`; a moment less than a minute old, or to come, is now. */
export function timeAgo(moment: string, now: Date, t: TFunction): string {
  const seconds = Math.max(0, (now.getTime() - Date.parse(moment)) / 1000)
  for (const [unit, length] of units) {
    const count = Math.floor(seconds / length)
    if (count >= 1) return unit === 'days' && count === 1 ? t('time.yesterday') : t(`time.${unit}_ago`, { count })
  }
  return t('time.now')
}

/** A calendar day (`YYYY-MM-DD`) in words, with the year only where it is not this one. */
export function dayInWords(day: string, now: Date, t: TFunction): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const words = { day: Number(date), month: t(`time.months.${Number(month) as 1}`), year }
  return Number(year) === now.getUTCFullYear() ? t('time.day', words) : t('time.day_of_year', words)
}

/** A moment on the calendar and the clock of the marketplace: `{ day: '2026-11-25', time: '14:30' }`. */
export function onTheClock(moment: string, timeZone: string): { day: string; time: string } {
  const parts = clockOf(timeZone).formatToParts(new Date(moment))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const digits = '2-digit' as const
  const clock = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
  })
  clocks.set(timeZone, clock)
  return clock
}

/** Whether a moment lies within the last day, which is what the page calls new. */
export function isNew(moment: string, now: Date): boolean {
  return now.getTime() - Date.parse(moment) < 24 * 60 * 60 * 1000
}
