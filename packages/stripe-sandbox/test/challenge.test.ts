import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { anOpenSession, aShop, failure, submitCard } from './given.ts'

const answer = (url: string, value: 'complete' | 'fail') =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ answer: value }), redirect: 'manual' })

async function challenged(stripe: Stripe, number = '4000002760003184') {
  const session = await anOpenSession(stripe, { locale: 'en' })
  const sent = await submitCard(session.url, number)
  expect(sent.status).toBe(303)
  return { session, url: String(sent.headers.get('location')) }
}

describe('3-D Secure', () => {
  it.each(['4000002500003155', '4000002760003184', '4000000000003220'])(
    '%s asks the holder, and pays once they complete it',
    async (number) => {
      const { stripe, sandbox, inbox } = await aShop()
      const { session, url } = await challenged(stripe, number)

      const page = await fetch(url, { headers: { 'accept-language': 'en' } })
      const text = await page.text()
      expect(text).toContain('Complete</button>')
      expect(text).toContain('Fail</button>')
      expect(page.headers.get('content-security-policy')).toContain('http://shop.test')
      const waiting = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
      expect(waiting).toMatchObject({ status: 'open', payment_intent: { status: 'requires_action' } })

      const done = await answer(url, 'complete')

      expect(done.status).toBe(303)
      expect(done.headers.get('location')).toBe(`http://shop.test/paid?session=${session.id}`)
      const paid = await stripe.checkout.sessions.retrieve(session.id, {
        expand: ['payment_intent.latest_charge'],
      })
      expect(paid).toMatchObject({
        status: 'complete',
        payment_intent: {
          status: 'succeeded',
          next_action: null,
          latest_charge: {
            payment_method_details: { card: { three_d_secure: { result: 'authenticated' } } },
          },
        },
      })
      await sandbox.allDelivered()
      expect(inbox.types()).toEqual([
        'payment_intent.created',
        'payment_intent.requires_action',
        'charge.succeeded',
        'payment_intent.succeeded',
        'checkout.session.completed',
      ])
    },
  )

  it('leads back to the form when it fails, where another card pays', async () => {
    const { stripe } = await aShop()
    const { session, url } = await challenged(stripe)

    const refused = await answer(url, 'fail')

    expect(refused.headers.get('location')).toBe(session.url)
    expect(await (await fetch(session.url)).text()).toContain('The bank did not confirm the payment')
    const { payment_intent } = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
    expect(payment_intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    })
    expect((await submitCard(session.url)).headers.get('location')).toContain('http://shop.test/paid')
  })

  it('charges once when it is completed twice', async () => {
    const { stripe } = await aShop()
    const { session, url } = await challenged(stripe)
    const answers = await Promise.all([answer(url, 'complete'), answer(url, 'complete'), answer(url, 'fail')])
    for (const done of answers) {
      expect(done.headers.get('location')).toBe(`http://shop.test/paid?session=${session.id}`)
    }
    expect((await stripe.charges.list()).data).toHaveLength(1)
  })

  it('charges nothing when the session expired meanwhile', async () => {
    const { stripe, sandbox } = await aShop()
    const { session, url } = await challenged(stripe)
    sandbox.expire(session.id)
    expect((await answer(url, 'complete')).status).toBe(410)
    expect((await stripe.charges.list()).data).toEqual([])
  })

  it('can be followed by a decline', async () => {
    const { stripe } = await aShop()
    const { session, url } = await challenged(stripe, '4000008400001629')
    expect((await answer(url, 'complete')).headers.get('location')).toBe(session.url)
    expect(await (await fetch(session.url)).text()).toContain('The card was declined')
  })

  it('answers only who has its secret', async () => {
    const { stripe } = await aShop()
    const { url } = await challenged(stripe)
    expect((await answer(url.slice(0, -1), 'complete')).status).toBe(404)
    expect((await fetch(url.slice(0, -1))).status).toBe(404)
  })

  it('sends the holder of a payment made by the API to its return_url', async () => {
    const { stripe } = await aShop()
    const intent = await stripe.paymentIntents.create({
      amount: 50_000,
      currency: 'kgs',
      payment_method: 'pm_card_authenticationRequired',
      confirm: true,
      return_url: 'http://shop.test/back?a=1',
    })
    expect(intent.status).toBe('requires_action')
    const url = String(intent.next_action?.redirect_to_url?.url)

    const done = await answer(url, 'complete')

    const location = new URL(String(done.headers.get('location')))
    expect(location.origin + location.pathname).toBe('http://shop.test/back')
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      a: '1',
      payment_intent: intent.id,
      redirect_status: 'succeeded',
    })
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded')
  })

  it('cannot be done off session, unless the holder has agreed before', async () => {
    const { stripe } = await aShop()
    const customer = (await stripe.customers.create()).id
    const away = { amount: 50_000, currency: 'kgs', customer, confirm: true, off_session: true }
    const error = await failure(
      stripe.paymentIntents.create({ ...away, payment_method: 'pm_card_authenticationRequiredOnSetup' }),
    )
    expect(error).toMatchObject({ code: 'authentication_required', decline_code: 'authentication_required' })

    const session = await anOpenSession(stripe, {
      customer,
      payment_intent_data: { setup_future_usage: 'off_session' },
    })
    const sent = await submitCard(session.url, '4000002500003155')
    await answer(String(sent.headers.get('location')), 'complete')
    const [saved] = (await stripe.customers.listPaymentMethods(customer)).data
    const paid = await stripe.paymentIntents.create({ ...away, payment_method: String(saved?.id) })
    expect(paid.status).toBe('succeeded')
  })
})
