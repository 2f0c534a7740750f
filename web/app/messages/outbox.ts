import type { Outgoing } from './model.ts'

/** Where what is on its way is kept, so that it survives a reload. */
export interface OutboxStore {
  /** What this person has written, the oldest first. What others wrote in this browser is forgotten. */
  load(userId: string): Promise<Outgoing[]>
  put(outgoing: Outgoing): Promise<void>
  remove(clientId: string): Promise<void>
}

/** Why a message was refused. Whatever else goes wrong is a matter of the network, and is tried again. */
export class Refused extends Error {}

interface OutboxOptions {
  /** Called once, when there is something to keep or to be found. */
  openStore: () => OutboxStore
  /**
   * Sends one message; `keep` keeps what is known of it now, such as the id of a file that is uploaded.
   * @throws {Refused} where sending it again would be of no use
   */
  send: (outgoing: Outgoing, keep: (news: Partial<Outgoing>) => Promise<void>) => Promise<void>
  onChange: (all: readonly Outgoing[]) => void
  /** Calls back after so many milliseconds, and answers how to give that up. */
  later: (work: () => void, milliseconds: number) => () => void
}

/** Milliseconds until a message is tried again that the network has not taken: twice as long each time. */
const firstWait = 1_000
const longestWait = 30_000

/** Messages on their way: kept, sent one by one in the order in which they were written, and again until they are stored. */
export function createOutbox({ openStore, send, onChange, later }: OutboxOptions) {
  let opened: OutboxStore | null = null
  let all: readonly Outgoing[] = []
  let isSending = false
  let wait = firstWait
  let giveUpWaiting = () => {}
  let isClosed = false

  function store(): OutboxStore {
    opened ??= openStore()
    return opened
  }

  function change(next: readonly Outgoing[]): void {
    all = next
    onChange(all)
  }

  async function keep(clientId: string, news: Partial<Outgoing>): Promise<void> {
    change(all.map((each) => (each.client_id === clientId ? { ...each, ...news } : each)))
    const kept = all.find((each) => each.client_id === clientId)
    if (kept) await store().put(kept)
  }

  async function drop(clientId: string): Promise<void> {
    change(all.filter((each) => each.client_id !== clientId))
    await store().remove(clientId)
  }

  /** @returns whether the network took it */
  async function sendOne(outgoing: Outgoing): Promise<boolean> {
    const { client_id } = outgoing
    try {
      await send(outgoing, (news) => keep(client_id, news))
      await drop(client_id)
      return true
    } catch (error) {
      if (!(error instanceof Refused)) return false
      await keep(client_id, { failure: error.message })
      return true
    }
  }

  async function sendAll(): Promise<void> {
    isSending = true
    try {
      for (let next = nextOf(all); next && !isClosed; next = nextOf(all)) {
        if (await sendOne(next)) wait = firstWait
        else return waitForNetwork()
      }
    } finally {
      isSending = false
    }
  }

  function waitForNetwork(): void {
    if (isClosed) return
    giveUpWaiting = later(flush, wait)
    wait = Math.min(longestWait, wait * 2)
  }

  /** Sends what waits, now. */
  function flush(): void {
    giveUpWaiting()
    if (!isSending) void sendAll()
  }

  return {
    flush,
    /** Takes up what an earlier page left. */
    async open(userId: string): Promise<void> {
      isClosed = false
      const left = await store().load(userId)
      change([...left.filter((each) => all.every(({ client_id }) => client_id !== each.client_id)), ...all])
      flush()
    },
    async add(outgoing: Outgoing): Promise<void> {
      change([...all, outgoing])
      await store().put(outgoing)
      flush()
    },
    /** Sends again what was refused. */
    async retry(clientId: string): Promise<void> {
      await keep(clientId, { failure: null })
      flush()
    },
    discard: drop,
    close(): void {
      isClosed = true
      giveUpWaiting()
    },
  }
}

export type Outbox = ReturnType<typeof createOutbox>

function nextOf(all: readonly Outgoing[]): Outgoing | undefined {
  return all.find(({ failure }) => failure === null)
}
