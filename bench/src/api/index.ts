import { join } from 'node:path'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import { startChild } from '../child.ts'
import { keepBusy, type Load, median } from '../load.ts'
import { openMarketplace } from '../marketplace.ts'
import { type Case, readCases } from './cases.ts'
import { createHttpLoad } from './http-load.ts'
import { createJourney } from './journey.ts'
import { findWaste } from './plans.ts'
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
    const journeys = await measureJourney(whole.url, marketplace.url).finally(() => whole.stop())
    console.log(row('the whole journey', ...figuresOf([journeys])))
    return met
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

/** No SQL beside it: most of a journey is waiting for the payment page, its webhook and the job that books it. */
async function measureJourney(url: string, databaseUrl: string): Promise<Load> {
  const journey = await createJourney(url, databaseUrl)
  await journey()
  return keepBusy(journey, { atOnce: 8, seconds: 10 })
}

function report({ name, kind }: Case, { http, sql, waste }: Measured): boolean {
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
