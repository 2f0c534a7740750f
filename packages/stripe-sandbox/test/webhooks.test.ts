import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aPaidIntent, aShop, failure } from './given.ts'

describe('A webhook', () => {
  it('is signed over its raw body, with the time it was sent', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    await stripe.customers.create({ name: 'Айгүл' })
    await sandbox.allDelivered()
    const [letter] = inbox.letters
    const header = String(letter?.headers['stripe-signature'])
    const [, time, signature] = header.match(/^t=(\d+),v1=([0-9a-f]{64})$/) ?? []
    const expected = createHmac('sha256', sandbox.webhookSecret).update(`${time}.${letter?.body}`).digest('hex')
    expect(signature).toBe(expected)
    expect(Math.abs(Number(time) - Date.now() / 1000)).toBeLessThan(10)
    expect(letter?.headers['content-type']).toBe('application/json; charset=utf-8')
    // Who parses the body and writes it again gets another text, as with Stripe.
    expect(JSON.stringify(JSON.parse(String(letter?.body)))).not.toBe(letter?.body)
  })

  it('carries the object as it was then, and which request made it so', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const customer = await stripe.customers.create({ name: 'A' }, { idempotencyKey: 'make-a' })
    await stripe.customers.update(customer.id, { name: 'B' })
    await sandbox.allDelivered()
    const [created, updated] = inbox.events
    expect(created).toMatchObject({
      object: 'event',
      type: 'customer.created',
      livemode: false,
      data: { object: { id: customer.id, name: 'A' } },
      request: { id: customer.lastResponse.requestId, idempotency_key: 'make-a' },
    })
    expect(updated).toMatchObject({
      data: { object: { name: 'B' }, previous_attributes: { name: 'A' } },
    })
  })

  it('is tried again until it is accepted', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const answers = [500, 302, 200]
    inbox.answer = () => answers.shift() ?? 200
    await stripe.customers.create()
    await sandbox.allDelivered()
    expect(inbox.events).toHaveLength(3)
    expect(new Set(inbox.events.map(({ id }) => id)).size).toBe(1)
    expect((await stripe.events.list({ delivery_success: true })).data).toHaveLength(1)
  })

  it('is given up after the last try, and is found in the list of events', async () => {
    const { stripe, sandbox, inbox } = await aShop({ retrySchedule: [1, 1] })
    inbox.answer = () => 500
    await stripe.customers.create()
    await sandbox.allDelivered()
    expect(inbox.events).toHaveLength(3)
    const missed = await stripe.events.list({ delivery_success: false })
    expect(missed.data.map(({ type }) => type)).toEqual(['customer.created'])
  })

  it('is tried again when nobody answers in time', async () => {
    const { stripe, sandbox, inbox } = await aShop({ webhookTimeout: 50 })
    let calls = 0
    inbox.answer = () => {
      calls += 1
      return calls === 1 ? 'nothing' : 200
    }
    await stripe.customers.create()
    await sandbox.allDelivered()
    expect(calls).toBe(2)
  })

  it('waits for an endpoint that is not there yet', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const { url } = inbox
    sandbox.sendWebhooksTo('http://127.0.0.1:1/closed')
    await stripe.customers.create()
    sandbox.sendWebhooksTo(url)
    await sandbox.allDelivered()
    expect(inbox.types()).toEqual(['customer.created'])
  })

  it('does not hold up the others while it is tried again', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const refused = new Set<string>()
    inbox.answer = ({ id, type }) => {
      if (type !== 'charge.succeeded' || refused.has(id)) return 200
      refused.add(id)
      return 500
    }
    await aPaidIntent(stripe)
    await sandbox.allDelivered()
    expect(inbox.types()).toHaveLength(5)
    expect(inbox.types().filter((type) => type === 'charge.succeeded')).toHaveLength(2)
  })

  it('is held back and let go the other way round', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    sandbox.holdWebhooks()
    await aPaidIntent(stripe)
    expect(inbox.events).toEqual([])
    sandbox.releaseWebhooks('reversed')
    await sandbox.allDelivered()
    expect(inbox.types()).toEqual([
      'checkout.session.completed',
      'payment_intent.succeeded',
      'charge.succeeded',
      'payment_intent.created',
    ])
  })

  it('comes in any order, several at once, when that is asked for', async () => {
    const { stripe, sandbox, inbox } = await aShop({ deliveryOrder: 'shuffled' })
    sandbox.holdWebhooks()
    const made = await Promise.all(Array.from({ length: 30 }, () => stripe.customers.create()))
    sandbox.releaseWebhooks()
    await sandbox.allDelivered()
    const arrived = inbox.events.map((event) => (event.data.object as { id: string }).id)
    expect(arrived.toSorted()).toEqual(made.map(({ id }) => id).toSorted())
    expect(arrived).not.toEqual(made.map(({ id }) => id))
  })

  it('comes again as often as a test wants, also before the answer to the request', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    sandbox.holdWebhooks()
    await stripe.customers.create()
    const [event] = (await stripe.events.list()).data
    inbox.answer = () => (inbox.events.length > 15 ? 409 : 200)
    const statuses = await sandbox.deliverAgain(String(event?.id), 20)
    expect(statuses.filter((status) => status === 200)).toHaveLength(15)
    expect(inbox.events).toHaveLength(20)
    await expect(sandbox.deliverAgain('evt_none')).rejects.toThrow('evt_none')
  })
})

describe('The list of events', () => {
  it('is filtered by type and time, newest first, page by page', async () => {
    let now = Date.UTC(2030, 0, 1)
    const { stripe } = await aShop({ clock: () => now })
    await stripe.customers.create()
    now += 60_000
    await aPaidIntent(stripe)
    const types = async (filter: Parameters<typeof stripe.events.list>[0]) =>
      (await stripe.events.list(filter)).data.map(({ type }) => type)
    expect(await types({ type: 'charge.*' })).toEqual(['charge.succeeded'])
    expect(await types({ types: ['customer.created', 'checkout.session.completed'] })).toEqual([
      'checkout.session.completed',
      'customer.created',
    ])
    expect(await types({ created: { lt: now / 1000 } })).toEqual(['customer.created'])
    expect(await types({ created: { gte: now / 1000 } })).toHaveLength(4)
    const all: string[] = []
    for await (const event of stripe.events.list({ limit: 2 })) all.push(event.type)
    expect(all).toHaveLength(5)
    const [first] = (await stripe.events.list()).data
    expect((await stripe.events.retrieve(String(first?.id))).type).toBe('checkout.session.completed')
    expect(await failure(stripe.events.retrieve('evt_none'))).toMatchObject({ statusCode: 404 })
  })
})
