import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import getPort from 'get-port'
import type { Config } from './config.ts'
import { writeWhole } from './keep-file.ts'
import type { Log } from './platform/log/log.ts'
import { StartError } from './start-error.ts'

interface Account {
  secretKey: string
  webhookSecret: string
  apiUrl: string | null
}

interface ReachedStripe {
  account: Account
  /** Where the sandbox is, when it stands in for Stripe. */
  sandboxUrl: string | null
  /** Lets the sandbox of this process send its events, now that somebody can take them. */
  sendWebhooksTo: (url: string) => void
  close: () => Promise<void>
}

interface ReachOptions {
  /** Whether this process runs the sandbox; a worker beside it only needs to know where it is. */
  startSandbox: boolean
  log: Log
}

/** What runs in another process needs nothing of this one. */
const elsewhere = { sendWebhooksTo: () => {}, close: async () => {} }

/** Stripe when there is a key for it, else the sandbox, whose payments survive restarts in the state folder. */
export async function reachStripe(config: Config, options: ReachOptions): Promise<ReachedStripe> {
  if (config.stripe) return { account: config.stripe, sandboxUrl: null, ...elsewhere }
  const file = join(config.stateDir, 'stripe-sandbox.json')
  const known: Account | null = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Account) : null
  if (!options.startSandbox) {
    if (!known) throw new StartError('Set STRIPE_SECRET_KEY, or start the role api first: it runs the Stripe sandbox.')
    return { account: known, sandboxUrl: known.apiUrl, ...elsewhere }
  }
  const sandbox = await startStripeSandbox({
    port: await getPort({ port: portOf(known), host: '127.0.0.1' }),
    storage: join(config.stateDir, 'stripe-sandbox.jsonl'),
    logger: options.log,
  })
  const account = { secretKey: sandbox.secretKey, webhookSecret: sandbox.webhookSecret, apiUrl: sandbox.url }
  writeWhole(file, JSON.stringify(account))
  return {
    account,
    sandboxUrl: sandbox.url,
    sendWebhooksTo: (url) => sandbox.sendWebhooksTo(url),
    close: () => sandbox.close(),
  }
}

/** The port of last time, so that checkout pages that are open in a browser go on working. */
function portOf(known: Account | null): number {
  return known?.apiUrl ? Number(new URL(known.apiUrl).port) : 4242
}
