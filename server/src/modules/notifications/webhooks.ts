import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Call } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { notificationErrors } from './errors.ts'
import { refuseAddress } from './store/suppressions.ts'
import { takeReport } from './take-report.ts'
import type { MailReport } from './webhook-schema.ts'

type Webhook = Pick<FastifyRequest, 'headers' | 'rawBody'>

/** What Twilio's words for a message come to; those on the way say nothing new. */
const twilioStates: Record<string, 'delivered' | 'failed'> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
}

/** Twilio's code for somebody who answered STOP. */
const stopped = '21610'

/** Takes Twilio's word on what became of an SMS. @throws 403 where Twilio did not sign what came */
export async function receiveTwilio(
  context: Context,
  call: Call,
  fields: Readonly<Record<string, string>>,
  { headers }: Webhook,
): Promise<{ received: true }> {
  const url = `${context.publicUrl}/api/v1/notifications/webhooks/twilio`
  const token = context.config.sms?.authToken
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => `${text}${name}${fields[name]}`, url)
  if (!token || !isSigned(headers['x-twilio-signature'], createHmac('sha1', token).update(signed).digest('base64'))) {
    throw new Problem(notificationErrors.badSignature)
  }
  const state = twilioStates[fields.MessageStatus ?? '']
  if (!state || !fields.MessageSid) return { received: true }
  const error = [fields.ErrorCode, fields.ErrorMessage].filter(Boolean).join(' ')
  await transact(context.db, call, async (trx) => {
    await takeReport(context, trx, { channel: 'sms', externalId: fields.MessageSid ?? '', state, error })
    if (fields.ErrorCode === stopped && fields.To) {
      await refuseAddress(trx, { channel: 'sms', address: fields.To, reason: 'stopped', details: error })
    }
  })
  return { received: true }
}

/** Seconds for which a signature holds. */
const fresh = 300

/**
 * Takes the word of a mail server, or of what reads its bounces, on what became of mails. Signed like Stripe's:
 * `Usta-Signature: t=<seconds>,v1=<HMAC-SHA256 of "t.body" in hex>`.
 * @throws 403 for anything else
 */
export async function receiveMailReports(
  context: Context,
  call: Call,
  reports: readonly MailReport[],
  { headers, rawBody }: Webhook,
): Promise<{ received: true }> {
  const secret = context.config.mailWebhookSecret
  const [, time = '', signature] =
    /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(String(headers['usta-signature'] ?? '')) ?? []
  const expected = createHmac('sha256', secret ?? '')
    .update(`${time}.`)
    .update(rawBody ?? '')
    .digest('hex')
  const age = Math.abs(context.now().getTime() / 1000 - Number(time))
  if (!secret || age > fresh || !isSigned(signature, expected)) throw new Problem(notificationErrors.badSignature)
  await transact(context.db, call, async (trx) => {
    for (const { message_id, event, reason = '' } of reports) {
      const externalId = message_id.replace(/^<|>$/g, '')
      const state = event === 'delivered' ? 'delivered' : 'bounced'
      const refused = event === 'delivered' ? {} : { refused: event }
      await takeReport(context, trx, { channel: 'email', externalId, state, error: reason, ...refused })
    }
  })
  return { received: true }
}

function isSigned(given: string | string[] | undefined, expected: string): boolean {
  const [one, other] = [Buffer.from(String(given ?? '')), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
