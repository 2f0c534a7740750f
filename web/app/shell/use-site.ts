import { useRouteLoaderData } from 'react-router'
import type { Visitor } from '../session.server.ts'
import type { loadSite } from '../site.server.ts'

/** What every page knows: where the site is, on which clock, who has come, and how much they have not read. */
export function useSite(): { origin: string; timeZone: string; visitor: Visitor | null; unread: number } {
  const data = useRouteLoaderData<typeof loadSite>('root')
  return {
    origin: data?.origin ?? '',
    timeZone: data?.timeZone ?? 'Asia/Bishkek',
    visitor: data?.visitor ?? null,
    unread: data?.unread ?? 0,
  }
}

/** How many messages the visitor had not read when the page was made. */
export function useRootUnread(): number {
  return useRouteLoaderData<typeof loadSite>('root')?.unreadMessages ?? 0
}

/** Who has come; null for a stranger. */
export function useVisitor(): Visitor | null {
  return useSite().visitor
}
