import type { ChatApi } from './chat-api.ts'
import { type ChatState, takeThread } from './chat-state.ts'
import { gapIn } from './thread.ts'

interface FillerOptions {
  after: ChatApi['after']
  snapshot: () => ChatState
  set: (state: ChatState) => void
}

/** Fetches what is missing in an open conversation, once at a time for each. What cannot be had now, the next sync finds. */
export function createFiller({ after, snapshot, set }: FillerOptions): (roomId: string) => Promise<void> {
  const filling = new Set<string>()
  // What an operator took off the disk is never had: up to these numbers, by room, no more is asked for.
  const whole = new Map<string, number>()

  function gapOf(roomId: string): number | null {
    const { threads, rooms } = snapshot()
    return gapIn(threads.get(roomId) ?? [], rooms.get(roomId)?.last_seq ?? 0, whole.get(roomId))
  }

  // No wait stands between the last look and the end: what arrives then is looked for anew.
  return async (roomId) => {
    if (filling.has(roomId)) return
    filling.add(roomId)
    try {
      for (let gap = gapOf(roomId); gap !== null; gap = gapOf(roomId)) {
        const messages = await after(roomId, gap)
        set(takeThread(snapshot(), roomId, messages))
        whole.set(roomId, Math.max(whole.get(roomId) ?? 0, ...messages.map(({ seq }) => seq)))
        if (gapOf(roomId) === gap) break
      }
    } catch {
      // The next sync asks again.
    } finally {
      filling.delete(roomId)
    }
  }
}
