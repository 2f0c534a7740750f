import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { connect } from '../harness/sockets.ts'
import { createConversations } from './conversation.ts'

/** Of these a fifth may be messages, and of a minute's worth a sixth at once: ten. */
const server = await startTestServer({ requestsPerMinute: 300 })
const { api, url } = server
const { bidRoom } = createConversations(server)
const twelve = Array.from({ length: 12 }, (_, n) => n)

test('what one sends is counted together, through whichever door', async () => {
  const { id, client, provider } = await bidRoom()
  const app = await connect(url, provider)
  const overHttp = async (n: number) => {
    const { status, headers } = await api
      .as(provider)
      .post(`/chat/rooms/${id}/messages`, { client_id: `h${n}`, content: 'x' })
    return { status, wait: headers['retry-after'] }
  }
  const overSocket = async (n: number) => {
    const { ok, problem } = await app.ask('message.send', { room_id: id, client_id: `s${n}`, content: 'x' })
    return ok ? 201 : problem.status
  }
  const [sent, told] = await Promise.all([Promise.all(twelve.map(overHttp)), Promise.all(twelve.map(overSocket))])
  const refused = [...sent.map(({ status }) => status), ...told].filter((status) => status === 429)
  // Counted apart, two would be refused at each door.
  expect(refused.length).toBeGreaterThan(4)
  expect(refused.length).toBeLessThanOrEqual(14)
  for (const { status, wait } of sent) if (status === 429) expect(Number(wait)).toBeGreaterThan(0)
  const other = await api.as(client).post(`/chat/rooms/${id}/messages`, { client_id: 'c', content: 'x' })
  expect(other.status).toBe(201)
})
