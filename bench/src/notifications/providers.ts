/**
 * Local servers that speak as the providers do, in a process of their own, and count what they take: a mail with all
 * its lines, an SMS, a push through FCM, one through a browser's push service.
 */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Addresses {
  readonly smtp: string
  readonly twilio: string
  readonly fcm: string
  readonly push: string
}

export type Taken = Record<keyof Addresses, number>

const taken: Taken = { smtp: 0, twilio: 0, fcm: 0, push: 0 }

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    stream.resume()
    stream.on('end', () => {
      taken.smtp += 1
      done()
    })
  },
})
smtp.on('error', () => {})

type Say = (path: string) => { status: number; body: object; counts: boolean }

const says: Record<Exclude<keyof Addresses, 'smtp'>, Say> = {
  twilio: () => ({
    status: 201,
    body: { sid: `SM${randomBytes(16).toString('hex')}`, status: 'queued' },
    counts: true,
  }),
  fcm: (path) =>
    path.startsWith('/token')
      ? { status: 200, body: { access_token: 'access', expires_in: 3600, token_type: 'Bearer' }, counts: false }
      : { status: 200, body: { name: 'projects/usta/messages/1' }, counts: true },
  push: () => ({ status: 201, body: {}, counts: true }),
}

async function serve(name: keyof typeof says): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      const { body, counts, status } = says[name](request.url ?? '')
      if (counts) taken[name] += 1
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

process.on('message', async (order: 'begin' | 'count') => {
  if (order === 'count') return void process.send?.(taken)
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  process.send?.({
    smtp: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    twilio: await serve('twilio'),
    fcm: await serve('fcm'),
    push: await serve('push'),
  } satisfies Addresses)
})
