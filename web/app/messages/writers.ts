/** Milliseconds for which somebody counts as writing after they were last heard to. */
const lasts = 6_000

interface WritersOptions {
  /** Notes that somebody in a room writes, or no longer does. */
  note: (roomId: string, userId: string, isWriting: boolean) => void
  later: (work: () => void, milliseconds: number) => () => void
}

/** Who is writing now. Whoever falls silent without saying so is forgotten. */
export function createWriters({ note, later }: WritersOptions) {
  const forgetting = new Map<string, () => void>()
  return {
    hear(roomId: string, userId: string, isWriting: boolean): void {
      const key = `${roomId} ${userId}`
      forgetting.get(key)?.()
      note(roomId, userId, isWriting)
      if (isWriting)
        forgetting.set(
          key,
          later(() => note(roomId, userId, false), lasts),
        )
    },
    stop(): void {
      for (const forget of forgetting.values()) forget()
      forgetting.clear()
    },
  }
}
