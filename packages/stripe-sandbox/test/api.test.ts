import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { aPaidIntent, aShop, failure, sdkFor } from './given.ts'

describe('The API', () => {
  it.each(['sk_test_wrong', 'sk_live_wrong', ''])('lets nobody in with the key "%s"', async (key) => {
    const { sandbox } = await aShop()
    const answer = await fetch(`${sandbox.url}/v1/customers`, { headers: { authorization: `Bearer ${key}` } })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error' } })
    const stranger = sdkFor({ ...sandbox, secretKey: key || 'sk_test_x' })
    expect(await failure(stranger.balance.retrieve())).toMatchObject({ type: 'StripeAuthenticationError' })
  })

  it('takes the key in basic auth too, as curl sends it', async () => {
    const { sandbox } = await aShop()
    const authorization = `Basic ${Buffer.from(`${sandbox.secretKey}:`).toString('base64')}`
    expect((await fetch(`${sandbox.url}/v1/balance`, { headers: { authorization } })).status).toBe(200)
  })

  it('names each request, and the version it speaks', async () => {
    const { sandbox, stripe } = await aShop()
    const customer = await stripe.customers.create()
    expect(customer.lastResponse.requestId).toMatch(/^req_/)
    expect(customer.lastResponse.apiVersion).toBe(Stripe.API_VERSION)
    const older = sdkFor(sandbox, { apiVersion: '2024-06-20' as Stripe.LatestApiVersion })
    expect((await older.customers.create()).lastResponse.apiVersion).toBe('2024-06-20')
  })

  it('says what it does not know', async () => {
    const { stripe } = await aShop()
    expect(await failure(stripe.invoices.list())).toMatchObject({
      statusCode: 404,
      message: 'Unrecognized request URL (GET: /v1/invoices).',
    })
    expect(await failure(stripe.paymentIntents.retrieve('pi_none'))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      param: 'intent',
      message: "No such payment_intent: 'pi_none'",
    })
    for (const missing of [
      stripe.customers.retrieve('cus_none'),
      stripe.charges.retrieve('ch_none'),
      stripe.refunds.retrieve('re_none'),
      stripe.disputes.retrieve('du_none'),
      stripe.checkout.sessions.retrieve('cs_none'),
      stripe.paymentMethods.retrieve('pm_none'),
      stripe.balanceTransactions.retrieve('txn_none'),
    ]) {
      expect(await failure(missing)).toMatchObject({ statusCode: 404, code: 'resource_missing' })
    }
  })

  it('pages forwards and backwards', async () => {
    const { stripe } = await aShop()
    const made: string[] = []
    for (const name of 'abcde') made.unshift((await stripe.customers.create({ name })).id)
    const ids = (list: Stripe.ApiList<Stripe.Customer>) => list.data.map(({ id }) => id)

    const first = await stripe.customers.list({ limit: 2 })
    expect([ids(first), first.has_more, first.url]).toEqual([made.slice(0, 2), true, '/v1/customers'])
    const last = await stripe.customers.list({ limit: 3, starting_after: String(made[1]) })
    expect([ids(last), last.has_more]).toEqual([made.slice(2), false])
    const back = await stripe.customers.list({ limit: 2, ending_before: String(made[4]) })
    expect([ids(back), back.has_more]).toEqual([made.slice(2, 4), true])
    expect(await failure(stripe.customers.list({ starting_after: 'cus_none' }))).toMatchObject({ statusCode: 400 })
    expect(await failure(stripe.customers.list({ limit: 101 }))).toMatchObject({ param: 'limit' })
    expect(await failure(stripe.customers.list({ limit: 0 }))).toMatchObject({ param: 'limit' })
  })

  it('puts objects in the place of ids where that is asked for', async () => {
    const { stripe } = await aShop()
    const { charge } = await aPaidIntent(stripe)
    const list = await stripe.charges.list({
      expand: ['data.payment_intent.payment_method', 'data.balance_transaction'],
    })
    expect(list.data[0]).toMatchObject({
      payment_intent: { object: 'payment_intent', payment_method: { object: 'payment_method' } },
      balance_transaction: { object: 'balance_transaction' },
    })
    expect(await stripe.charges.retrieve(charge.id, { expand: ['customer'] })).toMatchObject({ customer: null })
    for (const path of ['nonsense', 'currency', 'payment_intent.a.b.c.d', '__proto__', 'metadata.constructor']) {
      expect(await failure(stripe.charges.retrieve(charge.id, { expand: [path] }))).toMatchObject({ statusCode: 400 })
    }
  })

  it('finds customers by their address, and changes them', async () => {
    const { stripe } = await aShop()
    const { id } = await stripe.customers.create({ email: 'a@b.kg', name: 'A', metadata: { user: '1' } })
    await stripe.customers.create({ email: 'c@d.kg' })
    expect((await stripe.customers.list({ email: 'a@b.kg' })).data.map((row) => row.id)).toEqual([id])
    const updated = await stripe.customers.update(id, { name: '', metadata: { user: '2' } })
    expect(updated).toMatchObject({ name: null, email: 'a@b.kg', metadata: { user: '2' } })
    expect(await failure(stripe.customers.retrieve('__proto__'))).toMatchObject({ statusCode: 404 })
  })

  it('finds what was paid by customer, payment, group and time', async () => {
    const { stripe } = await aShop()
    const customer = (await stripe.customers.create()).id
    const intent = await stripe.paymentIntents.create({
      amount: 5000,
      currency: 'kgs',
      customer,
      transfer_group: 'order-1',
      confirm: true,
      payment_method: 'pm_card_visa',
    })
    await aPaidIntent(stripe)
    const found = async (filter: Stripe.ChargeListParams) =>
      (await stripe.charges.list(filter)).data.map(({ id }) => id)
    for (const filter of [{ customer }, { payment_intent: intent.id }, { transfer_group: 'order-1' }]) {
      expect(await found(filter)).toEqual([intent.latest_charge])
    }
    expect(await found({ created: { gt: intent.created + 3600 } })).toEqual([])
    expect((await stripe.paymentIntents.list({ customer })).data.map(({ id }) => id)).toEqual([intent.id])
    expect((await stripe.balanceTransactions.list({ type: 'charge' })).data).toHaveLength(2)
  })
})

describe('Garbage', () => {
  const send = async (body: string | Uint8Array<ArrayBuffer>, type = 'application/x-www-form-urlencoded') => {
    const { sandbox } = await aShop()
    const headers = { authorization: `Bearer ${sandbox.secretKey}`, 'content-type': type }
    const answer = await fetch(`${sandbox.url}/v1/customers`, { method: 'POST', headers, body })
    const { error } = (await answer.json()) as { error: { type: string; message: string } }
    return { status: answer.status, error }
  }

  it.each([
    ['ten megabytes', 'x'.repeat(10_000_000), 413],
    ['no form at all', '%%%%=&&&===[[[', 400],
    ['a form that is too deep', `metadata${'[a]'.repeat(50)}=1`, 400],
    ['a prototype', 'constructor[prototype][admin]=1', 400],
    ['a list for a text', 'email[]=a&email[]=b', 400],
    ['a text for an object', 'metadata=abc', 400],
    ['bytes', new Uint8Array([0, 255, 254, 1, 2, 3]), 400],
  ])('(%s) gets an error in Stripe’s shape', async (_what, body, status) => {
    const answer = await send(body)
    expect(answer.status).toBe(status)
    expect(answer.error.type).toBe('invalid_request_error')
    expect(answer.error.message).toBeTypeOf('string')
  })

  it('(in the query) gets an error too, and the next request an answer', async () => {
    const { sandbox } = await aShop()
    const headers = { authorization: `Bearer ${sandbox.secretKey}` }
    const ask = (query: string) => fetch(`${sandbox.url}/v1/customers?${query}`, { headers })
    expect((await ask(`a${'[b]'.repeat(50)}=1`)).status).toBe(400)
    expect((await ask('%E0%A4=%E0%A4')).status).toBe(400)
    expect((await ask('limit=1')).status).toBe(200)
  })

  it('(JSON) is told to come as a form', async () => {
    const answer = await send('{"email":"a@b.kg"}', 'application/json')
    expect(answer.status).toBe(415)
    expect(answer.error.message).toContain('application/x-www-form-urlencoded')
  })
})

describe('A customer', () => {
  it('can be deleted, and is then unknown', async () => {
    const { stripe } = await aShop()
    const { id } = await stripe.customers.create({ email: 'a@test.example' })
    expect(await stripe.customers.del(id, {}, { idempotencyKey: 'once' })).toMatchObject({ id, deleted: true })
    expect((await stripe.customers.list()).data).toEqual([])
    expect(await failure(stripe.customers.del(id))).toMatchObject({ statusCode: 404, code: 'resource_missing' })
  })
})
