/** What a provider answered to something that it took. */
export interface Sent {
  /** What the provider calls it, by which it tells later what became of it; empty where it never does. */
  readonly externalId: string
  readonly response: object
}

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Without the angle brackets; the same for each attempt, so that a mail that comes twice is one. */
  readonly messageId: string
  /** Beside the usual ones. Names and values are ours, never what somebody typed. */
  readonly headers: Readonly<Record<string, string>>
}

export interface Sms {
  /** E.164 */
  readonly to: string
  readonly text: string
  /** Where the provider tells what became of it. */
  readonly statusUrl: string
}

export interface Push {
  readonly title: string
  readonly body: string
  /** Path of the page that it opens; empty for none. */
  readonly link: string
  /** Those with one tag replace one another on the screen. */
  readonly tag: string
  readonly urgent: boolean
  readonly notificationId: string
}

export interface WebDevice {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

export interface Mailer {
  send(mail: Mail): Promise<Sent>
}
export interface SmsSender {
  send(sms: Sms): Promise<Sent>
}
export interface FcmSender {
  send(token: string, push: Push): Promise<Sent>
}
export interface WebPushSender {
  /** With what browsers subscribe. */
  readonly publicKey: string
  /** Whether this is the address of a push service of a browser: nothing else is ever called. */
  accepts(endpoint: string): boolean
  send(device: WebDevice, push: Push): Promise<Sent>
}

/** The ways out of the house; null for one that is not configured. */
export interface Messages {
  readonly mail: Mailer | null
  readonly sms: SmsSender | null
  readonly fcm: FcmSender | null
  readonly webPush: WebPushSender | null
  close(): Promise<void>
}

/**
 * Why a provider did not take something. `refused`: it never will; `gone`: there is nobody at this address any more;
 * `later`: it might the next time.
 */
export class NotSent extends Error {
  readonly kind: 'gone' | 'later' | 'refused'
  readonly response: object

  constructor(kind: NotSent['kind'], message: string, response: object = {}) {
    // What strangers say may hold what the database does not: NUL, and half a letter where it is cut.
    super(message.slice(0, 500).replaceAll('\0', '').toWellFormed())
    this.name = 'NotSent'
    this.kind = kind
    this.response = response
  }
}

/** Milliseconds after which a provider that says nothing is given up on. */
export const patience = 10_000
