import { describe, expect, it } from 'vitest'
import { aPaidIntent, aShop, failure } from './given.ts'

describe('A refund', () => {
  it('gives all back, and the fee stays paid', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const { intent, charge } = await aPaidIntent(stripe)
    const refund = await stripe.refunds.create({
      payment_intent: intent,
      reason: 'requested_by_customer',
      metadata: { refund: '1' },
    })
    expect(refund).toMatchObject({
      status: 'succeeded',
      amount: 150_000,
      currency: 'kgs',
      charge: charge.id,
      payment_intent: intent,
      metadata: { refund: '1' },
    })
    const after = await stripe.charges.retrieve(charge.id, { expand: ['refunds'] })
    expect(after).toMatchObject({ refunded: true, amount_refunded: 150_000 })
    expect(after.refunds?.data.map(({ id }) => id)).toEqual([refund.id])
    const booked = await stripe.balanceTransactions.retrieve(String(refund.balance_transaction))
    expect(booked).toMatchObject({ type: 'refund', amount: -150_000, fee: 0, source: refund.id })
    expect((await stripe.balance.retrieve()).available).toMatchObject([{ amount: -4_380, currency: 'kgs' }])
    await sandbox.allDelivered()
    expect(inbox.types().slice(-2)).toEqual(['refund.created', 'charge.refunded'])
    expect(inbox.events.at(-1)?.data.previous_attributes).toEqual({ amount_refunded: 0, refunded: false })
  })

  it('may be made in parts, whose sum is never more than was paid', async () => {
    const { stripe } = await aShop()
    const { intent, charge } = await aPaidIntent(stripe)
    await stripe.refunds.create({ charge: charge.id, amount: 100_000 })
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ refunded: false, amount_refunded: 100_000 })

    const tooMuch = await failure(stripe.refunds.create({ payment_intent: intent, amount: 50_001 }))
    expect(tooMuch).toMatchObject({ statusCode: 400, code: 'amount_too_large', param: 'amount' })
    expect(tooMuch.message).toBe('Refund amount (KGS 500.01) is greater than unrefunded amount on charge (KGS 500.00)')

    await stripe.refunds.create({ payment_intent: intent })
    const none = await failure(stripe.refunds.create({ payment_intent: intent }))
    expect(none).toMatchObject({ statusCode: 400, code: 'charge_already_refunded' })
    expect((await stripe.refunds.list({ payment_intent: intent })).data.map(({ amount }) => amount)).toEqual([
      50_000, 100_000,
    ])
  })

  it('is made once when two ask for all of it at once', async () => {
    const { stripe } = await aShop()
    const { intent, charge } = await aPaidIntent(stripe)
    const asked = Array.from({ length: 5 }, () => stripe.refunds.create({ payment_intent: intent }))
    const ended = await Promise.allSettled(asked)
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await stripe.charges.retrieve(charge.id)).amount_refunded).toBe(150_000)
  })

  it('fails later with the card made for that, and the money is back', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const { charge } = await aPaidIntent(stripe, '4000000000005126')
    const refund = await stripe.refunds.create({ charge: charge.id })
    expect(refund.status).toBe('succeeded')

    sandbox.settleLater()

    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({
      status: 'failed',
      failure_reason: 'expired_or_canceled_card',
    })
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ refunded: false, amount_refunded: 0 })
    await sandbox.allDelivered()
    expect(inbox.types().slice(-3)).toEqual(['refund.updated', 'charge.refund.updated', 'refund.failed'])
    expect((await stripe.refunds.create({ charge: charge.id })).status).toBe('succeeded')
  })

  it('fails by itself after a while', async () => {
    const { stripe, inbox } = await aShop({ laterAfter: 1 })
    const { charge } = await aPaidIntent(stripe, '4000000000005126')
    const refund = await stripe.refunds.create({ charge: charge.id })
    expect((await inbox.has('refund.failed')).data.object).toMatchObject({ id: refund.id, status: 'failed' })
  })

  it('is pending at first with the card made for that', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const { charge } = await aPaidIntent(stripe, '4000000000007726')
    const refund = await stripe.refunds.create({ charge: charge.id })
    expect(refund.status).toBe('pending')
    sandbox.settleLater()
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe('succeeded')
    await sandbox.allDelivered()
    expect(inbox.types()).toContain('refund.updated')
  })

  it('needs something that was paid', async () => {
    const { stripe } = await aShop()
    const { id } = await stripe.paymentIntents.create({ amount: 50_000, currency: 'kgs' })
    expect((await failure(stripe.refunds.create({ payment_intent: id }))).message).toContain(
      'does not have a successful charge',
    )
    expect(await failure(stripe.refunds.create({ charge: 'ch_none' }))).toMatchObject({ code: 'resource_missing' })
    expect(await failure(stripe.refunds.create({}))).toMatchObject({ code: 'parameter_missing' })
    const { charge } = await aPaidIntent(stripe)
    expect(await failure(stripe.refunds.create({ charge: charge.id, amount: 0 }))).toMatchObject({
      code: 'parameter_invalid_integer',
    })
  })

  it('takes new metadata', async () => {
    const { stripe } = await aShop()
    const { charge } = await aPaidIntent(stripe)
    const { id } = await stripe.refunds.create({ charge: charge.id, metadata: { a: '1' } })
    expect((await stripe.refunds.update(id, { metadata: { b: '2' } })).metadata).toEqual({ a: '1', b: '2' })
  })
})
