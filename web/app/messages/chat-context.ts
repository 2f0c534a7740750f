import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Chat } from './chat.ts'
import type { ChatState } from './chat-state.ts'

/** The conversations of the one whose page this is. */
export const ChatContext = createContext<Chat | null>(null)

export function useChat(): Chat {
  const chat = useContext(ChatContext)
  if (!chat) throw new Error('there are no conversations outside of their page')
  return chat
}

/** What is known of the conversations now. */
export function useChatState(): ChatState {
  const { subscribe, snapshot } = useChat()
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}
