/** Where the sandbox writes what an operator may want to see. A pino logger fits. */
export interface Logger {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface SandboxOptions {
  /** The port to listen on; a free one when it is 0 or not given. */
  port?: number
  /** The address to listen on: 127.0.0.1 unless said otherwise. */
  host?: string
  /** Where people reach the checkout pages, when that is not `http://host:port`. May have a path. */
  publicUrl?: string
  /** The key that callers have to present; made, and kept with the storage, when not given. */
  secretKey?: string
  /** Where events are sent, and the secret they are signed with. Without a URL they wait for one. */
  webhook?: { url?: string; secret?: string }
  /** A file that keeps everything across restarts. In memory only when not given. */
  storage?: string
  /** How long to wait before each further try of a webhook, in milliseconds; given up after the last. */
  retrySchedule?: readonly number[]
  /** How long the webhook endpoint may take to answer, in milliseconds: 10 seconds unless said otherwise. */
  webhookTimeout?: number
  /** Events go out one by one as they happened, or (as with Stripe) in any order, several at once. */
  deliveryOrder?: 'as_happened' | 'shuffled'
  /** How long until a charge is disputed, or a refund fails, that does so later; in milliseconds. */
  laterAfter?: number
  /** The time in milliseconds, in place of the machine's. */
  clock?: () => number
  logger?: Logger
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

export const defaults = {
  retrySchedule: [second, 5 * second, 30 * second, 2 * minute, 10 * minute, hour, 6 * hour, 24 * hour],
  webhookTimeout: 10 * second,
  laterAfter: 3 * second,
}
