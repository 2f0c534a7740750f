import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { aPaidIntent, aShop, failure, type Shop } from './given.ts'

async function aDispute({ stripe, sandbox }: Shop, card = '4000000000000259') {
  const paid = await aPaidIntent(stripe, card)
  expect(paid.charge).toMatchObject({ status: 'succeeded', disputed: false })
  sandbox.settleLater()
  const [dispute] = (await stripe.disputes.list({ charge: paid.charge.id })).data
  return { ...paid, dispute: dispute as Stripe.Dispute }
}

describe('A dispute', () => {
  it('comes after the payment, and takes the money back', async () => {
    const shop = await aShop()
    const { dispute, charge, intent } = await aDispute(shop)
    expect(dispute).toMatchObject({
      amount: 150_000,
      reason: 'fraudulent',
      status: 'needs_response',
      payment_intent: intent,
      is_charge_refundable: false,
    })
    expect(dispute.balance_transactions).toMatchObject([{ amount: -150_000, fee: 1500 }])
    expect((await shop.stripe.charges.retrieve(charge.id)).disputed).toBe(true)
    const error = await failure(shop.stripe.refunds.create({ charge: charge.id }))
    expect(error).toMatchObject({ code: 'charge_disputed', statusCode: 400 })
    await shop.sandbox.allDelivered()
    expect(shop.inbox.types().slice(-2)).toEqual(['charge.dispute.created', 'charge.dispute.funds_withdrawn'])
  })

  it('comes by itself after a while', async () => {
    const { stripe, inbox } = await aShop({ laterAfter: 1 })
    const { charge } = await aPaidIntent(stripe, '4000000000000259')
    const event = await inbox.has('charge.dispute.created')
    expect(event.data.object).toMatchObject({ charge: charge.id })
  })

  it('is won: the money is back', async () => {
    const shop = await aShop()
    const { dispute, charge } = await aDispute(shop)
    shop.sandbox.closeDispute(dispute.id, 'won')
    expect((await shop.stripe.disputes.retrieve(dispute.id)).status).toBe('won')
    expect((await shop.stripe.balance.retrieve()).available[0]?.amount).toBe(145_620)
    await shop.sandbox.allDelivered()
    expect(shop.inbox.types().slice(-2)).toEqual(['charge.dispute.funds_reinstated', 'charge.dispute.closed'])
    expect((await shop.stripe.refunds.create({ charge: charge.id })).status).toBe('succeeded')
  })

  it('is lost: the money is gone', async () => {
    const shop = await aShop()
    const { dispute } = await aDispute(shop)
    shop.sandbox.closeDispute(dispute.id, 'lost')
    await shop.sandbox.allDelivered()
    expect(shop.inbox.types().at(-1)).toBe('charge.dispute.closed')
    expect(shop.inbox.events.at(-1)?.data).toMatchObject({
      object: { id: dispute.id, status: 'lost' },
      previous_attributes: { status: 'needs_response' },
    })
    expect(() => shop.sandbox.closeDispute(dispute.id, 'won')).toThrow('already closed')
  })

  it('is given up by the shop', async () => {
    const shop = await aShop()
    const { dispute } = await aDispute(shop, '4000000000002685')
    expect(dispute.reason).toBe('product_not_received')
    expect((await shop.stripe.disputes.close(dispute.id)).status).toBe('lost')
    expect(await failure(shop.stripe.disputes.close(dispute.id))).toMatchObject({ statusCode: 400 })
  })

  it.each([
    ['winning_evidence', 'won'],
    ['losing_evidence', 'lost'],
    ['here is the photo', 'under_review'],
  ])('is answered with %s: %s', async (uncategorized_text, status) => {
    const shop = await aShop()
    const { dispute } = await aDispute(shop)
    const answered = await shop.stripe.disputes.update(dispute.id, { evidence: { uncategorized_text } })
    expect(answered).toMatchObject({
      status,
      evidence: { uncategorized_text },
      evidence_details: { has_evidence: true, submission_count: 1 },
    })
  })

  it('does not come for what was refunded already', async () => {
    const { stripe, sandbox } = await aShop()
    const { charge } = await aPaidIntent(stripe, '4000000000000259')
    await stripe.refunds.create({ charge: charge.id })
    sandbox.settleLater()
    expect((await stripe.disputes.list()).data).toEqual([])
  })
})
