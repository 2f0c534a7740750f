import { setImmediate as otherWork } from 'node:timers/promises'

interface Waiting<One> {
  readonly one: One
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * Does together what comes at the same time, or while the last ones are being done: at most so many in one go. Where
 * that fails, each of them is done by itself, so that only those fail that have to.
 */
export function gather<One>(most: number, doAll: (several: readonly One[]) => Promise<void>) {
  const waiting: Waiting<One>[] = []
  let busy = false

  async function drain(): Promise<void> {
    busy = true
    await otherWork()
    while (waiting.length > 0) await attempt(waiting.splice(0, most))
    busy = false
  }

  async function attempt(several: readonly Waiting<One>[]): Promise<void> {
    try {
      await doAll(several.map(({ one }) => one))
      for (const { done } of several) done()
    } catch (error) {
      if (several.length === 1) several[0]?.failed(error)
      else for (const alone of several) await attempt([alone])
    }
  }

  return (one: One): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ one, done, failed })
      if (!busy) void drain()
    })
}
