import type { Fault, Hold } from './faults.ts'

/** A running sandbox: where it is, what opens it, and what a test can make happen. */
export interface StripeSandbox {
  /** Where the API is, like http://127.0.0.1:40123. */
  url: string
  /** For the official SDK: `new Stripe(secretKey, { host, port, protocol: 'http' })`. */
  host: string
  port: number
  secretKey: string
  /** What events are signed with; starts with whsec_. */
  webhookSecret: string

  /** Sends events to another address from now on, those that wait included. */
  sendWebhooksTo(url: string): void
  /** Keeps events back. What is on its way arrives. */
  holdWebhooks(): void
  /** Sends what was kept back, as it happened or the other way round. */
  releaseWebhooks(order?: 'as_happened' | 'reversed'): void
  /**
   * Sends an event again, so many times at once, each signed anew, held or not.
   * @returns the statuses answered; 0 for no answer.
   * @throws when there is no such event.
   */
  deliverAgain(eventId: string, times?: number): Promise<number[]>
  /** Resolves once every event was accepted, or given up after the last try. */
  allDelivered(): Promise<void>

  /** Makes the next matching API requests end badly: with an error, without an answer, cut off. */
  failNext(fault: Fault): void
  /** Makes the next matching API request wait until it is let go. */
  holdNext(target: Pick<Fault, 'path' | 'method'>): Hold

  /** Ends an open session as if its time had come. @throws when it is not open. */
  expire(sessionId: string): void
  /** Decides an open dispute. @throws when it is decided. */
  closeDispute(disputeId: string, outcome: 'won' | 'lost'): void
  /** Does what is due by the clock; needed only when the clock is not the machine's. */
  runDue(): void
  /** Lets all happen at once that test cards make happen later: disputes, refunds that fail. */
  settleLater(): void

  /** Stops serving and sending. What waits goes on at the next start from the same storage. */
  close(): Promise<void>
}
