import { setTimeout as wait } from 'node:timers/promises'

/** What a load of some seconds came to. Times in milliseconds. */
export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

interface LoadOptions {
  /** How many at a time. */
  readonly atOnce: number
  readonly seconds: number
}

/** Does `task` over and over, some at a time, and counts what was finished. @throws what the first failure throws */
export async function keepBusy(task: () => Promise<unknown>, { atOnce, seconds }: LoadOptions): Promise<Load> {
  const times: number[] = []
  const began = performance.now()
  const end = began + seconds * 1000
  const worker = async () => {
    for (let from = performance.now(); from < end; ) {
      await task()
      const now = performance.now()
      times.push(now - from)
      from = now
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return summarize(times, (performance.now() - began) / 1000)
}

/** What times of single things, and the seconds in which they were done, come to. */
export function summarize(times: number[], seconds: number): Load {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

/** Begins `task` so many times a second, whether or not those before are finished. */
export async function keepPace(task: () => Promise<unknown>, perSecond: number, seconds: number): Promise<void> {
  const began = performance.now()
  const begun: Promise<unknown>[] = []
  for (let n = 0; n < perSecond * seconds; n++) {
    const early = began + (n * 1000) / perSecond - performance.now()
    if (early > 0) await wait(early)
    const one = task()
    // Heard of when all are waited for.
    one.catch(() => {})
    begun.push(one)
  }
  await Promise.all(begun)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
