import { createECDH, type ECDH, generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decrypt } from 'http_ece'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'
import type { MessagesConfig } from '../../src/platform/messages/index.ts'

interface Request {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** What a provider says to a request: a status, and a body that becomes JSON. */
type Say = (request: Request) => { status: number; body?: object }

/** Servers that speak as the providers do, in this process. What they say can be changed while they run. */
export interface Providers {
  readonly config: MessagesConfig
  /** Mails that were taken, as they came over the wire. */
  readonly mails: { to: string; source: string }[]
  readonly requests: Record<'fcm' | 'push' | 'twilio', Request[]>
  /** 0, or with what the mail server refuses a recipient. */
  refuse: { mail: number }
  /** Done when a mail has come, before the mail server says that it has. */
  taken: { mail: (() => Promise<void>) | null }
  say: { fcm: Say; push: Say; twilio: Say }
  /** A browser that has subscribed. */
  readonly browser: { endpoint: string; keys: { p256dh: string; auth: string } }
  /** Reads a push message as that browser does. */
  read(request: Request): { title: string; body: string; link: string; tag: string }
}

export const authToken = 'a token of an account at Twilio'
export const mailWebhookSecret = 'a secret that only the mail server knows'

export async function startProviders(): Promise<Providers> {
  const providers = {
    mails: [] as Providers['mails'],
    requests: { fcm: [], push: [], twilio: [] } as Providers['requests'],
    refuse: { mail: 0 },
    taken: { mail: null } as Providers['taken'],
    say: {
      twilio: () => ({ status: 201, body: { sid: `SM${randomBytes(16).toString('hex')}`, status: 'queued' } }),
      fcm: () => ({ status: 200, body: { name: `projects/usta/messages/${randomBytes(4).toString('hex')}` } }),
      push: () => ({ status: 201 }),
    } as Providers['say'],
  }
  const smtp = await startSmtp(providers)
  const serve = (name: 'fcm' | 'push' | 'twilio') =>
    startHttp(providers.requests[name], (request) => providers.say[name](request))
  const [twilio, push] = [await serve('twilio'), await serve('push')]
  const google = await startHttp([], (request) => {
    if (request.path.startsWith('/token'))
      return { status: 200, body: { access_token: 'access', expires_in: 3600, token_type: 'Bearer' } }
    providers.requests.fcm.push(request)
    return providers.say.fcm(request)
  })
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const vapid = createECDH('prime256v1')
  const own = createECDH('prime256v1')
  const auth = randomBytes(16).toString('base64url')
  const config: MessagesConfig = {
    mail: { url: smtp, from: 'Usta <no-reply@usta.test>' },
    mailWebhookSecret,
    sms: { accountSid: `AC${'0'.repeat(32)}`, authToken, from: '+15005550006', apiUrl: twilio },
    fcm: {
      serviceAccount: {
        type: 'service_account',
        project_id: 'usta',
        client_email: 'usta@usta.iam.gserviceaccount.com',
        private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      },
      apiUrl: google,
    },
    webPush: {
      publicKey: vapid.generateKeys('base64url'),
      privateKey: vapid.getPrivateKey('base64url'),
      subject: 'mailto:support@usta.test',
      gatewayUrl: push,
    },
  }
  return Object.assign(providers, {
    config,
    browser: {
      endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/device',
      keys: { p256dh: own.generateKeys('base64url'), auth },
    },
    read: ({ body }: Request) =>
      JSON.parse(decrypt(body, { version: 'aes128gcm', privateKey: own as ECDH, authSecret: auth }).toString()),
  })
}

async function startSmtp({ mails, refuse, taken }: Pick<Providers, 'mails' | 'refuse' | 'taken'>): Promise<string> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (refuse.mail === 0) return done()
      done(Object.assign(new Error('no such user'), { responseCode: refuse.mail }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          source: Buffer.concat(chunks).toString(),
        })
        if (taken.mail) void taken.mail().then(() => done())
        else done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

async function startHttp(requests: Request[], say: Say): Promise<string> {
  const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const request = { path: incoming.url ?? '', headers: incoming.headers, body: Buffer.concat(chunks) }
      requests.push(request)
      const { status, body } = say(request)
      response.writeHead(status, { 'content-type': 'application/json' }).end(body ? JSON.stringify(body) : '')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
