export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Bishkek and Osh keep this offset from UTC all year. */
const offset = 6 * hour

/** Milliseconds → RFC 3339 in UTC. */
export function instant(at: number): string {
  return new Date(at).toISOString()
}

/** Milliseconds → the day at the place, `YYYY-MM-DD`. */
export function localDate(at: number): string {
  return new Date(at + offset).toISOString().slice(0, 10)
}

/**
 * Moves a moment before today into the hours in which people are awake, 8 to 22 at the place, and keeps the
 * order of moments. Moments of today stay, so that none ends up in the future.
 */
export function awake(at: number, now: number): number {
  const midnight = Math.floor((at + offset) / day) * day - offset
  const today = Math.floor((now + offset) / day) * day - offset
  if (midnight >= today) return at
  return Math.floor(midnight + 8 * hour + ((at - midnight) * 14) / 24)
}
