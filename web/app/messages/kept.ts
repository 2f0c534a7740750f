/** What the server said of the conversations that were open, for when there is no network. Gone with the page. */
const kept = new Map<string, unknown>()

export function keep(roomId: string, data: unknown): void {
  kept.set(roomId, data)
}

export function forgetKept(): void {
  kept.clear()
}

/** What `ask` answers; where the network does not carry it, what is kept of the room. */
export async function askOrRecall<Data>(roomId: string, ask: () => Promise<Data>): Promise<Data> {
  try {
    return await ask()
  } catch (error) {
    const recalled = kept.get(roomId) as Data | undefined
    if (recalled === undefined || !(error instanceof TypeError)) throw error
    return recalled
  }
}
