import { LRUCache } from 'lru-cache'
import { redirectAgent } from './redirect-agent.ts'
import { NotSent, type Push, patience, type Sent, type WebDevice, type WebPushSender } from './types.ts'

export interface WebPushConfig {
  /** VAPID (RFC 8292), in base64url. */
  readonly publicKey: string
  readonly privateKey: string
  /** Whom a push service can write to about us: mailto: or https:. */
  readonly subject: string
  /** A server that stands for all push services; null to reach them themselves. */
  readonly gatewayUrl: string | null
}

/** Where browsers let themselves be reached. An address of anybody's choice would make us call whatever they name. */
const pushServices = [
  /^fcm\.googleapis\.com$/,
  /^(.+\.)?push\.services\.mozilla\.com$/,
  /^(.+\.)?notify\.windows\.com$/,
  /^(.+\.)?push\.apple\.com$/,
]

/** Seconds for which a push service keeps what a sleeping device has not fetched. */
const keptFor = 24 * 60 * 60

/** Milliseconds for which a signature serves; a push service takes it for twelve hours. */
const signedFor = 60 * 60_000

/** Sends push notifications to browsers, encrypted for each (RFC 8291). */
export function createWebPush(config: WebPushConfig): WebPushSender & { close(): void } {
  const agent = config.gatewayUrl === null ? undefined : redirectAgent(config.gatewayUrl)
  const { publicKey, privateKey, subject } = config
  const signatures = new LRUCache<string, string>({ max: 100, ttl: signedFor })

  /** Who we are, to one push service: the same for all of its devices, and a third of the work of a message. */
  async function signFor(endpoint: string): Promise<string> {
    const { origin } = new URL(endpoint)
    const known = signatures.get(origin)
    if (known !== undefined) return known
    const { default: webPush } = await import('web-push')
    const { Authorization: made } = webPush.getVapidHeaders(origin, subject, publicKey, privateKey, 'aes128gcm')
    signatures.set(origin, made)
    return made
  }

  return {
    publicKey,
    accepts(endpoint) {
      if (!URL.canParse(endpoint)) return false
      const { protocol, hostname, port, username } = new URL(endpoint)
      const isPlain = protocol === 'https:' && port === '' && username === ''
      return isPlain && pushServices.some((service) => service.test(hostname))
    },
    async send({ endpoint, p256dh, auth }: WebDevice, push: Push): Promise<Sent> {
      const { default: webPush } = await import('web-push')
      const { title, body, link, tag, notificationId } = push
      try {
        const { statusCode, headers } = await webPush.sendNotification(
          { endpoint, keys: { p256dh, auth } },
          JSON.stringify({ title, body, link, tag, notification_id: notificationId }),
          {
            headers: { Authorization: await signFor(endpoint) },
            TTL: keptFor,
            urgency: push.urgent ? 'high' : 'normal',
            timeout: patience,
            ...(agent ? { agent } : {}),
          },
        )
        return { externalId: headers.location ?? '', response: { status: statusCode } }
      } catch (error) {
        throw toNotSent(error)
      }
    },
    close() {
      agent?.destroy()
    },
  }
}

function toNotSent(error: unknown): NotSent {
  const { message, statusCode } = error as Error & { statusCode?: number }
  const response = { status: statusCode }
  if (statusCode === 404 || statusCode === 410) return new NotSent('gone', message, response)
  const isOurFault = statusCode !== undefined && statusCode >= 400 && statusCode < 500 && statusCode !== 429
  return new NotSent(isOurFault ? 'refused' : 'later', message, response)
}
