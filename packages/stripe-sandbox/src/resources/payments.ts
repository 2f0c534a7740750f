import { type Decline, declines, type TestCard } from '../cards.ts'
import { emit } from '../events.ts'
import { scheduleTask } from '../later.ts'
import type { PaymentIntent, PaymentMethod } from '../types.ts'
import { seconds, type World } from '../world.ts'
import { newCharge } from './charges.ts'
import { attach, cardOnFile, declineOf } from './payment-methods.ts'

/** How an attempt to pay ended: paid or waiting for the holder, or declined. */
export interface Outcome {
  intent: PaymentIntent
  decline?: Decline
}

export interface Confirmation {
  method: PaymentMethod
  /** The holder is away, so nobody can confirm a 3-D Secure challenge. */
  offSession: boolean
  /** Where to send the holder after the challenge. */
  returnUrl?: string
}

/** Tries to take the money, or asks the card's holder to confirm first when the card wants that. */
export function pay(world: World, intent: PaymentIntent, confirmation: Confirmation): Outcome {
  const { method, offSession } = confirmation
  const card = cardOnFile(world, method.id)
  if (!asksHolder(card, offSession)) return charge(world, intent, method, declineOf(card))
  if (offSession) return charge(world, intent, method, declines.authenticationRequired)
  const waiting = world.store.patch('payment_intents', intent.id, {
    status: 'requires_action',
    payment_method: method.id,
    next_action: challenge(world, intent, confirmation.returnUrl),
    last_payment_error: null,
  })
  emit(world, 'payment_intent.requires_action', waiting)
  return { intent: waiting }
}

/** The holder answered the challenge. */
export function answerChallenge(world: World, intent: PaymentIntent, confirmed: boolean): Outcome {
  const method = world.store.get('payment_methods', String(intent.payment_method))
  if (!confirmed) return fail(world, intent, method, declines.authenticationFailed)
  return charge(world, intent, method, declineOf(cardOnFile(world, method.id)), true)
}

function asksHolder(card: { known?: TestCard; set_up: boolean }, offSession: boolean): boolean {
  if (card.known?.asks === 'unless_set_up') return !(card.set_up && offSession)
  return card.known?.asks === 'always'
}

/** The page where the holder of the card confirms or refuses a payment. */
export function challengeUrl(world: World, intent: PaymentIntent): string {
  return `${world.publicUrl()}/c/authenticate/${intent.client_secret}`
}

function challenge(world: World, intent: PaymentIntent, returnUrl: string | undefined): PaymentIntent['next_action'] {
  const url = challengeUrl(world, intent)
  if (returnUrl) return { type: 'redirect_to_url', redirect_to_url: { url, return_url: returnUrl } }
  return { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } }
}

function charge(
  world: World,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline | undefined,
  authenticated = false,
): Outcome {
  const attempt = { intent, method, authenticated, ...(decline && { decline }) }
  const made = newCharge(world, attempt)
  if (decline) {
    emit(world, 'charge.failed', made)
    return fail(world, intent, method, decline, made.id)
  }
  emit(world, 'charge.succeeded', made)
  const paid = world.store.patch('payment_intents', intent.id, {
    status: 'succeeded',
    amount_received: intent.amount,
    payment_method: method.id,
    latest_charge: made.id,
    next_action: null,
    last_payment_error: null,
  })
  keepForLater(world, paid, method)
  const { known } = cardOnFile(world, method.id)
  if (known?.disputed) scheduleTask(world, 'open_dispute', made.id, world.clock() + world.laterAfter)
  emit(world, 'payment_intent.succeeded', paid)
  return { intent: paid }
}

function fail(world: World, intent: PaymentIntent, method: PaymentMethod, decline: Decline, charge?: string): Outcome {
  const failed = world.store.patch('payment_intents', intent.id, {
    status: 'requires_payment_method',
    payment_method: null,
    next_action: null,
    ...(charge && { latest_charge: charge }),
    last_payment_error: {
      ...decline,
      code: decline.code,
      type: charge ? 'card_error' : 'invalid_request_error',
      ...(charge && { charge }),
      payment_method: method as NonNullable<PaymentIntent['last_payment_error']>['payment_method'],
    } as PaymentIntent['last_payment_error'],
  })
  emit(world, 'payment_intent.payment_failed', failed)
  return { intent: failed, decline }
}

function keepForLater(world: World, intent: PaymentIntent, method: PaymentMethod): void {
  if (!intent.setup_future_usage || !intent.customer) return
  attach(world, method, intent.customer)
  if (intent.setup_future_usage === 'off_session') {
    world.store.patch('cards_on_file', method.id, { set_up: true })
  }
}

/** Gives up a payment that has not succeeded. */
export function cancelIntent(
  world: World,
  intent: PaymentIntent,
  reason: PaymentIntent['cancellation_reason'],
): PaymentIntent {
  const canceled = world.store.patch('payment_intents', intent.id, {
    status: 'canceled',
    canceled_at: seconds(world),
    cancellation_reason: reason,
    next_action: null,
  })
  emit(world, 'payment_intent.canceled', canceled)
  return canceled
}
