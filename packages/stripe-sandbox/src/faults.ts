/** One thing that goes wrong, for tests. */
export interface Fault {
  /** The path to answer wrongly. A segment of `*` stands for any, like the id of a payment intent. */
  path: string
  /** Only for this method; both when not given. */
  method?: 'GET' | 'POST'
  /**
   * What the caller sees: a status with an error in Stripe's shape, no answer at all until the
   * caller gives up, or a connection that breaks.
   */
  answer: number | 'timeout' | 'reset'
  /** Whether the request took effect all the same; 'effect' unless said otherwise. */
  after?: 'effect' | 'before'
  /** How many requests it happens to; 1 unless said otherwise. */
  times?: number
}

/** A request that waits, for tests of what happens meanwhile. */
export interface Hold {
  /** Resolves when the request has arrived. */
  arrived: Promise<void>
  /** Lets it go on. */
  release(): void
}

type Target = Pick<Fault, 'path' | 'method'>

export interface Faults {
  fail(fault: Fault): void
  hold(target: Target): Hold
  /** The fault that the request runs into, if any. */
  take(method: string, path: string): Fault | undefined
  /** Waits as long as a hold asks for. */
  wait(method: string, path: string): Promise<void>
  close(): void
}

export function createFaults(): Faults {
  const faults: { fault: Fault; left: number }[] = []
  const holds: { target: Target; arrive: () => void; released: Promise<void> }[] = []
  const releases: (() => void)[] = []
  return {
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    hold(target) {
      const arrival = Promise.withResolvers<void>()
      const release = Promise.withResolvers<void>()
      holds.push({ target, arrive: arrival.resolve, released: release.promise })
      releases.push(release.resolve)
      return { arrived: arrival.promise, release: release.resolve }
    },
    take(method, path) {
      const index = faults.findIndex(({ fault }) => concerns(fault, method, path))
      const found = faults[index]
      if (!found) return undefined
      found.left -= 1
      if (found.left <= 0) faults.splice(index, 1)
      return found.fault
    },
    async wait(method, path) {
      const index = holds.findIndex(({ target }) => concerns(target, method, path))
      const [found] = index < 0 ? [] : holds.splice(index, 1)
      found?.arrive()
      await found?.released
    },
    close() {
      for (const release of releases) release()
    },
  }
}

function concerns(target: Target, method: string, path: string): boolean {
  if (target.method && target.method !== method) return false
  const wanted = target.path.split('/')
  const given = path.split('/')
  return wanted.length === given.length && wanted.every((part, at) => part === '*' || part === given[at])
}
