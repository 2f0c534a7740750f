import { noSuch, refused } from '../errors.ts'
import { emit } from '../events.ts'
import { newId } from '../ids.ts'
import { scheduleTask } from '../later.ts'
import type { Params } from '../params.ts'
import type { PaymentIntent, Session } from '../types.ts'
import { seconds, type World } from '../world.ts'
import { newCustomer } from './customers.ts'
import { newIntent } from './intents.ts'
import { cancelIntent } from './payments.ts'
import { detailsOf, readIntentData, readSession } from './session-input.ts'
import { readLines } from './session-lines.ts'

export function createSession(world: World, input: Params): Session {
  const lines = readLines(world, input)
  const fields = readSession(world, input, lines)
  const id = newId('cs_test', 58)
  const session = world.store.put('checkout_sessions', {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    amount_subtotal: null,
    amount_total: null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: null,
    client_reference_id: null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: seconds(world),
    currency: null,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: null,
    customer_details: null,
    customer_email: null,
    discounts: [],
    expires_at: seconds(world),
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: null,
    managed_payments: null,
    metadata: {},
    mode: 'payment',
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: null,
    subscription: null,
    success_url: null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${world.publicUrl()}/c/pay/${id}`,
    wallet_options: null,
    ...fields,
  })
  world.store.put('session_orders', { id, lines, intent_data: readIntentData(input) })
  scheduleTask(world, 'expire_session', id, session.expires_at * 1000)
  return session
}

/** The session's payment. It is made when somebody first tries to pay, as at Stripe. */
export function intentOf(world: World, session: Session): PaymentIntent {
  if (session.payment_intent) return world.store.get('payment_intents', session.payment_intent)
  const { intent_data } = world.store.get('session_orders', session.id)
  const customer = session.customer ?? customerFor(world, session, intent_data.setup_future_usage)
  const intent = newIntent(world, {
    ...intent_data,
    amount: session.amount_total ?? 0,
    currency: session.currency ?? '',
    customer,
  })
  world.store.patch('checkout_sessions', session.id, { customer, payment_intent: intent.id })
  return intent
}

function customerFor(world: World, session: Session, future: string | null): string | null {
  if (session.customer_creation !== 'always' && future === null) return null
  return newCustomer(world, { email: session.customer_email }).id
}

/** The session's payment succeeded. */
export function completeSession(world: World, id: string): Session {
  const session = world.store.get('checkout_sessions', id)
  const completed = world.store.patch('checkout_sessions', id, {
    status: 'complete',
    payment_status: 'paid',
    customer_details: session.customer_details ?? detailsOf(session.customer_email),
    url: null,
  })
  emit(world, 'checkout.session.completed', completed)
  return completed
}

/**
 * Ends an open session so that nobody can pay any more.
 * @throws ApiError when it is not open.
 */
export function expireSession(world: World, id: string): Session {
  const session = findSession(world, id)
  if (session.status !== 'open') {
    throw refused(
      'Only Checkout Sessions with a status in ["open"] can be expired. ' +
        `This Checkout Session has a status of ${session.status}.`,
    )
  }
  if (session.payment_intent) {
    cancelIntent(world, world.store.get('payment_intents', session.payment_intent), 'expired')
  }
  const expired = world.store.patch('checkout_sessions', id, { status: 'expired', url: null })
  emit(world, 'checkout.session.expired', expired)
  return expired
}

export function findSession(world: World, id: string): Session {
  const session = world.store.find('checkout_sessions', id)
  if (!session) throw noSuch('checkout.session', id, 'session', 404)
  return session
}
