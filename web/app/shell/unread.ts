import { useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { useRootUnread } from './use-site.ts'

/*
 * How many messages the visitor has not read, for the bar and the title of every page. The server says it with the page;
 * in the browser the conversations say it while they are open, and elsewhere it is asked for now and then.
 */

let counted: number | null = null
let countedAt = 0
const listeners = new Set<() => void>()

/** Notes how many there are now. Of the browser only: the server never calls it. */
export function setUnread(count: number): void {
  countedAt = Date.now()
  if (count === counted) return
  counted = count
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How many messages the visitor has not read; 0 for a stranger. */
export function useUnread(): number {
  const fromServer = useRootUnread()
  return useSyncExternalStore(
    subscribe,
    () => counted ?? fromServer,
    () => fromServer,
  )
}

/** Nobody notices that the number is younger. Milliseconds. */
const fresh = 20_000

/** Counts anew when one goes to another page or comes back to this one. */
export function useUnreadWatch(isWatching: boolean): void {
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page counts anew
  useEffect(() => {
    if (!isWatching) return
    if (countedAt === 0) countedAt = performance.timeOrigin
    const count = () => {
      if (document.visibilityState === 'visible' && Date.now() - countedAt > fresh) void ask()
    }
    count()
    document.addEventListener('visibilitychange', count)
    return () => document.removeEventListener('visibilitychange', count)
  }, [isWatching, pathname])
}

async function ask(): Promise<void> {
  countedAt = Date.now()
  try {
    const response = await fetch('/api/v1/chat/unread', { headers: { accept: 'application/json' } })
    if (response.ok) setUnread(((await response.json()) as { count: number }).count)
  } catch {
    // The next page asks again.
  }
}

/** A page's title with the number of what is unread before it. */
export function titleWith(unread: number, title: string): string {
  return unread > 0 ? `(${unread > 99 ? '99+' : unread}) ${title}` : title
}
