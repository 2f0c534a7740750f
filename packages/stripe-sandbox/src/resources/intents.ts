import { noSuch } from '../errors.ts'
import { emit } from '../events.ts'
import { newId, randomText } from '../ids.ts'
import type { PaymentIntent } from '../types.ts'
import { seconds, type World } from '../world.ts'

type Fields = Partial<PaymentIntent> & Pick<PaymentIntent, 'amount' | 'currency'>

/** Starts a payment. Nothing is charged until it is confirmed with a payment method. */
export function newIntent(world: World, fields: Fields): PaymentIntent {
  const id = newId('pi')
  const intent = world.store.put('payment_intents', {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    created: seconds(world),
    customer: null,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
    ...fields,
  })
  emit(world, 'payment_intent.created', intent)
  return intent
}

/** @throws 404 when it is the one in the path, 400 when another request names it. */
export function findIntent(world: World, id: string, status: 400 | 404 = 404): PaymentIntent {
  const intent = world.store.find('payment_intents', id)
  if (!intent) throw noSuch('payment_intent', id, status === 404 ? 'intent' : 'payment_intent', status)
  return intent
}
