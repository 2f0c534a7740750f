import { LRUCache } from 'lru-cache'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { type Allowance, createAllowance } from '../../platform/realtime/index.ts'

/** Users of whom a process remembers what they have sent. */
const remembered = 20_000

/** Counts what each user sends, through whichever door. @throws 429 with the seconds to wait */
export function createLimit(perMinute: number): (userId: string) => void {
  const counted = new LRUCache<string, Allowance>({ max: remembered })
  return (userId) => {
    const allowance = counted.get(userId) ?? createAllowance(perMinute)
    counted.set(userId, allowance)
    const seconds = allowance.take()
    if (seconds === 0) return
    throw new Problem(commonErrors.tooManyRequests, {
      params: { seconds },
      headers: { 'retry-after': String(seconds) },
    })
  }
}
