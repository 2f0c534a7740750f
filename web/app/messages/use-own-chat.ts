import { useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { openLink } from '../realtime/socket.client.ts'
import { setUnread } from '../shell/unread.ts'
import { useLanguage } from '../shell/use-language.ts'
import { type Chat, createChat } from './chat.ts'
import { createChatApi } from './chat-api.ts'
import { forgetKept } from './kept.ts'
import type { Room } from './model.ts'
import { openOutboxStore } from './outbox-store.client.ts'
import { sendFile } from './send-file.ts'

interface Own {
  me: string
  rooms: readonly Room[]
  cursor: string | null
}

/** The visitor's conversations, kept up to date while the page is open. */
export function useOwnChat({ me, rooms, cursor }: Own): Chat {
  const language = useLanguage()
  const { revalidate } = useRevalidator()
  const loadAnew = useRef(revalidate)
  loadAnew.current = revalidate
  const [chat] = useState(() =>
    createChat({
      me,
      rooms,
      cursor,
      api: createChatApi(language),
      connect: () => openLink(language),
      openStore: openOutboxStore,
      upload: sendFile,
      onReset: () => void loadAnew.current(),
      onUnread: setUnread,
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
    }),
  )
  useEffect(() => chat.takeRooms(rooms), [chat, rooms])
  useEffect(() => {
    chat.start()
    addEventListener('online', chat.resume)
    return () => {
      removeEventListener('online', chat.resume)
      chat.stop()
      forgetKept()
    }
  }, [chat])
  return chat
}
