import type { Language } from './language.ts'

/*
 * Times are put into words on the server only: Chromium knows no Kyrgyz, so words made again in the
 * browser would not match the page that came.
 */

const units = [
  ['day', 24 * 60 * 60],
  ['hour', 60 * 60],
  ['minute', 60],
] as const

/** How long ago a moment was, as `2 часа назад`; a moment less than a minute old, or to come, is now. */
export function timeAgo(moment: string, language: Language, now: Date): string {
  const seconds = Math.max(0, (now.getTime() - Date.parse(moment)) / 1000)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  for (const [unit, length] of units) if (seconds >= length) return format.format(-Math.floor(seconds / length), unit)
  return format.format(0, 'second')
}

/** A calendar day (`YYYY-MM-DD`) in words, with the year only where it is not this one. */
export function dayInWords(day: string, language: Language, now: Date): string {
  const date = new Date(`${day}T00:00:00Z`)
  const sameYear = date.getUTCFullYear() === now.getUTCFullYear()
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: sameYear ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(date)
}

/** Whether a moment lies within the last day, which is what the page calls new. */
export function isNew(moment: string, now: Date): boolean {
  return now.getTime() - Date.parse(moment) < 24 * 60 * 60 * 1000
}
