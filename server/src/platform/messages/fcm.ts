import { randomUUID, sign } from 'node:crypto'
import type { Agent } from 'node:https'
import type { Messaging } from 'firebase-admin/messaging'
import { redirectAgent } from './redirect-agent.ts'
import { type FcmSender, NotSent, type Push, patience, type Sent } from './types.ts'

export interface FcmConfig {
  /** The key of a service account, as Firebase's console gives it. */
  readonly serviceAccount: Readonly<Record<string, string>>
  /** Another server that speaks FCM's API and gives its tokens; null for Google's. */
  readonly apiUrl: string | null
}

const gone = new Set(['messaging/registration-token-not-registered', 'messaging/invalid-registration-token'])
const refused = new Set(['messaging/invalid-argument', 'messaging/invalid-payload', 'messaging/mismatched-credential'])

/** Sends push notifications to phones through firebase-admin, which is loaded with the first one. */
export function createFcm(config: FcmConfig): FcmSender & { close(): void } {
  const agent = config.apiUrl === null ? undefined : redirectAgent(config.apiUrl)
  let opened: Promise<{ messaging: Messaging; close: () => Promise<void> }> | undefined

  return {
    async send(token: string, push: Push): Promise<Sent> {
      opened ??= open(config, agent)
      try {
        const { messaging } = await opened
        const name = await messaging.send({
          token,
          notification: { title: push.title, body: push.body },
          data: { notification_id: push.notificationId, link: push.link },
          android: {
            priority: push.urgent ? 'high' : 'normal',
            collapseKey: push.tag,
            notification: { tag: push.tag },
          },
          apns: {
            headers: { 'apns-priority': push.urgent ? '10' : '5', 'apns-collapse-id': push.tag.slice(0, 64) },
            payload: { aps: { sound: 'default', threadId: push.tag } },
          },
        })
        return { externalId: name, response: { name } }
      } catch (error) {
        const { code = '', message } = error as Error & { code?: string }
        throw new NotSent(gone.has(code) ? 'gone' : refused.has(code) ? 'refused' : 'later', message, { code })
      }
    },
    close() {
      agent?.destroy()
      void opened?.then(({ close }) => close())
    },
  }
}

async function open({ apiUrl, serviceAccount }: FcmConfig, httpAgent: Agent | undefined) {
  const [{ cert, deleteApp, initializeApp }, { getMessaging }] = await Promise.all([
    import('firebase-admin/app'),
    import('firebase-admin/messaging'),
  ])
  const credential =
    apiUrl === null
      ? cert({ ...serviceAccount })
      : { getAccessToken: () => fetchToken(`${apiUrl.replace(/\/+$/, '')}/token`, serviceAccount) }
  const projectId = serviceAccount.project_id ?? ''
  const app = initializeApp({ credential, projectId, ...(httpAgent ? { httpAgent } : {}) }, randomUUID())
  return { messaging: getMessaging(app), close: () => deleteApp(app) }
}

/** What the SDK does with a key by itself, but at Google's address only (RFC 7523). */
async function fetchToken(url: string, { client_email, private_key = '' }: FcmConfig['serviceAccount']) {
  const now = Math.floor(Date.now() / 1000)
  const scope = 'https://www.googleapis.com/auth/firebase.messaging'
  const claims = { iss: client_email, scope, aud: url, iat: now, exp: now + 3_600 }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(signed), private_key).toString('base64url')
  const grant = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: `${signed}.${signature}` }
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(grant),
    signal: AbortSignal.timeout(patience),
  })
  if (!response.ok) throw new Error(`no token: ${response.status}`)
  return (await response.json()) as { access_token: string; expires_in: number }
}
