import { expect } from 'vitest'
import type { Caller } from '../harness/api.ts'
import type { TestServer } from '../harness/server.ts'

/** Conversations to begin a test with. */
export function createConversations({ api, given }: Pick<TestServer, 'api' | 'given'>) {
  let sent = 0

  /** Says something, and answers what was stored. */
  async function say(roomId: string, who: Caller, content: string, more: object = {}) {
    sent += 1
    const answer = await api.as(who).post(`/chat/rooms/${roomId}/messages`, { client_id: `m${sent}`, content, ...more })
    expect(answer.status).toBe(201)
    return answer.body
  }

  /** Makes two people friends. */
  async function befriend(one: { userId: string; token: string }, other: { userId: string; token: string }) {
    const { body } = await api.as(one).post('/friend-requests', { user_id: other.userId })
    expect((await api.as(other).post(`/friend-requests/${body.id}/accept`)).status).toBe(200)
  }

  return {
    say,
    befriend,

    /** A room about a bid, in which nothing was said yet. */
    async bidRoom() {
      const { client, bids } = await given.openOrder({ bids: 1 })
      const bid = bids[0] as (typeof bids)[number]
      const { body } = await api.as(bid.provider).post(`/bids/${bid.id}/chat`)
      return { id: body.id as string, path: `/chat/rooms/${body.id}`, bid, client, provider: bid.provider }
    },

    /** A room of friends; the first is its admin where there are three or more. */
    async friendsRoom(friends = 1) {
      const host = await given.user()
      const guests = await Promise.all(Array.from({ length: friends }, () => given.user()))
      for (const guest of guests) await befriend(host, guest)
      const input = { chat_type: 'general_chat', user_ids: guests.map(({ userId }) => userId) }
      const { status, body } = await api.as(host).post('/chat/rooms', input)
      expect(status).toBe(201)
      return { id: body.id as string, path: `/chat/rooms/${body.id}`, host, guests }
    },

    /** What a person has not read. */
    async unread(who: Caller): Promise<number> {
      return (await api.as(who).get('/chat/unread')).body.count
    },
  }
}
