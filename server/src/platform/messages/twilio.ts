import type { Twilio } from 'twilio'
import { NotSent, patience, type Sent, type Sms, type SmsSender } from './types.ts'

export interface TwilioConfig {
  readonly accountSid: string
  readonly authToken: string
  /** A number of the account, or a messaging service (MG…). */
  readonly from: string
  /** Another server that speaks Twilio's API; null for Twilio's. */
  readonly apiUrl: string | null
}

/** Numbers that cannot be reached, or do not want to be: Twilio's words for it. */
const gone = new Set([21211, 21214, 21217, 21408, 21610, 21612, 21614])

/** Sends SMS through Twilio's SDK, which is loaded with the first one. */
export function createTwilio(config: TwilioConfig): SmsSender {
  let client: Promise<Twilio> | undefined

  return {
    async send({ to, text, statusUrl }: Sms): Promise<Sent> {
      client ??= openClient(config)
      const sender = config.from.startsWith('MG') ? { messagingServiceSid: config.from } : { from: config.from }
      // Twilio calls back to public addresses only.
      const callback = statusUrl.startsWith('https://') || config.apiUrl !== null ? { statusCallback: statusUrl } : {}
      try {
        const { sid, status } = await (await client).messages.create({ to, body: text, ...sender, ...callback })
        return { externalId: sid, response: { status } }
      } catch (error) {
        throw toNotSent(error)
      }
    },
  }
}

async function openClient({ accountSid, authToken, apiUrl }: TwilioConfig): Promise<Twilio> {
  const { default: twilio } = await import('twilio')
  const { RequestClient } = twilio
  class Client extends RequestClient {
    override request(options: Parameters<InstanceType<typeof RequestClient>['request']>[0]) {
      const uri = apiUrl === null ? options.uri : redirect(options.uri, apiUrl)
      return super.request({ ...options, uri } as typeof options) as never
    }
  }
  return twilio(accountSid, authToken, { httpClient: new Client({ timeout: patience, keepAlive: true }) })
}

function redirect(uri: string, apiUrl: string): string {
  const { pathname, search } = new URL(uri)
  return `${apiUrl.replace(/\/+$/, '')}${pathname}${search}`
}

function toNotSent(error: unknown): NotSent {
  const { message, status, code } = error as Error & { status?: number; code?: number | string }
  const response = { status, code }
  if (typeof code === 'number' && gone.has(code)) return new NotSent('gone', message, response)
  const isOurFault = status !== undefined && status >= 400 && status < 500 && status !== 429
  // 401 and 403 are about the account: mended by its owner, not by giving up.
  return new NotSent(isOurFault && status !== 401 && status !== 403 ? 'refused' : 'later', message, response)
}
