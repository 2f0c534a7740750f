import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Stripe from 'stripe'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type SandboxOptions, startStripeSandbox } from '../src/index.ts'
import { anOpenSession, aPaidIntent, aShop, sdkFor, submitCard } from './given.ts'

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stripe-sandbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'stripe.jsonl')
}

async function restarted(storage: string, options: SandboxOptions = {}) {
  const sandbox = await startStripeSandbox({ storage, retrySchedule: [1], ...options })
  onTestFinished(() => sandbox.close())
  return { sandbox, stripe: sdkFor(sandbox) }
}

describe('After a restart from its storage', () => {
  it('everything is still there, with the same keys', async () => {
    const storage = aFile()
    const before = await aShop({ storage })
    const paid = await aPaidIntent(before.stripe)
    const open = await anOpenSession(before.stripe)
    await before.sandbox.allDelivered()
    await before.sandbox.close()

    const { sandbox, stripe } = await restarted(storage, { port: before.sandbox.port })

    expect([sandbox.secretKey, sandbox.webhookSecret]).toEqual([before.sandbox.secretKey, before.sandbox.webhookSecret])
    expect((await stripe.charges.retrieve(paid.charge.id)).id).toBe(paid.charge.id)
    expect((await stripe.events.list()).data).toHaveLength(4)
    expect((await submitCard(open.url)).status).toBe(303)
    expect((await stripe.charges.list()).data).toHaveLength(2)
    expect(statSync(storage).mode & 0o077).toBe(0)
  })

  it('an idempotency key still has its answer', async () => {
    const storage = aFile()
    const once = { idempotencyKey: 'the-refund' }
    const before = await aShop({ storage })
    const { charge } = await aPaidIntent(before.stripe)
    const refund = await before.stripe.refunds.create({ charge: charge.id, amount: 50_000 }, once)
    await before.sandbox.close()

    const { stripe } = await restarted(storage)
    const again = await stripe.refunds.create({ charge: charge.id, amount: 50_000 }, once)

    expect(again.id).toBe(refund.id)
    expect((await stripe.charges.retrieve(charge.id)).amount_refunded).toBe(50_000)
  })

  it('events that were not accepted are sent', async () => {
    const storage = aFile()
    const before = await aShop({ storage })
    before.sandbox.holdWebhooks()
    await aPaidIntent(before.stripe)
    await before.sandbox.close()
    expect(before.inbox.events).toEqual([])

    const { sandbox } = await restarted(storage, { webhook: { url: before.inbox.url } })
    await sandbox.allDelivered()

    expect(before.inbox.types()).toContain('checkout.session.completed')
    expect(before.inbox.types()).toHaveLength(4)
  })

  it('what was to happen later happens, and a session whose time is over has expired', async () => {
    const storage = aFile()
    const before = await aShop({ storage })
    const { charge } = await aPaidIntent(before.stripe, '4000000000000259')
    const session = await anOpenSession(before.stripe)
    await before.sandbox.close()

    const { stripe } = await restarted(storage, { clock: () => Date.now() + 25 * 3_600_000 })

    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired')
    expect((await stripe.charges.retrieve(charge.id)).disputed).toBe(true)
  })

  it('half a line at the end is dropped, and nothing else', async () => {
    const storage = aFile()
    const before = await aShop({ storage })
    const { id } = await before.stripe.customers.create()
    await before.sandbox.close()
    appendFileSync(storage, '[["customers","cus_half",{"id":"cus_ha')

    const { stripe } = await restarted(storage)
    expect((await stripe.customers.list()).data.map((row) => row.id)).toEqual([id])
    await stripe.customers.create()
    expect(readFileSync(storage, 'utf8')).not.toContain('cus_half')
  })

  it('a file that is something else is refused by name', async () => {
    const storage = aFile()
    writeFileSync(storage, 'not a journal\n')
    await expect(startStripeSandbox({ storage })).rejects.toThrow(`${storage}:1 is not readable`)
  })

  it('killed at any moment, what it answered has happened, once', async () => {
    const storage = aFile()
    const answered: string[] = []
    for (const round of [1, 2, 3]) {
      const { stripe, kill } = await aProcess(storage)
      const charging = Array.from({ length: 8 }, async (_, worker) => {
        for (let turn = 0; ; turn += 1) {
          const key = `${round}-${worker}-${turn}`
          const intent = await stripe.paymentIntents.create(som(key), { idempotencyKey: key })
          answered.push(intent.id)
          if (answered.length >= round * 40) await kill()
        }
      })
      await Promise.allSettled(charging)
    }

    const { stripe } = await restarted(storage)

    const kept = new Map<string, Stripe.PaymentIntent>()
    for await (const intent of stripe.paymentIntents.list({ limit: 100 })) kept.set(intent.id, intent)
    expect(answered.filter((id) => !kept.has(id))).toEqual([])
    const keys = [...kept.values()].map((intent) => intent.metadata.key)
    expect(new Set(keys).size).toBe(keys.length)
    let booked = 0
    for await (const { amount } of stripe.balanceTransactions.list({ limit: 100 })) booked += amount
    expect(booked).toBe(kept.size * 50_000)
    const [sample] = kept.values()
    const key = String(sample?.metadata.key)
    expect((await stripe.paymentIntents.create(som(key), { idempotencyKey: key })).id).toBe(sample?.id)
  })
})

const som = (key: string) => ({
  amount: 50_000,
  currency: 'kgs',
  confirm: true,
  payment_method: 'pm_card_visa',
  metadata: { key },
})

async function aProcess(storage: string) {
  const script = fileURLToPath(new URL('./process/sandbox.ts', import.meta.url))
  const child = spawn(process.execPath, [script, storage], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(createInterface(child.stdout), 'line')
  const { port, secretKey } = JSON.parse(line)
  const stripe = new Stripe(secretKey, { host: '127.0.0.1', port, protocol: 'http', maxNetworkRetries: 0 })
  const ended = once(child, 'exit')
  return {
    stripe,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
