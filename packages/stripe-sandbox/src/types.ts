import type Stripe from 'stripe'

/** A Stripe object as it is kept and sent unexpanded: what can be expanded is its id. */
type Stored<T> = {
  [K in keyof T]: string extends T[K] ? string | Extract<T[K], null | undefined> : T[K]
}

export type BalanceTransaction = Stored<Stripe.BalanceTransaction>
export type Charge = Stored<Stripe.Charge>
export type Customer = Stored<Stripe.Customer>
export type Dispute = Stored<Stripe.Dispute>
export type PaymentIntent = Stored<Stripe.PaymentIntent>
export type PaymentMethod = Stored<Stripe.PaymentMethod>
export type Refund = Stored<Stripe.Refund>
export type Session = Stored<Stripe.Checkout.Session>

export type EventType = Stripe.Event.Type
export type Event = Omit<Stored<Stripe.EventBase>, 'data'> & {
  data: { object: object; previous_attributes?: object }
}

/** A line of a Checkout Session. Its price is made for it, so it is kept inside. */
export interface LineItem {
  id: string
  object: 'item'
  amount_discount: number
  amount_subtotal: number
  amount_tax: number
  amount_total: number
  currency: string
  description: string
  price: object
  quantity: number
}

/** What the card behind a payment method does when it is used; the number itself is kept nowhere. */
export interface CardOnFile {
  /** The payment method. */
  id: string
  /** The token of the test card, or null for a card that is not a test card. */
  token: string | null
  /** Whether the holder has agreed to be charged while away. */
  set_up: boolean
}

/** An event on its way to the webhook endpoint. Gone once accepted or given up. */
export interface Delivery {
  /** The event. */
  id: string
  attempts: number
  /** When to try (again), in milliseconds. */
  next_at: number
}

/** A response kept for the next request with the same Idempotency-Key. */
export interface SavedResponse {
  /** The key. */
  id: string
  path: string
  params_hash: string
  request_id: string
  status: number
  body: object
  created: number
}

export type TaskKind = 'expire_session' | 'fail_refund' | 'open_dispute' | 'settle_refund'

/** Something that happens by itself, later. */
export interface Task {
  id: string
  kind: TaskKind
  /** The id of the object it happens to. */
  subject: string
  /** When, in milliseconds. */
  at: number
}

/** What a Checkout Session sells, and what its payment gets once somebody pays. */
export interface SessionOrder {
  /** The session. */
  id: string
  lines: LineItem[]
  intent_data: {
    description: string | null
    metadata: Record<string, string>
    receipt_email: string | null
    setup_future_usage: 'off_session' | 'on_session' | null
    transfer_group: string | null
  }
}

/** Everything the sandbox remembers, by table. */
export interface Tables {
  balance_transactions: BalanceTransaction
  cards_on_file: CardOnFile
  charges: Charge
  checkout_sessions: Session
  customers: Customer
  deliveries: Delivery
  disputes: Dispute
  events: Event
  keys: { id: 'keys'; secret_key: string; webhook_secret: string }
  payment_intents: PaymentIntent
  payment_methods: PaymentMethod
  refunds: Refund
  saved_responses: SavedResponse
  session_orders: SessionOrder
  tasks: Task
}
