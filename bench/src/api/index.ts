import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import { startChild } from '../child.ts'
import { keepBusy, type Load, median } from '../load.ts'
import { openMarketplace } from '../marketplace.ts'
import { type Case, readCases } from './cases.ts'
import { createHttpLoad } from './http-load.ts'
import { createJourney } from './journey.ts'
import { findWaste } from './plans.ts'
import type { Inputs } from './play.ts'
import type { Recorded } from './recorder.ts'
import { writeScript } from './script.ts'
import { poolSize, type Server, startServer } from './server.ts'

const goals = { read: 0.4, write: 0.5 } as const
const load = { atOnce: 32, seconds: 4 }
const rounds = 3

interface Measured {
  readonly http: Load[]
  readonly sql: Load[]
  /** What a plan of the request does beside what it has to. */
  readonly waste: string[]
}

/** Measures the API beside the very SQL it sends, straight through pg, turn by turn. @returns whether goals are met */
export async function benchApi(): Promise<boolean> {
  const marketplace = await openMarketplace(join(import.meta.dirname, 'volume.sql'))
  const stripe = await startStripeSandbox()
  const peerUrl = await marketplace.copy('peer')
  const folder = join(marketplace.folder, 'server')
  const server = await startServer({ databaseUrl: marketplace.url, folder, roles: 'api', stripe })
  try {
    let met = true
    console.log(row('', 'API/s', 'p50 ms', 'p99 ms', 'SQL/s', 'p50 ms', 'p99 ms', 'ratio', 'goal'))
    for (const one of await readCases(marketplace.url)) {
      const measured = await measure(one, server, peerUrl)
      met = report(one, measured) && met
    }
    await server.stop()
    const whole = await startServer({ databaseUrl: marketplace.url, folder, roles: 'api,worker', stripe })
    stripe.sendWebhooksTo(`${whole.url}/api/v1/payments/webhooks/stripe`)
    const journeys = await measureJourney(whole, marketplace.url, peerUrl).finally(() => whole.stop())
    return report({ name: 'the whole journey', kind: 'write' }, journeys) && met
  } finally {
    await server.stop()
    await stripe.close()
    await marketplace.close()
  }
}

async function measure(one: Case, server: Server, peerUrl: string): Promise<Measured> {
  const http = createHttpLoad(server.url, one)
  const { inputs, recorded } = await http.once(server.record)
  const waste = one.kind === 'read' ? await findWaste(peerUrl, recorded) : []
  const peer = startChild(join(import.meta.dirname, 'sql-peer.ts'))
  await peer.ask({ setup: { url: peerUrl, poolSize, script: writeScript(recorded, { inputs }), inputs: one.inputs } })
  const warmUp = { ...load, seconds: 1 }
  await http.run(warmUp)
  await peer.ask<Load>(warmUp)
  const measured: Measured = { http: [], sql: [], waste }
  for (let round = 0; round < rounds; round++) {
    measured.http.push(await http.run(load))
    measured.sql.push(await peer.ask<Load>(load))
  }
  await peer.stop()
  return measured
}

/** How long after a journey its last job is done, in milliseconds. */
const aftermath = 2_000

/** With all that it causes: payment page, webhooks, jobs. The queue's own SQL belongs to graphile-worker, and is left out. */
async function measureJourney(server: Server, databaseUrl: string, peerUrl: string): Promise<Measured> {
  const journey = await createJourney(server.url, databaseUrl)
  await journey.go()
  await wait(aftermath)
  let inputs: Inputs = {}
  const recorded = await server.record(async () => {
    inputs = await journey.go()
    await wait(aftermath)
  })
  const script = writeScript(byTransaction(recorded.filter(isOurs)), { inputs })
  const peer = startChild(join(import.meta.dirname, 'sql-peer.ts'))
  await peer.ask({ setup: { url: peerUrl, poolSize, script, inputs: journey.inputs } })
  const measured: Measured = { http: [], sql: [], waste: [] }
  const load = { atOnce: 8, seconds: 8 }
  for (let round = 0; round < rounds; round++) {
    measured.http.push(await keepBusy(journey.go, load))
    await wait(aftermath)
    measured.sql.push(await peer.ask<Load>(load))
  }
  await peer.stop()
  return measured
}

/** One after the other, as they were committed: jobs ran at once, and a replay has no more connections than the server. */
function byTransaction(recorded: readonly Recorded[]): Recorded[] {
  const open = new Map<number, Recorded[]>()
  return recorded.flatMap((one) => {
    const begun = /^begin\b/i.test(one.text) ? [] : open.get(one.connection)
    if (begun === undefined) return [one]
    begun.push(one)
    open.set(one.connection, begun)
    if (!/^(commit|rollback)\b/i.test(one.text)) return []
    open.delete(one.connection)
    return begun
  })
}

function isOurs({ text }: Recorded): boolean {
  return /graphile_worker\.add_jobs?\b/.test(text) || !/graphile_worker|\bworkers\b|^\s*(un)?listen\b/i.test(text)
}

function report({ name, kind }: Pick<Case, 'name' | 'kind'>, { http, sql, waste }: Measured): boolean {
  const ratio = median(http.map(({ perSecond }, round) => perSecond / (sql[round]?.perSecond ?? Number.NaN)))
  const met = ratio >= goals[kind] && waste.length === 0
  const figures = [...figuresOf(http), ...figuresOf(sql)]
  console.log(row(name, ...figures, ratio.toFixed(2), `${met ? '✓' : '✗'} ${goals[kind].toFixed(1)}`))
  for (const line of waste) console.log(`  ${line}`)
  return met
}

function figuresOf(loads: Load[]): string[] {
  const of = (pick: (load: Load) => number) => median(loads.map(pick))
  return [of((one) => one.perSecond).toFixed(0), of((one) => one.p50).toFixed(1), of((one) => one.p99).toFixed(1)]
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join('')
}
