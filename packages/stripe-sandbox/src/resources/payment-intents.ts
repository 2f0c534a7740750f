import { checkChargeable, readCurrency } from '../currency.ts'
import { cardError, invalid, refused } from '../errors.ts'
import type { Operation } from '../http/operation.ts'
import { createdFilter, equals, page } from '../lists.ts'
import { mergeMetadata } from '../metadata.ts'
import type { Params } from '../params.ts'
import type { PaymentIntent } from '../types.ts'
import type { World } from '../world.ts'
import { requireCustomer } from './customers.ts'
import { findIntent, newIntent } from './intents.ts'
import { usePaymentMethod } from './payment-methods.ts'
import { cancelIntent, pay } from './payments.ts'

const unfinished = ['requires_payment_method', 'requires_confirmation', 'requires_action']

function create(world: World, input: Params): PaymentIntent {
  const amount = input.requiredInteger('amount', { min: 1 })
  const currency = readCurrency(input)
  checkChargeable(amount, currency, 'amount')
  const customer = input.text('customer')
  const automatic = input.object('automatic_payment_methods')
  automatic?.ignore('enabled', 'allow_redirects')
  input.choice('capture_method', ['automatic', 'automatic_async'])
  input.ignore('payment_method_types', 'payment_method_options', 'use_stripe_sdk', 'shipping')
  input.ignore('statement_descriptor', 'statement_descriptor_suffix', 'radar_options')
  const confirm = input.flag('confirm') ?? false
  if (!confirm && input.has('off_session')) {
    throw invalid(
      'The parameter `off_session` cannot be passed when creating a PaymentIntent unless `confirm` is set to true.',
      {
        param: 'off_session',
      },
    )
  }
  const method = input.has('payment_method') ? usePaymentMethod(world, input.requiredText('payment_method')).id : null
  const intent = newIntent(world, {
    amount,
    currency,
    automatic_payment_methods: automatic ? { enabled: true } : null,
    customer: customer === undefined ? null : requireCustomer(world, customer).id,
    description: input.text('description') ?? null,
    metadata: mergeMetadata({}, input.metadata()),
    payment_method: method,
    receipt_email: input.text('receipt_email') ?? null,
    setup_future_usage: input.choice('setup_future_usage', ['off_session', 'on_session']) ?? null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    transfer_group: input.text('transfer_group') ?? null,
  })
  return confirm ? confirmWith(world, input, intent) : intent
}

function update(world: World, input: Params, id: string): PaymentIntent {
  const intent = findIntent(world, id)
  const amount = input.integer('amount', { min: 1 })
  if (amount !== undefined) {
    if (!unfinished.includes(intent.status)) throw unexpected(intent, 'given another amount')
    checkChargeable(amount, intent.currency, 'amount')
  }
  const description = input.clearable('description')
  const group = input.clearable('transfer_group')
  return world.store.patch('payment_intents', id, {
    metadata: mergeMetadata(intent.metadata, input.metadata()),
    ...(amount !== undefined && { amount }),
    ...(description !== undefined && { description }),
    ...(group !== undefined && { transfer_group: group }),
  })
}

function confirm(world: World, input: Params, id: string): PaymentIntent {
  const intent = findIntent(world, id)
  if (intent.status === 'succeeded') {
    throw unexpectedState(
      'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.',
      intent,
    )
  }
  if (!unfinished.includes(intent.status)) throw unexpected(intent, 'confirmed')
  const given = input.text('payment_method')
  const payment_method = given ? usePaymentMethod(world, given).id : intent.payment_method
  const future = input.choice('setup_future_usage', ['off_session', 'on_session'])
  const ready = world.store.patch('payment_intents', id, {
    payment_method,
    ...(future && { setup_future_usage: future }),
  })
  return confirmWith(world, input, ready)
}

function confirmWith(world: World, input: Params, intent: PaymentIntent): PaymentIntent {
  const offSession = readOffSession(input)
  const returnUrl = input.text('return_url')
  input.ignore('mandate_data', 'use_stripe_sdk', 'payment_method_options', 'error_on_requires_action')
  if (!intent.payment_method) {
    throw unexpectedState(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the " +
        'PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method.',
      intent,
    )
  }
  const method = world.store.get('payment_methods', intent.payment_method)
  if (method.customer && method.customer !== intent.customer) {
    throw refused(
      `The payment method supplied (${method.id}) belongs to the Customer ${method.customer}. Please include the ` +
        'Customer in the `customer` parameter on the PaymentIntent.',
      { param: 'payment_method' },
    )
  }
  input.done()
  const outcome = pay(world, intent, { method, offSession, ...(returnUrl && { returnUrl }) })
  if (!outcome.decline) return outcome.intent
  const { latest_charge } = outcome.intent
  throw cardError({
    ...outcome.decline,
    ...(latest_charge && { charge: latest_charge }),
    payment_intent: outcome.intent,
    payment_method: method,
  })
}

function readOffSession(input: Params): boolean {
  const value = input.text('off_session')
  return value !== undefined && value !== 'false'
}

function cancel(world: World, input: Params, id: string): PaymentIntent {
  const intent = findIntent(world, id)
  const reasons = ['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'] as const
  const reason = input.choice('cancellation_reason', reasons) ?? null
  if (!unfinished.includes(intent.status)) throw unexpected(intent, 'canceled')
  if (world.store.newestFirst('checkout_sessions').some((row) => row.payment_intent === id)) {
    throw refused('You cannot cancel the PaymentIntent of a Checkout Session. Expire the Checkout Session instead.')
  }
  return cancelIntent(world, intent, reason)
}

function list(world: World, input: Params) {
  const isMatch = [equals(input, 'customer'), createdFilter(input)]
  const rows = world.store.newestFirst('payment_intents').filter((row) => isMatch.every((matches) => matches(row)))
  return page(input, '/v1/payment_intents', rows)
}

function unexpected(intent: PaymentIntent, action: string) {
  const message =
    `This PaymentIntent's status is ${intent.status}, so it could not be ${action}. ` +
    `Only a PaymentIntent with one of the following statuses may be: ${unfinished.join(', ')}.`
  return unexpectedState(message, intent)
}

function unexpectedState(message: string, intent: PaymentIntent) {
  return refused(message, { code: 'payment_intent_unexpected_state', payment_intent: intent })
}

export const paymentIntentOperations: Operation[] = [
  ['POST', '/v1/payment_intents', create],
  ['GET', '/v1/payment_intents', list],
  ['GET', '/v1/payment_intents/:id', (world, _input, id) => findIntent(world, id)],
  ['POST', '/v1/payment_intents/:id', update],
  ['POST', '/v1/payment_intents/:id/confirm', confirm],
  ['POST', '/v1/payment_intents/:id/cancel', cancel],
]
