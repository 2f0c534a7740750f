/** Counts what one caller does: a bucket that holds ten seconds' worth and fills up steadily. */
export interface Allowance {
  /** Takes one. @returns 0, or the seconds after which there is one again */
  take(): number
}

/** @param now milliseconds, from any moment on */
export function createAllowance(perMinute: number, now: () => number = () => performance.now()): Allowance {
  const most = Math.max(1, perMinute / 6)
  const perMillisecond = perMinute / 60_000
  let left = most
  let at = now()
  return {
    take() {
      const time = now()
      left = Math.min(most, left + (time - at) * perMillisecond)
      at = time
      if (left < 1) return Math.max(1, Math.ceil((1 - left) / perMillisecond / 1000))
      left -= 1
      return 0
    },
  }
}
