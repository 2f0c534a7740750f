import type { Server } from 'socket.io'
import type { Log } from '../log/log.ts'

/** Who knows when sessions end. */
export interface SessionWatch {
  /** Calls `heard` with the id of a session or user whose sessions may have ended, or null when any may have. */
  onRevoked(heard: (id: string | null) => void): void
  /** Whether such news reach us now. */
  hears(): boolean
  /** Which of these sessions are still good. */
  stillOpen(sessionIds: readonly string[]): Promise<ReadonlySet<string>>
}

/** Milliseconds between two looks at all sessions: at ease, and while news do not reach us. */
const looks = { atEase: 30_000, deaf: 1_000 }

/**
 * Cuts sockets whose session has ended: at once when that is heard, and by looking at all of them now and then, since
 * sessions also end by themselves. Sockets are in rooms that are called like their session and their user.
 * @returns what stops it
 */
export function cutEndedSessions(io: Server, sessions: SessionWatch, log: Log): () => void {
  let failed = false
  let last = Date.now()

  async function check(id: string | null): Promise<void> {
    const local = io.of('/').local
    const sockets = await (id === null ? local : local.in(id)).fetchSockets()
    if (sockets.length === 0) return
    const open = await sessions.stillOpen([...new Set(sockets.map(({ data }) => data.sessionId as string))])
    for (const socket of sockets) if (!open.has(socket.data.sessionId)) socket.disconnect(true)
  }

  function checkNow(id: string | null): void {
    check(id).then(
      () => {
        if (id === null) failed = false
      },
      (error: unknown) => {
        failed = true
        log.warn({ err: error }, 'could not look whether sessions have ended')
      },
    )
  }

  sessions.onRevoked(checkNow)
  const timer = setInterval(() => {
    const isDue = failed || !sessions.hears() || Date.now() - last >= looks.atEase
    if (!isDue) return
    last = Date.now()
    checkNow(null)
  }, looks.deaf)
  timer.unref()
  return () => clearInterval(timer)
}
