import type { Database } from '../database/index.ts'
import { createFcm, type FcmConfig } from './fcm.ts'
import { createMailer, type MailConfig } from './mailer.ts'
import { createOutbox } from './outbox.ts'
import { createTwilio, type TwilioConfig } from './twilio.ts'
import type { Messages } from './types.ts'
import { createWebPush, type WebPushConfig } from './web-push.ts'

export { listOutbox, type OutboxMessage } from './outbox.ts'
export {
  type Mail,
  type Messages,
  NotSent,
  type Push,
  type Sent,
  type Sms,
} from './types.ts'

/** The channels that leave the house; null for one that is not configured. */
export interface MessagesConfig {
  readonly mail: MailConfig | null
  /** What tells of bounced mail is signed with it; null: nobody may tell. */
  readonly mailWebhookSecret: string | null
  readonly sms: TwilioConfig | null
  readonly fcm: FcmConfig | null
  readonly webPush: WebPushConfig | null
}

/** Nothing leaves the house. */
export const noMessages: MessagesConfig = Object.freeze({
  mail: null,
  mailWebhookSecret: null,
  sms: null,
  fcm: null,
  webPush: null,
})

/**
 * Opens the channels. Nothing is connected to before the first message.
 * @param outbox the database whose outbox takes mails and SMS where no server for them is configured; null for none
 */
export function openMessages(config: MessagesConfig, outbox: Database | null): Messages {
  const kept = outbox && createOutbox(outbox)
  const mail = config.mail && createMailer(config.mail)
  const fcm = config.fcm && createFcm(config.fcm)
  const webPush = config.webPush && createWebPush(config.webPush)
  return {
    mail: mail ?? kept?.mail ?? null,
    sms: config.sms ? createTwilio(config.sms) : (kept?.sms ?? null),
    fcm,
    webPush,
    async close() {
      mail?.close()
      fcm?.close()
      webPush?.close()
    },
  }
}
