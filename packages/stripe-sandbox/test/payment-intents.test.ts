import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { anOpenSession, aPaidIntent, aShop, failure, submitCard } from './given.ts'

const som = { amount: 50_000, currency: 'kgs' }

describe('A payment intent', () => {
  it('waits for a payment method, is changed, confirmed, and succeeds', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const intent = await stripe.paymentIntents.create({ ...som, metadata: { order: '1', note: 'x' } })
    expect(intent).toMatchObject({ status: 'requires_payment_method', amount: 50_000, currency: 'kgs' })

    await stripe.paymentIntents.update(intent.id, { amount: 60_000, metadata: { note: '', more: 'y' } })
    const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_mastercard' })

    expect(paid).toMatchObject({
      status: 'succeeded',
      amount_received: 60_000,
      metadata: { order: '1', more: 'y' },
    })
    expect(paid.metadata).not.toHaveProperty('note')
    const charge = await stripe.charges.retrieve(String(paid.latest_charge))
    expect(charge.payment_method_details?.card?.brand).toBe('mastercard')
    await sandbox.allDelivered()
    expect(inbox.types()).toEqual(['payment_intent.created', 'charge.succeeded', 'payment_intent.succeeded'])
  })

  it('charges a saved card while its holder is away', async () => {
    const { stripe } = await aShop()
    const customer = (await stripe.customers.create()).id
    const session = await anOpenSession(stripe, {
      customer,
      payment_intent_data: { setup_future_usage: 'off_session' },
    })
    await submitCard(session.url)
    const [saved] = (await stripe.paymentMethods.list({ customer, type: 'card' })).data
    expect(saved?.card?.last4).toBe('4242')
    const payment_method = String(saved?.id)
    const away = { ...som, confirm: true, off_session: true, payment_method }

    expect(await stripe.paymentIntents.create({ ...away, customer })).toMatchObject({ status: 'succeeded', customer })

    const stranger = (await stripe.customers.create()).id
    const error = await failure(stripe.paymentIntents.create({ ...away, customer: stranger }))
    expect(error.message).toContain(`belongs to the Customer ${customer}`)
    await stripe.paymentMethods.detach(payment_method)
    expect((await stripe.customers.listPaymentMethods(customer)).data).toEqual([])
  })

  it('keeps what happened when the card is declined, and the error tells it', async () => {
    const { stripe } = await aShop()
    const request = stripe.paymentIntents.create({
      ...som,
      confirm: true,
      payment_method: 'pm_card_visa_chargeDeclinedInsufficientFunds',
    })
    const error = await failure(request)
    expect(error).toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      payment_intent: { status: 'requires_payment_method' },
    })
    const intent = await stripe.paymentIntents.retrieve(String(error.payment_intent?.id))
    expect(intent.last_payment_error?.decline_code).toBe('insufficient_funds')
    expect(intent.latest_charge).toBe(error.charge)
    expect((await stripe.charges.retrieve(String(error.charge))).status).toBe('failed')
    const retried = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' })
    expect(retried.status).toBe('succeeded')
  })

  it('is canceled, and then neither paid nor canceled again', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const { id } = await stripe.paymentIntents.create(som)
    const canceled = await stripe.paymentIntents.cancel(id, { cancellation_reason: 'duplicate' })
    expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'duplicate' })
    for (const late of [
      stripe.paymentIntents.cancel(id),
      stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }),
      stripe.paymentIntents.update(id, { amount: 60_000 }),
    ]) {
      expect(await failure(late)).toMatchObject({
        statusCode: 400,
        code: 'payment_intent_unexpected_state',
        payment_intent: { id },
      })
    }
    await sandbox.allDelivered()
    expect(inbox.types()).toEqual(['payment_intent.created', 'payment_intent.canceled'])
  })

  it('of a checkout session is canceled by expiring the session', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe)
    await submitCard(session.url, '4000000000000002')
    const { payment_intent } = await stripe.checkout.sessions.retrieve(session.id)
    const error = await failure(stripe.paymentIntents.cancel(String(payment_intent)))
    expect(error.message).toContain('Expire the Checkout Session')
  })

  it('succeeds once', async () => {
    const { stripe } = await aShop()
    const { intent } = await aPaidIntent(stripe)
    const error = await failure(stripe.paymentIntents.confirm(intent, { payment_method: 'pm_card_visa' }))
    expect(error).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' })
    expect((await stripe.charges.list()).data).toHaveLength(1)
  })

  it.each<[string, object, object]>([
    ['no amount', { currency: 'kgs' }, { code: 'parameter_missing', param: 'amount' }],
    ['no currency', { amount: 100 }, { code: 'parameter_missing', param: 'currency' }],
    ['a currency that is none', { amount: 100, currency: 'som' }, { param: 'currency' }],
    ['half an amount', { amount: 10.5, currency: 'kgs' }, { code: 'parameter_invalid_integer' }],
    ['less than nothing', { amount: -1, currency: 'kgs' }, { code: 'parameter_invalid_integer' }],
    ['too little', { amount: 49, currency: 'usd' }, { code: 'amount_too_small', param: 'amount' }],
    ['too much', { amount: 100_000_000, currency: 'usd' }, { code: 'amount_too_large' }],
    ['a parameter nobody knows', { ...som, amuont: 1 }, { code: 'parameter_unknown', param: 'amuont' }],
    ['a card that is not there', { ...som, payment_method: 'pm_none' }, { code: 'resource_missing' }],
    ['nothing to confirm with', { ...som, confirm: true }, { code: 'payment_intent_unexpected_state' }],
    ['metadata that is too long', { ...som, metadata: { a: 'x'.repeat(501) } }, { param: 'metadata[a]' }],
    ['nobody there, and no payment', { ...som, off_session: true }, { param: 'off_session' }],
  ])('is refused with %s', async (_what, params, expected) => {
    const { stripe } = await aShop()
    const request = stripe.paymentIntents.create(params as Stripe.PaymentIntentCreateParams)
    expect(await failure(request)).toMatchObject({ statusCode: 400, ...expected })
    expect((await stripe.paymentIntents.list()).data).toEqual([])
    expect((await stripe.events.list()).data).toEqual([])
  })

  it('is charged in yen without decimals', async () => {
    const { stripe } = await aShop()
    const intent = await stripe.paymentIntents.create({
      amount: 500,
      currency: 'JPY',
      payment_method: 'pm_card_visa',
      confirm: true,
    })
    expect(intent).toMatchObject({ currency: 'jpy', amount_received: 500 })
    const error = await failure(stripe.refunds.create({ payment_intent: intent.id, amount: 501 }))
    expect(error.message).toContain('(JPY 501)')
  })
})

describe('A payment method', () => {
  it('is attached to a customer, unless its card is refused', async () => {
    const { stripe } = await aShop()
    const { id } = await stripe.customers.create()
    const attached = await stripe.paymentMethods.attach('pm_card_visa', { customer: id })
    expect(attached.id).not.toBe('pm_card_visa')
    expect(attached.customer).toBe(id)
    expect(await failure(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer: id }))).toMatchObject({
      statusCode: 402,
      code: 'card_declined',
    })
    const later = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: id })
    expect((await stripe.customers.listPaymentMethods(id)).data.map((method) => method.id)).toEqual([
      later.id,
      attached.id,
    ])
  })
})
