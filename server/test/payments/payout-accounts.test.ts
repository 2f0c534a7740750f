import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()
const path = '/profile/provider/payout-account'

const bank = {
  method: 'bank_account',
  holder_name: 'Бакыт Уулу',
  bank_name: 'Айыл Банк',
  bic: '135001',
  number: '1350100012345678',
}
const card = { method: 'card', holder_name: 'BAKYT UULU', number: '4242 4242 4242 4242' }
const wallet = { method: 'mobile_wallet', holder_name: 'Бакыт', bank_name: 'MBank', number: '+996 (555) 12-34-56' }

const rowsOf = async (providerId: string) =>
  (await db.pool.query('select * from stored.payout_accounts where provider_id = $1', [providerId])).rows

describe('a provider', () => {
  test('says where their money goes, changes it, and sees its end only', async () => {
    const provider = await given.provider()
    const as = api.as(provider)
    expect((await as.get(path)).status).toBe(404)
    for (const [account, last4] of [
      [bank, '5678'],
      [card, '4242'],
      [wallet, '3456'],
    ] as const) {
      const { status, body } = await as.put(path, account)
      const { number: _, ...said } = account
      expect([status, body]).toEqual([
        200,
        {
          id: expect.any(String),
          bank_name: '',
          bic: '',
          ...said,
          number_last4: last4,
          created_at: expect.any(String),
          updated_at: expect.any(String),
        },
      ])
      expect((await as.get(path)).body).toEqual(body)
    }
    const [row, ...others] = await rowsOf(provider.providerId)
    expect(others).toEqual([])
    expect(row.number).toMatch(/^v1\.test\./)
    const { rows: audited } = await db.pool.query(
      `select changes from audit_log where table_name = 'payout_accounts' and row_id = $1 order by at`,
      [row.id],
    )
    expect(audited.map(({ changes }) => changes.number)).toEqual(['changed', 'changed', 'changed'])
  })

  test('takes it back, and restores what was deleted last, unless there is another', async () => {
    const as = api.as(await given.provider())
    expect((await as.delete(path)).status).toBe(404)
    expect((await as.post(`${path}/restore`)).status).toBe(404)
    await as.put(path, bank)
    expect((await as.delete(path)).status).toBe(204)
    expect((await as.get(path)).status).toBe(404)
    expect(await as.post(`${path}/restore`)).toMatchObject({ status: 200, body: { number_last4: '5678' } })
    await as.delete(path)
    await as.put(path, card)
    expect(await as.post(`${path}/restore`)).toMatchObject({ status: 409, body: { code: 'payout_account.taken' } })
    expect((await as.get(path)).body.number_last4).toBe('4242')
  })

  test('cannot restore it after the days that there are for it', async () => {
    const provider = await given.provider()
    await api.as(provider).put(path, bank)
    await api.as(provider).delete(path)
    await deletedDaysAgo(provider.providerId, 31)
    expect(await api.as(provider).post(`${path}/restore`)).toMatchObject({
      status: 409,
      body: { code: 'payout_account.restore_expired' },
    })
  })

  test('who sends it twice at once has it once', async () => {
    const provider = await given.provider()
    const answers = await Promise.all([bank, card, wallet].map((account) => api.as(provider).put(path, account)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await rowsOf(provider.providerId)).toHaveLength(1)
  })

  test('does not overwrite what changed meanwhile', async () => {
    const as = api.as(await given.provider())
    const { etag } = (await as.put(path, bank)).headers
    const headers = { 'if-match': String(etag) }
    expect((await as.put(path, card, { headers })).status).toBe(200)
    expect((await as.put(path, wallet, { headers })).status).toBe(412)
    expect((await as.delete(path, { headers })).status).toBe(412)
  })
})

test.each([
  ['an account that is too short', { ...bank, number: '135010001234567' }, 422, ['/number']],
  ['an IBAN with a slip', { ...bank, number: 'DE89 3704 0044 0532 0130 01' }, 422, ['/number']],
  ['a bank without its name and BIC', { ...bank, bank_name: ' ', bic: '' }, 422, ['/bank_name', '/bic']],
  ['a BIC that is none', { ...bank, bic: '12AB' }, 422, ['/bic']],
  ['a card with a slip', { ...card, number: '4242 4242 4242 4243' }, 422, ['/number']],
  ['a card with a BIC', { ...card, bic: '135001' }, 422, ['/bic']],
  ['a wallet of no telephone', { ...wallet, number: 'MBank' }, 422, ['/number']],
  ['a wallet without a name', { ...wallet, bank_name: undefined }, 422, ['/bank_name']],
  ['an unknown method', { ...card, method: 'cash' }, 400, ['/method']],
  ['nobody’s account', { ...card, holder_name: ' ' }, 400, ['/holder_name']],
  ['no number', { ...card, number: undefined }, 400, ['/number']],
  ['another’s id', { ...card, provider_id: '01970000-0000-7000-8000-000000000000' }, 400, ['/provider_id']],
])('%s is refused where it is wrong', async (_what, account, status, pointers) => {
  const provider = await given.provider()
  const answer = await api.as(provider).put(path, account)
  const found = answer.body.errors?.map(({ pointer }: { pointer: string }) => pointer)
  expect([answer.status, found]).toEqual([status, pointers])
  expect(await rowsOf(provider.providerId)).toEqual([])
})

test('an IBAN is taken', async () => {
  const iban = { ...bank, bic: 'DEUTDEFF500', number: 'de89 3704 0044 0532 0130 00' }
  expect(await api.as(await given.provider()).put(path, iban)).toMatchObject({
    status: 200,
    body: { number_last4: '3000' },
  })
})

test('it is for providers, each their own', async () => {
  const client = api.as(await given.client())
  for (const who of [api, client]) {
    const status = who === api ? 401 : 403
    const answers = [
      await who.get(path),
      await who.put(path, card),
      await who.delete(path),
      await who.post(`${path}/restore`),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status, status])
  }
  const provider = await given.provider()
  await api.as(provider).put(path, card)
  expect((await api.as(await given.provider()).get(path)).status).toBe(404)
})

describe('staff of finance', () => {
  test('see where a provider’s money goes; who reads the whole number is in the audit log', async () => {
    const provider = await given.provider()
    const finance = await given.staff('finance')
    const as = api.as(finance)
    const account = `/staff/providers/${provider.providerId}/payout-account`
    expect((await as.get(account)).status).toBe(404)
    expect((await as.get(`${account}/number`)).status).toBe(404)
    const { body } = await api.as(provider).put(path, wallet)
    expect(await as.get(account)).toMatchObject({ status: 200, body: { number_last4: '3456' } })
    expect(await as.get(`${account}/number`)).toMatchObject({ status: 200, body: { number: '+996555123456' } })
    const { rows } = await db.pool.query(
      `select actor_id from audit_log where row_id = $1 and changes ? 'number_read_at'`,
      [body.id],
    )
    expect(rows.at(-1)).toEqual({ actor_id: finance.userId })
    await db.pool.query(`update payout_accounts set number = 'v1.lost.a.b.c' where id = $1`, [body.id])
    expect(await as.get(`${account}/number`)).toMatchObject({ status: 200, body: { number: null } })
  })

  test('and nobody else', async () => {
    const provider = await given.provider()
    await api.as(provider).put(path, wallet)
    const account = `/staff/providers/${provider.providerId}/payout-account`
    for (const [who, status] of [
      [api, 401],
      [api.as(provider), 403],
      [api.as(await given.staff('moderator')), 403],
    ] as const) {
      expect([(await who.get(account)).status, (await who.get(`${account}/number`)).status]).toEqual([status, status])
    }
  })
})

/** The engine alone writes when something was deleted; as one that copies rows does, this goes past its triggers. */
async function deletedDaysAgo(providerId: string, days: number): Promise<void> {
  const connection = await db.pool.connect()
  try {
    await connection.query(`begin; set local session_replication_role = replica`)
    await connection.query(
      `update stored.payout_accounts set deleted_at = now() - make_interval(days => $2) where provider_id = $1`,
      [providerId, days],
    )
    await connection.query('commit')
  } finally {
    connection.release()
  }
}
