import { createUstaClient, orThrow, UstaProblem } from '@usta/api-client'
import type { Language } from '../language.ts'
import type { Message, Outgoing, Receipt, Room, Sync } from './model.ts'
import { Refused } from './outbox.ts'

/** What a browser asks the API for while one reads and writes. */
export interface ChatApi {
  sync(cursor: string): Promise<Sync>
  /** Null where one is not in it, or no more. */
  room(id: string): Promise<Room | null>
  /** The newest `limit` before a number, in no order. */
  before(roomId: string, seq: number, limit: number): Promise<Message[]>
  /** The oldest after a number, in no order. */
  after(roomId: string, seq: number): Promise<Message[]>
  /** @throws {Refused} */
  send(outgoing: Outgoing): Promise<Message>
  message(id: string): Promise<Message>
  edit(id: string, content: string): Promise<Message>
  remove(id: string): Promise<void>
  restore(id: string): Promise<Message>
  markRead(roomId: string, seq: number): Promise<Receipt>
  markDelivered(roomId: string, seq: number): Promise<Receipt>
  unread(): Promise<number>
}

/** The API in the name of the one whose browser this is. */
export function createChatApi(language: Language): ChatApi {
  const client = createUstaClient({ baseUrl: '', language })
  const at = (id: string) => ({ params: { path: { id } } })
  return {
    sync: (cursor) => orThrow(client.GET('/api/v1/chat/sync', { params: { query: { cursor, limit: 200 } } })),
    async room(id) {
      try {
        return await orThrow(client.GET('/api/v1/chat/rooms/{id}', at(id)))
      } catch (error) {
        if (error instanceof UstaProblem && error.status === 404) return null
        throw error
      }
    },
    async before(roomId, seq, limit) {
      const query = { before_seq: seq, limit }
      const { items } = await orThrow(
        client.GET('/api/v1/chat/rooms/{id}/messages', { params: { path: { id: roomId }, query } }),
      )
      return items
    },
    async after(roomId, seq) {
      const query = { after_seq: seq, limit: 100 }
      const { items } = await orThrow(
        client.GET('/api/v1/chat/rooms/{id}/messages', { params: { path: { id: roomId }, query } }),
      )
      return items
    },
    send: ({ room_id, client_id, content, reply_to, template, file }) => {
      const body = {
        client_id,
        ...(template ? { template_id: template.id, variables: template.variables } : {}),
        ...(!template && content !== '' ? { content } : {}),
        ...(file?.id ? { file_id: file.id } : {}),
        ...(reply_to ? { reply_to_id: reply_to.id } : {}),
      }
      return orRefuse(orThrow(client.POST('/api/v1/chat/rooms/{id}/messages', { ...at(room_id), body })))
    },
    message: (id) => orThrow(client.GET('/api/v1/chat/messages/{id}', at(id))),
    edit: (id, content) => orThrow(client.PATCH('/api/v1/chat/messages/{id}', { ...at(id), body: { content } })),
    async remove(id) {
      await orThrow(client.DELETE('/api/v1/chat/messages/{id}', at(id)))
    },
    restore: (id) => orThrow(client.POST('/api/v1/chat/messages/{id}/restore', at(id))),
    markRead: (roomId, seq) => orThrow(client.POST('/api/v1/chat/rooms/{id}/read', { ...at(roomId), body: { seq } })),
    markDelivered: (roomId, seq) =>
      orThrow(client.POST('/api/v1/chat/rooms/{id}/delivered', { ...at(roomId), body: { seq } })),
    async unread() {
      return (await orThrow(client.GET('/api/v1/chat/unread'))).count
    },
  }
}

/** Answers that may be others in a moment: who waits tries again. */
const passing = new Set([408, 425, 429])

/** What the API does not want is refused; what it could not do, or never heard, is not. */
async function orRefuse<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    const isFinal = error instanceof UstaProblem && error.status < 500 && !passing.has(error.status)
    if (!isFinal) throw error
    throw new Refused(error.errors[0]?.message ?? error.detail)
  }
}
