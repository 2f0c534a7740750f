import { describe, expect, it } from 'vitest'
import { aPaidIntent, aShop, failure, sdkFor } from './given.ts'

const once = { idempotencyKey: 'key-1' }
const som = { amount: 50_000, currency: 'kgs', confirm: true, payment_method: 'pm_card_visa' }

describe('An idempotency key', () => {
  it('gives the same answer to the same request, and charges once', async () => {
    const { stripe } = await aShop()
    const first = await stripe.paymentIntents.create(som, once)
    const second = await stripe.paymentIntents.create(som, once)
    expect(second).toEqual(first)
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId)
    expect(second.lastResponse.idempotencyKey).toBe('key-1')
    expect((await stripe.charges.list()).data).toHaveLength(1)
  })

  it('is refused for other parameters, and for another path', async () => {
    const { stripe } = await aShop()
    await stripe.paymentIntents.create(som, once)
    const other = await failure(stripe.paymentIntents.create({ ...som, amount: 60_000 }, once))
    expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400, rawType: 'idempotency_error' })
    const elsewhere = await failure(stripe.customers.create({}, once))
    expect(elsewhere.message).toContain("('/v1/customers' vs '/v1/payment_intents')")
  })

  it('does not mind the order of parameters', async () => {
    const { stripe } = await aShop()
    const { id } = await stripe.customers.create({ name: 'A', phone: '+996', metadata: { a: '1', b: '2' } }, once)
    const again = await stripe.customers.create({ metadata: { b: '2', a: '1' }, phone: '+996', name: 'A' }, once)
    expect(again.id).toBe(id)
  })

  it('gives a declined card the same decline again', async () => {
    const { stripe } = await aShop()
    const params = { ...som, payment_method: 'pm_card_chargeDeclined' }
    const first = await failure(stripe.paymentIntents.create(params, once))
    const second = await failure(stripe.paymentIntents.create(params, once))
    expect(second).toMatchObject({ statusCode: 402, code: 'card_declined', charge: first.charge })
    expect((await stripe.charges.list()).data).toHaveLength(1)
  })

  it('gives what the state refused the same refusal again', async () => {
    const { stripe } = await aShop()
    const { charge } = await aPaidIntent(stripe)
    const { id } = await stripe.refunds.create({ charge: charge.id })
    for (const _ of [1, 2]) {
      const error = await failure(stripe.refunds.create({ charge: charge.id }, once))
      expect(error.code).toBe('charge_already_refunded')
    }
    expect((await stripe.refunds.list()).data.map((refund) => refund.id)).toEqual([id])
  })

  it('is not used up by a request that said something wrong', async () => {
    const { stripe } = await aShop()
    await failure(stripe.paymentIntents.create({ ...som, amount: 1 }, once))
    expect((await stripe.paymentIntents.create(som, once)).status).toBe('succeeded')
  })

  it('in use by a request that still runs gets a 409', async () => {
    const { stripe, sandbox } = await aShop()
    const hold = sandbox.holdNext({ method: 'POST', path: '/v1/payment_intents' })
    const first = stripe.paymentIntents.create(som, once)
    await hold.arrived
    const second = await failure(stripe.paymentIntents.create(som, once))
    expect(second).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
    hold.release()
    expect((await first).status).toBe('succeeded')
    expect((await stripe.paymentIntents.create(som, once)).id).toBe((await first).id)
  })

  it('lets an SDK that retries wait for the first request', async () => {
    const { sandbox } = await aShop()
    const patient = sdkFor(sandbox, { maxNetworkRetries: 3 })
    const hold = sandbox.holdNext({ path: '/v1/payment_intents' })
    const first = patient.paymentIntents.create(som, once)
    await hold.arrived
    const second = patient.paymentIntents.create(som, once)
    hold.release()
    expect((await second).id).toBe((await first).id)
  })

  it('is forgotten after a day', async () => {
    let now = Date.now()
    const { stripe } = await aShop({ clock: () => now })
    const first = await stripe.customers.create({}, once)
    now += 25 * 3_600_000
    expect((await stripe.customers.create({}, once)).id).not.toBe(first.id)
  })

  it('has 255 characters at most', async () => {
    const { stripe } = await aShop()
    const key = (length: number) => ({ idempotencyKey: 'k'.repeat(length) })
    expect(await failure(stripe.customers.create({}, key(256)))).toMatchObject({ statusCode: 400 })
    expect((await stripe.customers.create({}, key(255))).object).toBe('customer')
  })
})
