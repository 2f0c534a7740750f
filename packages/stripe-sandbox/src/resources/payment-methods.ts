import { createHash } from 'node:crypto'
import { checkCard } from '../card-input.ts'
import { cardByToken, type Decline, declines, type TestCard } from '../cards.ts'
import { cardError, invalid, noSuch, refused } from '../errors.ts'
import { emit } from '../events.ts'
import type { Operation } from '../http/operation.ts'
import { newId } from '../ids.ts'
import { equals, page } from '../lists.ts'
import { mergeMetadata } from '../metadata.ts'
import type { Params } from '../params.ts'
import type { CardOnFile, PaymentMethod } from '../types.ts'
import { seconds, type World } from '../world.ts'
import { requireCustomer } from './customers.ts'

interface CardDetails {
  known: TestCard | undefined
  last4: string
  expMonth: number
  expYear: number
}

/** Keeps a card for one use, or for more once it is attached to a customer. */
export function keepCard(world: World, card: CardDetails): PaymentMethod {
  const id = newId('pm')
  world.store.put('cards_on_file', { id, token: card.known?.token ?? null, set_up: false })
  return world.store.put('payment_methods', {
    id,
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    card: {
      brand: card.known?.brand ?? 'unknown',
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: card.known?.country ?? 'US',
      display_brand: card.known?.brand ?? null,
      exp_month: card.expMonth,
      exp_year: card.expYear,
      fingerprint: fingerprint(card),
      funding: card.known?.token.includes('debit') ? 'debit' : 'credit',
      generated_from: null,
      last4: card.last4,
      networks: { available: [card.known?.brand ?? 'unknown'], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: seconds(world),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  })
}

/** The payment method of an id, or a new one for a test token like pm_card_visa. */
export function usePaymentMethod(world: World, id: string, status: 400 | 404 = 400): PaymentMethod {
  const known = cardByToken(id)
  if (known) return keepTestCard(world, known)
  const kept = world.store.find('payment_methods', id)
  if (!kept) throw noSuch('PaymentMethod', id, 'payment_method', status)
  return kept
}

export function cardOnFile(world: World, paymentMethod: string): CardOnFile & { known?: TestCard } {
  const onFile = world.store.get('cards_on_file', paymentMethod)
  const known = onFile.token === null ? undefined : cardByToken(onFile.token)
  return { ...onFile, ...(known && { known }) }
}

/** Why charging this card fails, if it does. */
export function declineOf(card: { known?: TestCard }): Decline | undefined {
  return card.known ? card.known.decline : declines.notATestCard
}

/** Keeps the card for later payments of the customer. */
export function attach(world: World, method: PaymentMethod, customer: string): PaymentMethod {
  if (method.customer === customer) return method
  const attached = world.store.patch('payment_methods', method.id, { customer })
  emit(world, 'payment_method.attached', attached)
  return attached
}

function create(world: World, input: Params): PaymentMethod {
  input.requiredChoice('type', ['card'])
  const card = input.requiredObject('card')
  input.ignore('billing_details', 'allow_redisplay')
  const metadata = mergeMetadata({}, input.metadata())
  return world.store.patch('payment_methods', readCard(world, card).id, { metadata })
}

function readCard(world: World, card: Params): PaymentMethod {
  const token = card.text('token')
  if (token) {
    const known = cardByToken(token.replace(/^tok_/, 'pm_card_'))
    if (!known) throw noSuch('token', token, 'card[token]', 400)
    return keepTestCard(world, known)
  }
  const checked = checkCard(
    {
      number: card.requiredText('number'),
      expMonth: card.requiredText('exp_month'),
      expYear: card.requiredText('exp_year'),
      cvc: card.text('cvc') ?? '000',
    },
    world.clock(),
  )
  if ('fault' in checked) throw cardError(checked.fault)
  return keepCard(world, checked)
}

function attachTo(world: World, input: Params, id: string): PaymentMethod {
  const customer = requireCustomer(world, input.requiredText('customer'))
  const method = usePaymentMethod(world, id, 404)
  if (method.customer && method.customer !== customer.id) {
    throw refused('This PaymentMethod is already attached to another Customer. Detach it first.')
  }
  const { known } = cardOnFile(world, method.id)
  const decline = declineOf({ ...(known && { known }) })
  if (decline && !known?.attaches) throw cardError(decline)
  return attach(world, method, customer.id)
}

function detach(world: World, _input: Params, id: string): PaymentMethod {
  const method = find(world, id)
  if (!method.customer) {
    throw refused('The payment method you provided is not attached to a customer so detachment is impossible.')
  }
  const detached = world.store.patch('payment_methods', id, { customer: null })
  emit(world, 'payment_method.detached', detached, { customer: method.customer })
  return detached
}

function update(world: World, input: Params, id: string): PaymentMethod {
  const method = find(world, id)
  const metadata = mergeMetadata(method.metadata, input.metadata())
  return world.store.patch('payment_methods', id, { metadata })
}

function list(world: World, input: Params) {
  input.choice('type', ['card'])
  if (!input.has('customer')) throw invalid('Listing payment methods needs a customer.', { param: 'customer' })
  const rows = world.store.newestFirst('payment_methods').filter(equals(input, 'customer'))
  return page(input, '/v1/payment_methods', rows)
}

function listOfCustomer(world: World, input: Params, id: string) {
  input.choice('type', ['card'])
  const customer = requireCustomer(world, id, 404)
  const rows = world.store.newestFirst('payment_methods').filter((row) => row.customer === customer.id)
  return page(input, `/v1/customers/${id}/payment_methods`, rows)
}

function find(world: World, id: string): PaymentMethod {
  const method = world.store.find('payment_methods', id)
  if (!method) throw noSuch('PaymentMethod', id, 'payment_method', 404)
  return method
}

function keepTestCard(world: World, known: TestCard): PaymentMethod {
  const nextYear = new Date(world.clock()).getUTCFullYear() + 1
  return keepCard(world, { known, last4: known.number.slice(-4), expMonth: 12, expYear: nextYear })
}

/** The same for the same card, and says nothing about its number. */
function fingerprint(card: CardDetails): string {
  const name = card.known?.token ?? `${card.last4}/${card.expMonth}/${card.expYear}`
  return createHash('sha256').update(name).digest('base64url').slice(0, 16)
}

export const paymentMethodOperations: Operation[] = [
  ['POST', '/v1/payment_methods', create],
  ['GET', '/v1/payment_methods', list],
  ['GET', '/v1/payment_methods/:id', (world, _input, id) => find(world, id)],
  ['POST', '/v1/payment_methods/:id', update],
  ['POST', '/v1/payment_methods/:id/attach', attachTo],
  ['POST', '/v1/payment_methods/:id/detach', detach],
  ['GET', '/v1/customers/:id/payment_methods', listOfCustomer],
]
