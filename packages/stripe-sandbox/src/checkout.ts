import { type CardInput, checkCard } from './card-input.ts'
import type { Decline } from './cards.ts'
import { keepCard } from './resources/payment-methods.ts'
import { answerChallenge, type Outcome, pay } from './resources/payments.ts'
import { completeSession, findSession, intentOf } from './resources/sessions.ts'
import type { PaymentIntent, Session } from './types.ts'
import type { World } from './world.ts'

/** Where a person who pays stands after a step. */
export type Step =
  | { now: 'paid' }
  | { now: 'challenged'; intent: PaymentIntent }
  | { now: 'declined'; decline: Decline }
  /** The session was over already, or the intent waits for no answer. */
  | { now: 'over' }

/** Somebody sends the form of a checkout page. An open session is paid at most once. */
export function payWithCard(world: World, sessionId: string, typed: CardInput): Step {
  const session = findSession(world, sessionId)
  if (session.status !== 'open') return { now: 'over' }
  const card = checkCard(typed, world.clock())
  if ('fault' in card) return { now: 'declined', decline: card.fault }
  const intent = intentOf(world, session)
  const method = keepCard(world, card)
  return next(world, session, pay(world, intent, { method, offSession: false }))
}

/** Somebody answers the 3-D Secure challenge of a payment, of a session's or of one made by the API. */
export function answerFor(world: World, intent: PaymentIntent, confirmed: boolean): Step {
  if (intent.status !== 'requires_action') return { now: 'over' }
  return next(world, sessionOf(world, intent), answerChallenge(world, intent, confirmed))
}

export function sessionOf(world: World, intent: PaymentIntent): Session | undefined {
  return world.store.newestFirst('checkout_sessions').find((session) => session.payment_intent === intent.id)
}

function next(world: World, session: Session | undefined, { intent, decline }: Outcome): Step {
  if (decline) return { now: 'declined', decline }
  if (intent.status === 'requires_action') return { now: 'challenged', intent }
  if (session) completeSession(world, session.id)
  return { now: 'paid' }
}
