import { type Static, Type } from 'typebox'
import { Exactly, OneOf, type RouteSpec, Text } from '../../platform/http/index.ts'
import { notificationErrors } from './errors.ts'

const received = { 200: Exactly({ received: Type.Boolean() }) }

export const receiveTwilio = {
  summary: 'Take from Twilio what became of an SMS',
  description: 'A form, signed with the `X-Twilio-Signature` header over the address and the fields.',
  body: Type.Record(Type.String({ pattern: '^\\w{1,100}$' }), Type.String({ maxLength: 5_000 })),
  response: received,
  errors: [notificationErrors.badSignature],
  limitPerMinute: 6_000,
} satisfies RouteSpec

const report = Exactly({
  message_id: Text(300),
  event: OneOf(['delivered', 'bounced', 'complained']),
  reason: Type.Optional(Text(500, 0)),
})
export type MailReport = Static<typeof report>

export const receiveMailReports = {
  summary: 'Take from a mail server what became of mails',
  description:
    'Signed: `Usta-Signature: t=<seconds>,v1=<HMAC-SHA256 of "t.body" with MAIL_WEBHOOK_SECRET, in hex>`. `bounced` and ' +
    '`complained` keep everything else from that address.',
  body: Exactly({ reports: Type.Array(report, { minItems: 1, maxItems: 500 }) }),
  response: received,
  errors: [notificationErrors.badSignature],
  limitPerMinute: 6_000,
} satisfies RouteSpec
