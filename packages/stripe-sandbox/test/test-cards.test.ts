import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { testCards } from '../src/cards.ts'
import { anOpenSession, aPaidIntent, aShop, failure, submitCard } from './given.ts'

describe('Test cards', () => {
  it.each(['4242424242424242', '5555555555554444', '2223003122003222', '378282246310005', '6011111111111117'])(
    '%s pays',
    async (number) => {
      const { stripe } = await aShop()
      const { charge } = await aPaidIntent(stripe, number)
      expect(charge).toMatchObject({ status: 'succeeded', captured: true })
      expect(charge.payment_method_details?.card?.last4).toBe(number.slice(-4))
    },
  )

  it.each([
    ['4000000000000002', 'card_declined', 'generic_decline'],
    ['4000000000009995', 'card_declined', 'insufficient_funds'],
    ['4000000000009987', 'card_declined', 'lost_card'],
    ['4000000000009979', 'card_declined', 'stolen_card'],
    ['4000000000000069', 'expired_card', undefined],
    ['4000000000000127', 'incorrect_cvc', undefined],
    ['4000000000000119', 'processing_error', undefined],
    ['4100000000000019', 'card_declined', 'fraudulent'],
    // Well formed, but nobody's test card.
    ['4539578763621486', 'card_declined', 'test_mode_live_card'],
  ])('%s is declined with %s %s, and another card pays', async (number, code, decline_code) => {
    const { stripe, sandbox, inbox } = await aShop()
    const session = await anOpenSession(stripe)

    expect((await submitCard(session.url, number)).status).toBe(402)

    const open = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent.latest_charge'] })
    expect(open).toMatchObject({ status: 'open', payment_status: 'unpaid' })
    const intent = open.payment_intent as Stripe.PaymentIntent
    expect(intent.status).toBe('requires_payment_method')
    expect(intent.last_payment_error).toMatchObject({ type: 'card_error', code })
    expect(intent.last_payment_error?.decline_code).toBe(decline_code)
    expect(intent.latest_charge).toMatchObject({ status: 'failed', paid: false, failure_code: code })

    expect((await submitCard(session.url)).status).toBe(303)
    await sandbox.allDelivered()
    expect(inbox.types()).toEqual([
      'payment_intent.created',
      'charge.failed',
      'payment_intent.payment_failed',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ])
  })

  it.each([
    ['a number with a wrong digit', { card_number: '4242424242424241' }, 'card number'],
    ['a number that is a word', { card_number: 'my card' }, 'card number'],
    ['a number that is too short', { card_number: '42' }, 'card number'],
    ['a month that is none', { exp_month: '13' }, 'month'],
    ['a year that has passed', { exp_year: '2020' }, 'year'],
    ['a year in the far future', { exp_year: '3040' }, 'year'],
    ['a security code of two digits', { cvc: '12' }, 'security code'],
    ['nothing', { card_number: '', exp_month: '', exp_year: '', cvc: '' }, 'card number'],
  ])('%s is refused before anything is charged', async (_what, change, expected) => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe, { locale: 'en' })
    const answer = await submitCard(session.url, undefined, change)
    expect(answer.status).toBe(402)
    expect(await answer.text()).toMatch(new RegExp(`role="alert">[^<]*${expected}`))
    expect((await stripe.charges.list()).data).toEqual([])
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_intent).toBeNull()
  })

  it('takes a number with spaces, and a year of two digits', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe)
    const answer = await submitCard(session.url, '4242 4242 4242 4242', { exp_year: '40' })
    expect(answer.status).toBe(303)
  })

  it('refuses a card of last month, and takes one of this month', async () => {
    const clock = () => Date.UTC(2030, 4, 20)
    const { stripe } = await aShop({ clock })
    const session = await anOpenSession(stripe)
    const with_ = (exp_month: string) => submitCard(session.url, undefined, { exp_month, exp_year: '2030' })
    expect((await with_('4')).status).toBe(402)
    expect((await with_('5')).status).toBe(303)
  })

  it.each(testCards.map(({ token, number }) => [token, number]))('%s is %s', async (token, number) => {
    const { stripe } = await aShop()
    const method = await stripe.paymentMethods.retrieve(
      (
        await stripe.paymentMethods.create({
          type: 'card',
          card: { token: token.replace('pm_card_', 'tok_') },
        })
      ).id,
    )
    expect(method.card?.last4).toBe(number.slice(-4))
  })

  it('are checked in API calls too', async () => {
    const { stripe } = await aShop()
    const card = { number: '4242424242424241', exp_month: 12, exp_year: 2040, cvc: '123' }
    const error = await failure(stripe.paymentMethods.create({ type: 'card', card }))
    expect(error).toMatchObject({ type: 'StripeCardError', statusCode: 402, code: 'incorrect_number' })
  })
})
