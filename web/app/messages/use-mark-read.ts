import { useEffect } from 'react'
import { useChat, useChatState } from './chat-context.ts'

/** Marks a conversation as read while it is in sight, and tells the server which one is. */
export function useMarkRead(roomId: string, isLatest: boolean): void {
  const chat = useChat()
  const { threads } = useChatState()
  const last = threads.get(roomId)?.at(-1)?.seq ?? 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new message is marked
  useEffect(() => {
    if (!isLatest) return
    const see = () => {
      const isSeen = document.visibilityState === 'visible' && document.hasFocus()
      chat.look(isSeen ? roomId : null)
      if (isSeen) void chat.markRead(roomId).catch(() => undefined)
    }
    see()
    const events = ['focus', 'blur'] as const
    for (const event of events) addEventListener(event, see)
    document.addEventListener('visibilitychange', see)
    return () => {
      for (const event of events) removeEventListener(event, see)
      document.removeEventListener('visibilitychange', see)
    }
  }, [chat, roomId, isLatest, last])

  useEffect(() => () => chat.look(null), [chat])
}
