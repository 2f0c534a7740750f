import { join } from 'node:path'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import { cpuOf, startServer } from '../api/server.ts'
import { startChild } from '../child.ts'
import { keepBusy, keepPace, type Load, median, summarize } from '../load.ts'
import { type Marketplace, openMarketplace, query } from '../marketplace.ts'
import { type Crowd, gather, type Person } from './crowd.ts'

/** Milliseconds within which 99 of 100 messages arrive, and the share of bare Socket.IO's deliveries per core. */
const goals = { pair: 50, all: 150, share: 0.5 }
const processes = [0, 1]
const rounds = 3

/** Two processes with everybody connected. */
interface Side {
  readonly crowd: Crowd
  /** Milliseconds of a core that both have used. */
  cpu(): Promise<number>
  stop(): Promise<void>
}

/** Deliveries a second, and a second of a core of the two processes: what waits for PostgreSQL costs no core here. */
interface Rate {
  readonly perSecond: number
  readonly perCore: number
}

/**
 * Measures messages from socket to socket, beside Socket.IO that stores nothing, turn by turn. The share that is asked
 * for is that of delivering: what it costs to hand a message to a thousand sockets, at a pace that both keep. The other
 * ratios are told, without a goal: of a message for two, nearly all is storing it, which the other does not do at all;
 * and of messages that come faster than they can be handed on, several leave in one write, which ours, stored one after
 * another, never do.
 * @returns whether goals are met
 */
export async function benchChat(): Promise<boolean> {
  const marketplace = await openMarketplace(join(import.meta.dirname, 'volume.sql'))
  const people = await query<Person & { [column: string]: string }>(marketplace.url, listPeople)
  const closing = [() => marketplace.close()]
  try {
    const bareUrl = await marketplace.copy('bare')
    const ours = await openOurs(marketplace, people)
    closing.unshift(ours.stop)
    const talk = createTalk(people)
    await keepBusy(() => talk.inPairs(ours.crowd), { atOnce: 16, seconds: 3 })
    const bare = await openBare(bareUrl, ours.crowd.sample(), people)
    closing.unshift(bare.stop)
    await keepBusy(() => talk.inPairs(bare.crowd), { atOnce: 16, seconds: 2 })

    console.log(row('', 'p50 ms', 'p99 ms', 'bare p50', 'bare p99', 'goal'))
    const paced = (say: Say, perSecond: number, seconds: number) => (side: Side) => pace(side, say, perSecond, seconds)
    const pairs = await inTurn(ours, bare, rounds, paced(talk.inPairs, 200, 10))
    const alls = await inTurn(ours, bare, rounds, paced(talk.toAll, 2, 5))
    const inTime = [
      reportTimes('rooms of 2, 200 messages/s', pairs, goals.pair),
      reportTimes('a room of 1,000', alls, goals.all),
    ]
    console.log(row('\ndeliveries', 'per s', 'per core', 'bare/s', 'per core', 'ratio', 'goal'))
    const busy = (say: Say, listeners: number, atOnce: number) => (side: Side) =>
      measureRate(side, say, listeners, (one) => keepBusy(one, { atOnce, seconds: 4 }))
    const calm = (say: Say, listeners: number, perSecond: number) => (side: Side) =>
      measureRate(side, say, listeners, (one) => keepPace(one, perSecond, 5))
    reportRates('rooms of 2, at once', await inTurn(ours, bare, rounds, busy(talk.inPairs, 2, 64)), null)
    reportRates('a room of 1,000, at once', await inTurn(ours, bare, rounds, busy(talk.toAll, people.length, 4)), null)
    const rates = await inTurn(ours, bare, rounds, calm(talk.toAll, people.length, 8))
    const shared = reportRates('a room of 1,000, in turn', rates, goals.share)
    const refused = ours.crowd.refused()
    if (refused > 0) console.log(`✗ ${refused} messages were refused: the servers had too much to do`)
    return shared && refused === 0 && inTime.every(Boolean)
  } finally {
    for (const close of closing) await close()
  }
}

const listPeople = `
  select session.token, pair.id as pair, everybody.id as "all" from users
  join auth_sessions session on session.user_id = users.id
  join chat_rooms pair on pair.title = 'bench: ' || substring(users.email::text from '\\d+')::integer / 2
  join chat_rooms everybody on everybody.title = 'bench: all'
  where users.email like 'talker%@bench.test' order by substring(users.email::text from '\\d+')::integer`

type Say = (crowd: Crowd) => Promise<void>

/** Each time somebody else speaks. */
function createTalk(people: readonly Person[]): { inPairs: Say; toAll: Say } {
  let turn = 0
  const next = () => (turn++ * 7) % people.length
  return {
    inPairs(crowd) {
      const speaker = next()
      return crowd.say(speaker, people[speaker]?.pair ?? '', 2)
    },
    toAll(crowd) {
      const speaker = next()
      return crowd.say(speaker, people[speaker]?.all ?? '', people.length)
    },
  }
}

async function openOurs(marketplace: Marketplace, people: readonly Person[]): Promise<Side> {
  const stripe = await startStripeSandbox()
  const servers = await Promise.all(
    processes.map((n) =>
      startServer({
        databaseUrl: marketplace.url,
        folder: join(marketplace.folder, `server-${n}`),
        roles: 'api',
        stripe,
      }),
    ),
  )
  const crowd = await gather(
    servers.map(({ url }) => url),
    people,
  )
  return {
    crowd,
    cpu: async () => sum(await Promise.all(servers.map((server) => server.cpu()))),
    async stop() {
      crowd.close()
      await Promise.all(servers.map((server) => server.stop()))
      await stripe.close()
    },
  }
}

async function openBare(url: string, message: object, people: readonly Person[]): Promise<Side> {
  const children = processes.map(() => startChild(join(import.meta.dirname, 'bare.ts')))
  const urls: string[] = []
  for (const child of children) urls.push(await child.ask<string>({ url, message }))
  const crowd = await gather(urls, people)
  return {
    crowd,
    cpu: async () => sum(await Promise.all(children.map(cpuOf))),
    async stop() {
      crowd.close()
      await Promise.all(children.map((child) => child.stop()))
    },
  }
}

interface Pair<T> {
  readonly ours: T
  readonly bare: T
}

async function inTurn<T>(ours: Side, bare: Side, times: number, run: (side: Side) => Promise<T>): Promise<Pair<T>[]> {
  const measured: Pair<T>[] = []
  for (let round = 0; round < times; round++) measured.push({ ours: await run(ours), bare: await run(bare) })
  return measured
}

async function pace({ crowd }: Side, say: Say, perSecond: number, seconds: number): Promise<Load> {
  crowd.takeTimes()
  await keepPace(() => say(crowd), perSecond, seconds)
  return summarize(crowd.takeTimes(), seconds)
}

/** What a load comes to that says things, each to so many listeners. */
async function measureRate(
  side: Side,
  say: Say,
  listeners: number,
  load: (one: () => Promise<void>) => Promise<unknown>,
): Promise<Rate> {
  let deliveries = 0
  const one = async () => {
    await say(side.crowd)
    deliveries += listeners
  }
  const before = await side.cpu()
  const began = performance.now()
  await load(one)
  const seconds = (performance.now() - began) / 1000
  const used = (await side.cpu()) - before
  side.crowd.takeTimes()
  return { perSecond: deliveries / seconds, perCore: (deliveries / used) * 1000 }
}

function reportTimes(name: string, measured: readonly Pair<Load>[], goal: number): boolean {
  const of = (pick: (pair: Pair<Load>) => number) => median(measured.map(pick))
  const p99 = of(({ ours }) => ours.p99)
  const figures = [of(({ ours }) => ours.p50), p99, of(({ bare }) => bare.p50), of(({ bare }) => bare.p99)]
  const met = p99 <= goal
  console.log(row(name, ...figures.map((time) => time.toFixed(1)), `${met ? '✓' : '✗'} ${goal}`))
  return met
}

function reportRates(name: string, measured: readonly Pair<Rate>[], goal: number | null): boolean {
  const of = (pick: (pair: Pair<Rate>) => number) => median(measured.map(pick))
  const figures = [
    of(({ ours }) => ours.perSecond),
    of(({ ours }) => ours.perCore),
    of(({ bare }) => bare.perSecond),
    of(({ bare }) => bare.perCore),
  ].map((figure) => figure.toFixed(0))
  const ratio = of(({ bare, ours }) => ours.perCore / bare.perCore)
  const met = goal === null || ratio >= goal
  console.log(row(name, ...figures, ratio.toFixed(2), goal === null ? '' : `${met ? '✓' : '✗'} ${goal.toFixed(1)}`))
  return met
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(9)).join('')
}
