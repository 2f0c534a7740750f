import { join } from 'node:path'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import { type Case, readCases } from '../api/cases.ts'
import { createHttpLoad } from '../api/http-load.ts'
import { type Script, writeScript } from '../api/script.ts'
import { poolSize, startServer } from '../api/server.ts'
import { startChild } from '../child.ts'
import { type Load, median } from '../load.ts'
import { openMarketplace, query } from '../marketplace.ts'

/** The share of its throughput that the bidding path may lose to the audit. */
const goal = 0.25
const load = { atOnce: 32, seconds: 3 }
const rounds = 5

/** One and the same path, on a database that is audited and on one that is not. */
interface Pair<T> {
  readonly audited: T
  readonly plain: T
}

/** Measures bids with the audit's triggers and without, turn by turn. @returns whether the goal is met */
export async function benchAudit(): Promise<boolean> {
  const marketplace = await openMarketplace(join(import.meta.dirname, '../api/volume.sql'))
  const stripe = await startStripeSandbox()
  const start = (databaseUrl: string, name: string) =>
    startServer({ databaseUrl, folder: join(marketplace.folder, name), roles: 'api', stripe })
  const copies = { audited: await marketplace.copy('audited'), plain: await marketplace.copy('plain') }
  const plainUrl = await marketplace.copy('plain_server')
  for (const url of [copies.plain, plainUrl]) await query(url, withoutAudit)
  const servers = { audited: await start(marketplace.url, 'audited'), plain: await start(plainUrl, 'plain') }
  try {
    const bids = (await readCases(marketplace.url)).find(({ name }) => name === 'bid on an order')
    if (!bids) throw new Error('there is no case of bidding')
    const http = {
      audited: createHttpLoad(servers.audited.url, bids),
      plain: createHttpLoad(servers.plain.url, bids),
    }
    const { inputs, recorded } = await http.audited.once(servers.audited.record)
    console.log(row('', 'audited/s', 'plain/s', 'overhead', 'goal'))
    const overHttp = await takeTurns({ audited: http.audited.run, plain: http.plain.run })
    const met = overhead(overHttp) <= goal
    console.log(row('bids over HTTP', ...figuresOf(overHttp), `${met ? '✓' : '✗'} ${percent(goal)}`))
    const alone = await measureSql(bids, writeScript(recorded, { inputs }), copies)
    console.log(row('their SQL alone', ...figuresOf(alone)))
    return met
  } finally {
    await servers.audited.stop()
    await servers.plain.stop()
    await stripe.close()
    await marketplace.close()
  }
}

/** What the triggers cost is known by doing without them, on every table. */
const withoutAudit = `
  do $$ declare found record; begin
    for found in select tgrelid::regclass as audited, tgname as name from pg_trigger
      where tgfoid = 'audit.record'::regproc and tgparentid = 0
    loop
      execute format('alter table %s disable trigger %I', found.audited, found.name);
    end loop;
  end $$`

/** The statements of one bid, sent by a process that does nothing else. */
async function measureSql(bids: Case, script: Script, urls: Pair<string>): Promise<Pair<Load>[]> {
  const startPeer = async (url: string) => {
    const peer = startChild(join(import.meta.dirname, '../api/sql-peer.ts'))
    await peer.ask({ setup: { url, poolSize, script, inputs: bids.inputs } })
    return peer
  }
  const peers = { audited: await startPeer(urls.audited), plain: await startPeer(urls.plain) }
  const measured = await takeTurns({
    audited: (order) => peers.audited.ask(order),
    plain: (order) => peers.plain.ask(order),
  })
  await peers.audited.stop()
  await peers.plain.stop()
  return measured
}

async function takeTurns(run: Pair<(order: typeof load) => Promise<Load>>): Promise<Pair<Load>[]> {
  const warmUp = { ...load, seconds: 1 }
  await run.audited(warmUp)
  await run.plain(warmUp)
  const measured: Pair<Load>[] = []
  for (let round = 0; round < rounds; round++) {
    measured.push({ audited: await run.audited(load), plain: await run.plain(load) })
  }
  return measured
}

/** The median over the rounds of the share that is lost. */
function overhead(measured: readonly Pair<Load>[]): number {
  return median(measured.map(({ audited, plain }) => 1 - audited.perSecond / plain.perSecond))
}

function figuresOf(measured: readonly Pair<Load>[]): string[] {
  const of = (which: keyof Pair<Load>) => median(measured.map((pair) => pair[which].perSecond)).toFixed(0)
  return [of('audited'), of('plain'), percent(overhead(measured))]
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`

function row(name: string, ...cells: string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join('')
}
