import { useRouteLoaderData } from 'react-router'
import type { loader } from '../root.tsx'
import type { Visitor } from '../session.server.ts'

/** What every page knows: where the site is, on which clock, who has come, and how much they have not read. */
export function useSite(): { origin: string; timeZone: string; visitor: Visitor | null; unread: number } {
  const data = useRouteLoaderData<typeof loader>('root')
  return {
    origin: data?.origin ?? '',
    timeZone: data?.timeZone ?? 'Asia/Bishkek',
    visitor: data?.visitor ?? null,
    unread: data?.unread ?? 0,
  }
}

/** How many messages the visitor had not read when the page was made. */
export function useRootUnread(): number {
  return useRouteLoaderData<typeof loader>('root')?.unreadMessages ?? 0
}

/** Who has come; null for a stranger. */
export function useVisitor(): Visitor | null {
  return useSite().visitor
}
