import type Stripe from 'stripe'
import { type GatewayEvent, GatewayRefused } from './gateway.ts'

/** Seconds for which a signed event is taken. */
const longestAge = 300

/** Seconds that two clocks may differ. */
const clockSkew = 5

/**
 * Checks the signature on the bytes as they came. The SDK lets events from the future pass, so their time is
 * looked at here.
 * @throws GatewayRefused
 */
export function readStripeEvent(
  stripe: Stripe,
  body: Buffer,
  signature: string | undefined,
  secret: string,
): GatewayEvent {
  const event = construct(stripe, body, signature ?? '', secret)
  requireTimely(signature ?? '')
  const { id, type } = event as { id?: unknown; type?: unknown }
  if (typeof id !== 'string' || typeof type !== 'string') throw new GatewayRefused('event', 'not an event')
  return { id, type, data: event as unknown as Record<string, unknown> }
}

function construct(stripe: Stripe, body: Buffer, signature: string, secret: string): Stripe.Event {
  try {
    return stripe.webhooks.constructEvent(body, signature, secret, longestAge)
  } catch (error) {
    throw new GatewayRefused('signature', (error as Error).message, { cause: error })
  }
}

function requireTimely(signature: string): void {
  const signedAt = signature.split(',').flatMap((part) => (part.startsWith('t=') ? [Number(part.slice(2))] : []))
  const age = Math.floor(Date.now() / 1000) - Math.max(...signedAt)
  if (age >= -clockSkew && age <= longestAge) return
  throw new GatewayRefused('signature', `signed ${age} s ago`)
}
