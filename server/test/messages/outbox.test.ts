import { expect, test } from 'vitest'
import { listOutbox, noMessages, openMessages } from '../../src/platform/messages/index.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()

test('without a mail server, the outbox keeps what would have been sent, the latest first', async () => {
  const { mail, sms, fcm, webPush } = openMessages(noMessages, db)
  await mail?.send({ to: 'ann@test.example', subject: 'One', text: 'text', html: '<p>', messageId: '1@x', headers: {} })
  await sms?.send({ to: '+996700123456', text: 'Two', statusUrl: 'http://localhost/status' })
  expect(await listOutbox(db)).toMatchObject([
    { channel: 'sms', recipient: '+996700123456', text: 'Two' },
    { channel: 'email', recipient: 'ann@test.example', subject: 'One' },
  ])
  expect([fcm, webPush]).toEqual([null, null])
})

test('without an outbox there is no such channel', () => {
  expect(openMessages(noMessages, null)).toMatchObject({ mail: null, sms: null, fcm: null, webPush: null })
})
