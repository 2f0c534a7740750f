import { createECDH } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { TSchema } from 'typebox'
import { keptSecret } from './kept-secret.ts'
import type { MessagesConfig } from './platform/messages/index.ts'

/** The kinds of fields that config.ts knows. */
interface Fields {
  Pattern(pattern: RegExp, form: string): TSchema
  Form(fits: (text: string) => boolean, form: string): TSchema
  Url(pattern: RegExp, form: string): TSchema
}

const address = '[^\\s<>@",;]+@[^\\s<>@",;]+'

/** The settings of mail, SMS and push; the values are texts, and all are optional. */
export function messageVariables({ Form, Pattern, Url }: Fields) {
  const WebUrl = Url(/^https?:\/\/\S+$/, 'an address with http:// or https://')
  const Key = (bytes: number, form: string) =>
    Form((text) => /^[\w-]+$/.test(text) && Buffer.from(text, 'base64url').length === bytes, form)
  return {
    SMTP_URL: Url(/^smtps?:\/\/\S+$/, 'an address with smtp:// or smtps://'),
    MAIL_FROM: Pattern(new RegExp(`^(${address}|[^<>@\\r\\n]+ <${address}>)$`), 'like Usta <no-reply@usta.example>'),
    MAIL_WEBHOOK_SECRET: Form((text) => text.length >= 32, 'at least 32 characters'),
    TWILIO_ACCOUNT_SID: Pattern(/^AC[0-9a-f]{32}$/, 'the SID of a Twilio account, AC…'),
    TWILIO_AUTH_TOKEN: Pattern(/^\S{16,}$/, 'the token of the Twilio account'),
    TWILIO_FROM: Pattern(
      /^(\+[1-9]\d{6,14}|MG[0-9a-f]{32}|[A-Za-z0-9 ]{2,11})$/,
      'a number, a messaging service or a name',
    ),
    TWILIO_API_URL: WebUrl,
    FIREBASE_SERVICE_ACCOUNT: Form(
      (text) => readServiceAccount(text) !== null,
      "a service account's key: its file, or its JSON",
    ),
    FIREBASE_API_URL: WebUrl,
    VAPID_PUBLIC_KEY: Key(65, 'a public key of P-256 in base64url'),
    VAPID_PRIVATE_KEY: Key(32, 'a private key of P-256 in base64url'),
    VAPID_SUBJECT: Pattern(/^(mailto:\S+@\S+|https:\/\/\S+)$/, 'an address with mailto: or https://'),
    WEB_PUSH_GATEWAY_URL: WebUrl,
  }
}

export type MessageVariables = Partial<Record<keyof ReturnType<typeof messageVariables>, string | undefined>>

/** What has to be given together. */
export function findMessageContradictions(given: MessageVariables): string[] {
  const pairs: [keyof MessageVariables, keyof MessageVariables][] = [
    ['SMTP_URL', 'MAIL_FROM'],
    ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
    ['TWILIO_ACCOUNT_SID', 'TWILIO_FROM'],
    ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'],
  ]
  return pairs.flatMap(([one, other]) => {
    if (given[one] && !given[other]) return [`${other}: needed beside ${one}`]
    if (given[other] && !given[one]) return [`${one}: needed beside ${other}`]
    return []
  })
}

interface Circumstances {
  readonly stateDir: string
  readonly publicUrl: string | undefined
  /** Whether keys of our own making will do. */
  readonly makeKeys: boolean
}

/** The channels that are configured. */
export function readMessages(given: MessageVariables, circumstances: Circumstances): MessagesConfig {
  const { FIREBASE_SERVICE_ACCOUNT, MAIL_FROM, SMTP_URL, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM } = given
  const serviceAccount = FIREBASE_SERVICE_ACCOUNT ? readServiceAccount(FIREBASE_SERVICE_ACCOUNT) : null
  return Object.freeze({
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null,
    mailWebhookSecret: given.MAIL_WEBHOOK_SECRET ?? null,
    sms:
      TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN && TWILIO_FROM
        ? {
            accountSid: TWILIO_ACCOUNT_SID,
            authToken: TWILIO_AUTH_TOKEN,
            from: TWILIO_FROM,
            apiUrl: given.TWILIO_API_URL ?? null,
          }
        : null,
    fcm: serviceAccount && { serviceAccount, apiUrl: given.FIREBASE_API_URL ?? null },
    webPush: readWebPush(given, circumstances),
  })
}

function readWebPush(given: MessageVariables, { makeKeys, publicUrl, stateDir }: Circumstances) {
  const subject = given.VAPID_SUBJECT ?? subjectFrom(given.MAIL_FROM, publicUrl)
  const gatewayUrl = given.WEB_PUSH_GATEWAY_URL ?? null
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = given
  if (publicKey && privateKey) return { publicKey, privateKey, subject, gatewayUrl }
  if (!makeKeys) return null
  const [keptPublic = '', keptPrivate = ''] = keptSecret(stateDir, 'vapid-keys', makeVapidKeys).split(' ')
  return { publicKey: keptPublic, privateKey: keptPrivate, subject, gatewayUrl }
}

/** A pair of P-256 (RFC 8292): public, a space, private. */
function makeVapidKeys(): string {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32)
  return `${pair.getPublicKey().toString('base64url')} ${privateKey.toString('base64url')}`
}

function subjectFrom(mailFrom: string | undefined, publicUrl: string | undefined): string {
  const mail = mailFrom && new RegExp(address).exec(mailFrom)?.[0]
  if (mail) return `mailto:${mail}`
  return publicUrl?.startsWith('https://') ? publicUrl : 'mailto:support@usta.test'
}

function readServiceAccount(given: string): Record<string, string> | null {
  try {
    const account = JSON.parse(given.trimStart().startsWith('{') ? given : readFileSync(given, 'utf8'))
    const names = ['project_id', 'client_email', 'private_key']
    return names.every((name) => typeof account[name] === 'string') ? account : null
  } catch {
    return null
  }
}
