import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { anOpenSession, aShop, failure, kgs, submitCard } from './given.ts'

describe('A checkout session', () => {
  it('is paid on its page, and the payment is what was asked for', async () => {
    const { stripe } = await aShop()
    const customer = await stripe.customers.create({ email: 'aida@example.com', name: 'Aida' })
    const session = await anOpenSession(stripe, {
      customer: customer.id,
      client_reference_id: 'invoice-7',
      metadata: { invoice: '7' },
      line_items: [kgs(120_000, 'Ремонт крана'), kgs(15_000, 'Прокладка', 2)],
      payment_intent_data: { metadata: { order: '42' }, transfer_group: 'order-42', description: 'Order 42' },
    })
    expect(session).toMatchObject({ status: 'open', payment_status: 'unpaid', payment_intent: null })

    const answer = await submitCard(session.url)

    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`http://shop.test/paid?session=${session.id}`)
    const paid = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['customer', 'line_items', 'payment_intent.latest_charge.balance_transaction'],
    })
    expect(paid).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      amount_total: 150_000,
      currency: 'kgs',
      client_reference_id: 'invoice-7',
      metadata: { invoice: '7' },
      url: null,
      customer: { id: customer.id, email: 'aida@example.com' },
      customer_details: { email: 'aida@example.com', name: 'Aida' },
      payment_intent: {
        status: 'succeeded',
        amount_received: 150_000,
        transfer_group: 'order-42',
        description: 'Order 42',
        metadata: { order: '42' },
        latest_charge: {
          paid: true,
          amount: 150_000,
          metadata: { order: '42' },
          transfer_group: 'order-42',
          payment_method_details: { card: { brand: 'visa', last4: '4242' } },
          balance_transaction: { amount: 150_000, fee: 4_380, net: 145_620 },
        },
      },
    })
    expect(paid.line_items?.data.map((line) => [line.description, line.quantity, line.amount_total])).toEqual([
      ['Ремонт крана', 1, 120_000],
      ['Прокладка', 2, 30_000],
    ])
  })

  it('lists its lines page by page', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe, { line_items: [kgs(100, 'a'), kgs(200, 'b'), kgs(300, 'c')] })
    const names: (string | null)[] = []
    for await (const line of stripe.checkout.sessions.listLineItems(session.id, { limit: 2 })) {
      names.push(line.description)
    }
    expect(names).toEqual(['a', 'b', 'c'])
  })

  it('takes the money once when the form is sent many times at once', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const session = await anOpenSession(stripe)

    const answers = await Promise.all(Array.from({ length: 10 }, () => submitCard(session.url)))

    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(303))
    await sandbox.allDelivered()
    expect(inbox.types()).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ])
    expect((await stripe.charges.list()).data).toHaveLength(1)
  })

  it('says that it is paid when its page is opened again', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe, { locale: 'en' })
    await submitCard(session.url)
    const page = await fetch(session.url)
    expect(page.status).toBe(200)
    const text = await page.text()
    expect(text).toContain('Already paid')
    expect(text).toContain(`http://shop.test/paid?session=${session.id}`)
    expect(text).not.toContain('<form')
  })

  it('can be expired, and is not paid after that', async () => {
    const { stripe, sandbox, inbox } = await aShop()
    const session = await anOpenSession(stripe, { locale: 'en' })
    await submitCard(session.url, '4000000000000002')

    const expired = await stripe.checkout.sessions.expire(session.id)

    expect(expired).toMatchObject({ status: 'expired', url: null })
    const answer = await submitCard(session.url)
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('This payment page has expired')
    const intent = await stripe.paymentIntents.retrieve(String(expired.payment_intent))
    expect(intent).toMatchObject({ status: 'canceled', cancellation_reason: 'expired' })
    await sandbox.allDelivered()
    expect(inbox.types().slice(-2)).toEqual(['payment_intent.canceled', 'checkout.session.expired'])
    const again = await failure(stripe.checkout.sessions.expire(session.id))
    expect(again).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError' })
    expect(again.message).toContain('status of expired')
  })

  it('expires when its time has come', async () => {
    let now = Date.now()
    const { stripe, sandbox, inbox } = await aShop({ clock: () => now })
    const session = await anOpenSession(stripe, { expires_at: Math.floor(now / 1000) + 1800 })
    now += 1799_000
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open')
    now += 2_000
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired')
    expect((await fetch(session.url)).status).toBe(410)
    await sandbox.allDelivered()
    expect(inbox.types()).toEqual(['checkout.session.expired'])
  })

  it('is listed by customer, payment and status', async () => {
    const { stripe } = await aShop()
    const customer = (await stripe.customers.create()).id
    const mine = await anOpenSession(stripe, { customer })
    const other = await anOpenSession(stripe)
    await submitCard(other.url)
    const ids = async (filter: Stripe.Checkout.SessionListParams) =>
      (await stripe.checkout.sessions.list(filter)).data.map((session) => session.id)
    expect(await ids({})).toEqual([other.id, mine.id])
    expect(await ids({ customer })).toEqual([mine.id])
    expect(await ids({ status: 'complete' })).toEqual([other.id])
    const { payment_intent } = await stripe.checkout.sessions.retrieve(other.id)
    expect(await ids({ payment_intent: String(payment_intent) })).toEqual([other.id])
  })

  it('makes a customer when it is told to', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe, { customer_creation: 'always', customer_email: 'new@example.com' })
    await submitCard(session.url)
    const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ['customer'] })
    expect(paid.customer).toMatchObject({ object: 'customer', email: 'new@example.com' })
    expect(paid.customer_details?.email).toBe('new@example.com')
  })

  it.each<[string, Partial<Stripe.Checkout.SessionCreateParams>, object]>([
    ['a mode it does not speak', { mode: 'subscription' }, { param: 'mode' }],
    ['no line items', { line_items: [] }, { code: 'parameter_missing', param: 'line_items' }],
    ['a quantity of nothing', { line_items: [kgs(100, 'a', 0)] }, { param: 'line_items[0][quantity]' }],
    ['less than can be charged', { line_items: [kgs(49)] }, { code: 'amount_too_small' }],
    ['more than can be charged', { line_items: [kgs(99_999_999), kgs(1)] }, { code: 'amount_too_large' }],
    ['a language that Stripe has not', { locale: 'ky' }, { param: 'locale' }],
    ['an address that is a script', { success_url: 'javascript://x/%0Aalert(1)' }, { code: 'url_invalid' }],
    ['no customer of that id', { customer: 'cus_none' }, { code: 'resource_missing', param: 'customer' }],
    ['a time that is too near', { expires_at: Math.floor(Date.now() / 1000) + 600 }, { param: 'expires_at' }],
    ['a time that is too far', { expires_at: Math.floor(Date.now() / 1000) + 90_000 }, { param: 'expires_at' }],
    ['a customer twice', { customer: 'cus_a', customer_email: 'a@b.kg' }, { param: 'customer_email' }],
    [
      'two currencies',
      { line_items: [kgs(100), { ...kgs(100), price_data: { ...kgs(100).price_data, currency: 'usd' } }] },
      { param: 'line_items' },
    ],
  ])('is refused with %s', async (_what, change, expected) => {
    const { stripe } = await aShop()
    const error = await failure(anOpenSession(stripe, change))
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError', ...expected })
  })
})
