import { checkChargeable } from '../currency.ts'
import { invalid } from '../errors.ts'
import { mergeMetadata } from '../metadata.ts'
import type { Params } from '../params.ts'
import type { LineItem, Session, SessionOrder } from '../types.ts'
import { seconds, type World } from '../world.ts'
import { requireCustomer } from './customers.ts'

const halfAnHour = 1800
const oneDay = 86_400
// The caller took the time before the request was on its way.
const leeway = 10

// Stripe's own list. Kyrgyz is not in it: with 'auto' the page follows the browser.
const locales =
  'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'.split(
    ' ',
  )

export function readIntentData(input: Params): SessionOrder['intent_data'] {
  const data = input.object('payment_intent_data')
  data?.choice('capture_method', ['automatic', 'automatic_async'])
  data?.ignore('statement_descriptor', 'statement_descriptor_suffix', 'shipping')
  return {
    description: data?.text('description') ?? null,
    metadata: mergeMetadata({}, data?.metadata()),
    receipt_email: data?.text('receipt_email') ?? null,
    setup_future_usage: data?.choice('setup_future_usage', ['off_session', 'on_session']) ?? null,
    transfer_group: data?.text('transfer_group') ?? null,
  }
}

/** Reads what the caller decides about a session. */
export function readSession(world: World, input: Params, lines: LineItem[]): Partial<Session> {
  input.requiredChoice('mode', ['payment'])
  input.choice('ui_mode', ['hosted', 'hosted_page'])
  for (const type of input.texts('payment_method_types')) {
    if (type !== 'card') throw invalid(`The sandbox takes cards only, not ${type}.`, { param: 'payment_method_types' })
  }
  input.ignore('payment_method_options', 'customer_update', 'saved_payment_method_options')
  input.ignore('phone_number_collection', 'custom_text', 'automatic_tax', 'invoice_creation')
  const currency = lines[0]?.currency ?? ''
  const given = input.text('currency')
  if (given && given.toLowerCase() !== currency) {
    throw invalid(`The currency is ${given}, but the line items are in ${currency}.`, { param: 'currency' })
  }
  const total = lines.reduce((sum, line) => sum + line.amount_total, 0)
  checkChargeable(total, currency, 'line_items')
  return {
    ...readPayer(world, input),
    allow_promotion_codes: input.flag('allow_promotion_codes') ?? null,
    amount_subtotal: total,
    amount_total: total,
    billing_address_collection: input.choice('billing_address_collection', ['auto', 'required']) ?? null,
    cancel_url: input.has('cancel_url') ? readUrl(input, 'cancel_url') : null,
    client_reference_id: input.text('client_reference_id') ?? null,
    currency,
    expires_at: readExpiry(world, input),
    locale: input.choice('locale', locales) ?? null,
    metadata: mergeMetadata({}, input.metadata()),
    submit_type: input.choice('submit_type', ['auto', 'book', 'donate', 'pay']) ?? null,
    success_url: readUrl(input, 'success_url'),
  }
}

function readPayer(world: World, input: Params): Partial<Session> {
  const id = input.text('customer')
  const email = input.text('customer_email')
  if (id && email) {
    throw invalid('You may only specify one of these parameters: customer, customer_email.', {
      param: 'customer_email',
    })
  }
  const creation = input.choice('customer_creation', ['always', 'if_required'])
  if (!id) return { customer: null, customer_email: email ?? null, customer_creation: creation ?? 'if_required' }
  if (creation) throw invalid('`customer_creation` cannot be used with `customer`.', { param: 'customer_creation' })
  const customer = requireCustomer(world, id)
  return { customer: customer.id, customer_email: null, customer_details: detailsOf(customer.email, customer.name) }
}

export function detailsOf(email: string | null, name: string | null = null): Session['customer_details'] {
  return {
    address: null,
    business_name: null,
    email,
    individual_name: null,
    name,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  }
}

function readExpiry(world: World, input: Params): number {
  const now = seconds(world)
  const at = input.integer('expires_at') ?? now + oneDay
  const detail = { param: 'expires_at' }
  if (at < now + halfAnHour - leeway) {
    throw invalid('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', detail)
  }
  if (at > now + oneDay + leeway) {
    throw invalid('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', detail)
  }
  return at
}

function readUrl(input: Params, name: string): string {
  const url = input.requiredText(name)
  // Apps have schemes of their own; what has no host (javascript:, data:) is not a place to go to.
  if (!URL.canParse(url) || !/^[a-z][a-z0-9+.-]*:\/\/[^\s\\]+$/i.test(url) || /^javascript:/i.test(url)) {
    throw invalid('Not a valid URL', { code: 'url_invalid', param: name })
  }
  if (url.length > 5000) throw invalid('Invalid URL: URL must be 5000 characters or less.', { param: name })
  return url
}
