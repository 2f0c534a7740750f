import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { findEverywhere } from './everything.ts'
import { waitUntilDue } from './person.ts'

const server = await startTestServer()
const { api, db, given } = server
const account = { method: 'card', holder_name: 'BAKYT UULU', number: '4242424242424242' }

test('who is erased leaves no payout account, neither live nor deleted', async () => {
  const admin = await given.staff('admin')
  const provider = await given.provider()
  const path = '/profile/provider/payout-account'
  await api.as(provider).put(path, account)
  expect((await api.as(provider).delete(path)).status).toBe(204)
  await api.as(provider).put(path, account)
  expect(await findEverywhere(server, ['BAKYT UULU'])).not.toEqual([])
  const asked = await api.as(admin).post(`/staff/users/${provider.userId}/erasure`, { reason: 'asked by letter' })
  expect(asked.status).toBe(202)
  for (let attempt = 0; attempt < 5; attempt++) await waitUntilDue(server, provider.userId)
  expect((await db.pool.query('select from stored.payout_accounts')).rows).toEqual([])
  expect(await findEverywhere(server, ['BAKYT UULU'])).toEqual([])
})
