import { publicPage } from '../../public-page.ts'
import { MessagePage } from '../../shell/message-page.tsx'

export const handle = publicPage

/** What the browser shows, from its own store, in place of a page that it cannot fetch. */
export default function OfflinePage() {
  return <MessagePage kind="offline" />
}
