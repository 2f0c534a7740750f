/** Amounts are in minor units (tyiyn, cents), currencies in upper case. */
export interface GatewayMoney {
  readonly amount: number
  readonly currency: string
}

export interface CustomerRequest {
  readonly userId: string
  readonly email: string
  readonly name: string
}

/** What is asked when a checkout page is opened. Stored, so that it can be asked again word for word. */
export interface CheckoutRequest {
  readonly paymentId: string
  readonly invoiceId: string
  readonly orderId: string
  readonly customerId: string
  readonly currency: string
  readonly lines: readonly { readonly name: string; readonly amount: number }[]
  readonly locale: 'ru' | 'en'
  readonly successUrl: string
  readonly cancelUrl: string
  /** Seconds since 1970. */
  readonly expiresAt: number
}

/** A checkout page and what became of it. */
export interface Checkout {
  readonly id: string
  readonly status: 'open' | 'complete' | 'expired'
  /** null once it is over. */
  readonly url: string | null
  readonly paid: boolean
  readonly total: GatewayMoney
  readonly paymentIntentId: string | null
}

export interface RefundRequest {
  readonly refundId: string
  readonly paymentId: string
  readonly paymentIntentId: string
  readonly amount: number
}

export interface GatewayRefund {
  readonly id: string
  readonly status: 'pending' | 'succeeded' | 'failed'
  readonly money: GatewayMoney
  /** Our refund, when it was us who asked. */
  readonly refundId: string | null
  readonly failure: string | null
}

/** A charge as the gateway counts it, for comparing its books with ours. */
export interface GatewayCharge {
  readonly id: string
  /** Our payment, when the charge belongs to one. */
  readonly paymentId: string | null
  readonly captured: GatewayMoney
  /** Minor units, with refunds that are on their way. */
  readonly refunded: number
  /** What the gateway kept; null while it does not say. */
  readonly fee: GatewayMoney | null
}

/** An event whose signature was checked. */
export interface GatewayEvent {
  readonly id: string
  readonly type: string
  readonly data: Record<string, unknown>
}

/**
 * Who moves the money. Every call that changes something takes an idempotency key that was stored before: asked
 * twice, it happens once. Calls throw GatewayRefused or GatewayUnreachable, and nothing else.
 */
export interface Gateway {
  createCustomer(request: CustomerRequest, key: string): Promise<string>
  /** Removes what it knows of a customer; one that it does not know is removed. */
  deleteCustomer(customerId: string, key: string): Promise<void>
  openCheckout(request: CheckoutRequest, key: string): Promise<Checkout>
  findCheckout(id: string): Promise<Checkout>
  /** Closes the page, and tells what became of it: it may have been paid a moment before. */
  expireCheckout(id: string): Promise<Checkout>
  refund(request: RefundRequest, key: string): Promise<GatewayRefund>
  refundsOf(paymentIntentId: string): Promise<GatewayRefund[]>
  /** The charge that succeeded, or null. */
  chargeOf(paymentIntentId: string): Promise<GatewayCharge | null>
  /** The charges that succeeded in a span of time. */
  charges(span: { from: Date; to: Date }): AsyncIterable<GatewayCharge>
  /** @throws GatewayRefused when the signature is wrong, older than 300 s or from the future */
  readEvent(body: Buffer, signature: string | undefined, secret: string): GatewayEvent
}

/** The gateway understood and says no: asking again changes nothing. */
export class GatewayRefused extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GatewayRefused'
    this.code = code
  }
}

/** No answer, or none that says what happened: it may or may not have taken effect. */
export class GatewayUnreachable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GatewayUnreachable'
  }
}
