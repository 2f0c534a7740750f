import { expect, test } from 'vitest'
import type { Caller } from '../harness/api.ts'
import { fileForm, jpeg, pdf } from '../harness/pictures.ts'
import { startTestServer } from '../harness/server.ts'
import { createConversations } from './conversation.ts'

const server = await startTestServer()
const { api, given } = server
const { bidRoom, friendsRoom, say } = createConversations(server)
const picture = await jpeg({ width: 40, height: 40 })

async function upload(who: Caller, purpose = 'chat_attachment', bytes = picture, name = 'Кран.jpg'): Promise<string> {
  const { status, body } = await api.as(who).post('/files', fileForm(purpose, bytes, { name }))
  expect(status).toBe(201)
  return body.id
}

const statusFor = async (file: string, who?: Caller) => (await (who ? api.as(who) : api).get(`/files/${file}`)).status

test('what is attached is for those in the room, and goes with its message', async () => {
  const { id, client, provider } = await bidRoom()
  const file = await upload(provider)
  const message = await say(id, provider, 'Мына', { file_id: file })
  expect(message).toMatchObject({ message_type: 'image', attachment: { file_id: file } })
  expect([await statusFor(file, client), await statusFor(file, provider)]).toEqual([200, 200])
  const strangers = [undefined, (await bidRoom()).client, await given.staff('moderator'), await given.staff('support')]
  for (const stranger of strangers) expect(await statusFor(file, stranger)).toBe(404)

  await api.as(provider).delete(`/chat/messages/${message.id}`)
  expect(await statusFor(file, client)).toBe(404)
  await api.as(provider).post(`/chat/messages/${message.id}/restore`)
  expect(await statusFor(file, client)).toBe(200)
})

test('moderators open what is reported, and nobody else what they have hidden', async () => {
  const { id, client, provider } = await bidRoom()
  const file = await upload(provider)
  const message = await say(id, provider, '', { file_id: file })
  const { body: report } = await api.as(client).post(`/chat/messages/${message.id}/reports`, { reason: 'spam' })
  const moderator = await given.staff('moderator')
  expect([await statusFor(file, moderator), await statusFor(file, await given.staff('support'))]).toEqual([200, 404])
  await api.as(moderator).post(`/staff/chat/reports/${report.id}/resolve`, { actions: ['hide'] })
  expect([await statusFor(file, client), await statusFor(file, moderator)]).toEqual([404, 200])
})

test('whoever has left opens nothing of the room any more', async () => {
  const { id, path, host, guests } = await friendsRoom(2)
  const guest = guests[0] as Caller
  const file = await upload(host, 'chat_attachment', pdf, 'акт.pdf')
  expect(await say(id, host, '', { file_id: file })).toMatchObject({ message_type: 'file' })
  expect(await statusFor(file, guest)).toBe(200)
  await api.as(guest).post(`${path}/leave`)
  expect(await statusFor(file, guest)).toBe(404)
})

test('a file is refused that is somebody else’s, for something else, used already or not there', async () => {
  const { id, client, provider } = await bidRoom()
  const used = await upload(provider)
  await say(id, provider, '', { file_id: used })
  const refused = [await upload(client), await upload(provider, 'avatar'), used, '0198a8a8-0000-7000-8000-000000000000']
  for (const file_id of refused) {
    const { status, body } = await api.as(provider).post(`/chat/rooms/${id}/messages`, { client_id: 'no', file_id })
    expect([status, body.errors[0].pointer]).toEqual([422, '/file_id'])
  }
  const { body } = await api.as(client).get(`/chat/rooms/${id}/messages`)
  expect(body.items).toHaveLength(1)
})

test('a program is refused, whatever it is called', async () => {
  const program = Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(400)])
  const { client } = await bidRoom()
  const answer = await api.as(client).post('/files', fileForm('chat_attachment', program, { name: 'a.jpg' }))
  expect(answer.status).toBe(415)
})
