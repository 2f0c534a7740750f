import type { Decline } from '../cards.ts'
import { noSuch } from '../errors.ts'
import type { Operation } from '../http/operation.ts'
import { newId } from '../ids.ts'
import { createdFilter, equals, page } from '../lists.ts'
import { mergeMetadata } from '../metadata.ts'
import type { Params } from '../params.ts'
import type { Charge, PaymentIntent, PaymentMethod } from '../types.ts'
import { seconds, type World } from '../world.ts'
import { book, chargeFee } from './balance.ts'

interface Attempt {
  intent: PaymentIntent
  method: PaymentMethod
  decline?: Decline
  /** Whether the holder confirmed it in a 3-D Secure challenge. */
  authenticated: boolean
}

/** Records one attempt to charge a card; a declined one is a charge too, a failed one. */
export function newCharge(world: World, attempt: Attempt): Charge {
  const { intent, method, decline } = attempt
  const id = newId('ch')
  const paid = decline === undefined
  return world.store.put('charges', {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: paid ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: paid ? bookCharge(world, id, intent) : null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: 'SANDBOX',
    captured: paid,
    created: seconds(world),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: { type: 'card', card: cardDetails(attempt) },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: paid ? 'succeeded' : 'failed',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  })
}

function bookCharge(world: World, charge: string, intent: PaymentIntent): string {
  const { amount, currency, description } = intent
  const fee = chargeFee(amount)
  const booking = { type: 'charge', category: 'charge', amount, fee, currency, description } as const
  return book(world, { ...booking, source: charge }).id
}

function outcomeOf(decline: Decline | undefined): Charge['outcome'] {
  const reason = decline?.decline_code ?? decline?.code ?? null
  const blocked = reason === 'fraudulent'
  const status = decline ? 'declined_by_network' : 'approved_by_network'
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: blocked ? 'not_sent_to_network' : status,
    reason,
    risk_level: blocked ? 'highest' : 'normal',
    risk_score: blocked ? 90 : 20,
    seller_message: decline ? 'The bank did not return any further details with this decline.' : 'Payment complete.',
    type: blocked ? 'blocked' : decline ? 'issuer_declined' : 'authorized',
  }
}

type CardDetails = NonNullable<NonNullable<Charge['payment_method_details']>['card']>

function cardDetails({ intent, method, decline, authenticated }: Attempt): CardDetails {
  const card = method.card
  const cvcFailed = decline?.code === 'incorrect_cvc'
  return {
    amount_authorized: decline ? null : intent.amount,
    authorization_code: null,
    brand: card?.brand ?? null,
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: cvcFailed ? 'fail' : 'pass',
    },
    country: card?.country ?? null,
    electronic_commerce_indicator: null,
    exp_month: card?.exp_month ?? 12,
    exp_year: card?.exp_year ?? 2050,
    fingerprint: card?.fingerprint ?? null,
    funding: card?.funding ?? null,
    installments: null,
    last4: card?.last4 ?? null,
    mandate: null,
    network: card?.brand ?? null,
    network_transaction_id: null,
    regulated_status: 'unregulated',
    three_d_secure: authenticated ? authenticatedWith : null,
    transaction_link_id: null,
    wallet: null,
  }
}

const authenticatedWith: CardDetails['three_d_secure'] = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
}

export function findCharge(world: World, id: string, status: 400 | 404): Charge {
  const charge = world.store.find('charges', id)
  if (!charge) throw noSuch('charge', id, status === 404 ? 'id' : 'charge', status)
  return charge
}

function update(world: World, input: Params, id: string): Charge {
  const charge = findCharge(world, id, 404)
  const description = input.clearable('description')
  const metadata = mergeMetadata(charge.metadata, input.metadata())
  const change = { metadata, ...(description !== undefined && { description }) }
  return world.store.patch('charges', id, change)
}

function list(world: World, input: Params) {
  const isMatch = [
    equals(input, 'customer'),
    equals(input, 'payment_intent'),
    equals(input, 'transfer_group'),
    createdFilter(input),
  ]
  const rows = world.store.newestFirst('charges').filter((row) => isMatch.every((matches) => matches(row)))
  return page(input, '/v1/charges', rows)
}

export const chargeOperations: Operation[] = [
  ['GET', '/v1/charges', list],
  ['GET', '/v1/charges/:id', (world, _input, id) => findCharge(world, id, 404)],
  ['POST', '/v1/charges/:id', update],
]
