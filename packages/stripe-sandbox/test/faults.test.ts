import { describe, expect, it } from 'vitest'
import { aPaidIntent, aShop, failure, sdkFor } from './given.ts'

const refunds = { method: 'POST', path: '/v1/refunds' } as const
const once = { idempotencyKey: 'refund-1' }

describe('A lost answer', () => {
  it.each([
    ['timeout', 'StripeConnectionError'],
    [500, 'StripeAPIError'],
    [429, 'StripeRateLimitError'],
  ] as const)('(%s) leaves the effect, which the same key finds again', async (answer, type) => {
    const { sandbox, stripe } = await aShop()
    const { charge } = await aPaidIntent(stripe)
    sandbox.failNext({ ...refunds, answer })
    const impatient = sdkFor(sandbox, { timeout: 200 })

    expect(await failure(impatient.refunds.create({ charge: charge.id }, once))).toMatchObject({ type })

    const [made] = (await stripe.refunds.list()).data
    const found = await stripe.refunds.create({ charge: charge.id }, once)
    expect(found.id).toBe(made?.id)
    expect((await stripe.charges.retrieve(charge.id)).amount_refunded).toBe(150_000)
  })

  it('over a broken connection is asked for again by the SDK, with the same key', async () => {
    const { sandbox, stripe } = await aShop()
    const { charge } = await aPaidIntent(stripe)
    sandbox.failNext({ ...refunds, answer: 'reset' })
    const refund = await stripe.refunds.create({ charge: charge.id }, once)
    expect(refund.status).toBe('succeeded')
    expect((await stripe.refunds.list()).data).toHaveLength(1)
  })

  it('may have had no effect at all', async () => {
    const { sandbox, stripe } = await aShop()
    const { charge } = await aPaidIntent(stripe)
    sandbox.failNext({ ...refunds, answer: 500, after: 'before' })
    await failure(stripe.refunds.create({ charge: charge.id }, once))
    expect((await stripe.refunds.list()).data).toEqual([])
    expect((await stripe.refunds.create({ charge: charge.id }, once)).status).toBe('succeeded')
  })

  it('happens as often as asked, and only where', async () => {
    const { sandbox, stripe } = await aShop()
    sandbox.failNext({ path: '/v1/customers/*', answer: 503, times: 2 })
    const { id } = await stripe.customers.create()
    for (const _ of [1, 2]) {
      expect(await failure(stripe.customers.retrieve(id))).toMatchObject({ statusCode: 503 })
    }
    expect((await stripe.customers.retrieve(id)).id).toBe(id)
  })

  it('of an event’s cause does not lose the event', async () => {
    const { sandbox, inbox } = await aShop()
    sandbox.failNext({ path: '/v1/customers', answer: 'timeout' })
    await failure(sdkFor(sandbox, { timeout: 100 }).customers.create())
    expect((await inbox.has('customer.created')).type).toBe('customer.created')
  })
})
