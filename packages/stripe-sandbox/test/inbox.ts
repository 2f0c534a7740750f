import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type Stripe from 'stripe'

export interface Inbox {
  url: string
  /** What has arrived, each checked with the SDK's constructEvent. */
  events: Stripe.Event[]
  /** The same as it came. */
  letters: { body: string; headers: IncomingHttpHeaders }[]
  /** Decides how a letter is answered: a status, or 'nothing'. 200 until set. */
  answer: (event: Stripe.Event) => number | 'nothing'
  types(): string[]
  /** Resolves when so many events of the type are there. */
  has(type: string, count?: number): Promise<Stripe.Event>
  close(): Promise<void>
}

/** A webhook endpoint that refuses what is not properly signed. */
export async function openInbox(stripe: Stripe, secret: string): Promise<Inbox> {
  const waiting: (() => void)[] = []
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    let event: Stripe.Event
    try {
      event = stripe.webhooks.constructEvent(body, String(request.headers['stripe-signature']), secret)
    } catch {
      response.writeHead(400).end()
      return
    }
    inbox.events.push(event)
    inbox.letters.push({ body, headers: request.headers })
    const answer = inbox.answer(event)
    if (answer !== 'nothing') response.writeHead(answer).end()
    for (const check of waiting.splice(0)) check()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const inbox: Inbox = {
    url: `http://127.0.0.1:${port}/webhooks`,
    events: [],
    letters: [],
    answer: () => 200,
    types: () => inbox.events.map((event) => event.type),
    async has(type, count = 1) {
      for (;;) {
        const found = inbox.events.filter((event) => event.type === type)
        const last = found[count - 1]
        if (last) return last
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return inbox
}
