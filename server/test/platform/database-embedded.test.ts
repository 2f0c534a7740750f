import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { createDatabase, type Embedded, isUnavailable, startEmbedded } from '../../src/platform/database/index.ts'

const cleanUp: (() => unknown)[] = []

afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step()
})

/** One folder for all tests that do not need a new one: making a database takes a second. */
const stateDir = newStateDir()

afterAll(() => rmSync(stateDir, { recursive: true }))

function newStateDir(): string {
  const directory = mkdtempSync(join(tmpdir(), 'usta-state-'))
  chmodSync(directory, 0o755)
  return directory
}

async function start(settings = {}, directory = stateDir): Promise<Embedded> {
  const server = await startEmbedded({ stateDir: directory, settings: { fsync: 'off', ...settings } })
  cleanUp.push(() => server.stop())
  return server
}

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Another process on the same state folder. */
async function startElsewhere(directory = stateDir): Promise<{ child: ChildProcess; url: string; owned: boolean }> {
  const child = fork(join(import.meta.dirname, 'embedded-process.ts'), [directory], { execArgv: [] })
  cleanUp.push(async () => {
    if (!child.connected) return
    child.send('stop')
    await once(child, 'exit')
  })
  const [message] = await once(child, 'message')
  return { child, ...message }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

test('what is written is there after a restart, and the url only while it runs', async () => {
  const first = await start()
  expect(first.owned).toBe(true)
  expect(readFileSync(join(stateDir, 'database-url'), 'utf8').trim()).toBe(first.url)
  await query(first.url, `create table restarted as select 'Айгүл' as name`)
  await first.stop()
  expect(existsSync(join(stateDir, 'database-url'))).toBe(false)
  const second = await start()
  expect(await query(second.url, 'table restarted')).toEqual([{ name: 'Айгүл' }])
})

test('only the owner of the state folder can read how to connect', async () => {
  const { url } = await start()
  for (const file of ['database-url', 'postgres-password', 'postgres.log']) {
    expect(statSync(join(stateDir, file)).mode & 0o077, file).toBe(0)
  }
  const guessed = new URL(url)
  guessed.password = 'postgres'
  await expect(query(guessed.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
})

test('a second process on the same folder uses the same database', async () => {
  const { url } = await start()
  expect(await startElsewhere()).toMatchObject({ url, owned: false })
})

test('of two that start at once, one makes and starts it and both use it', async () => {
  const directory = newStateDir()
  cleanUp.push(() => rmSync(directory, { recursive: true }))
  const both = await Promise.all([startElsewhere(directory), startElsewhere(directory)])
  expect(both.map(({ owned }) => owned).sort()).toEqual([false, true])
  expect(both[0].url).toBe(both[1].url)
})

test('it stops with a process that is killed, loses nothing, and starts again', async () => {
  const { child, url } = await startElsewhere()
  await query(url, 'create table survived as select 1 as n')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const again = await start()
  expect(again.owned).toBe(true)
  expect(await query(again.url, 'table survived')).toEqual([{ n: 1 }])
})

test('files left behind by a crash, whose pid is somebody else by now, are no obstacle', async () => {
  await (await start()).stop()
  writeFileSync(join(stateDir, 'postgres/data/postmaster.pid'), `${process.ppid}\n`)
  writeFileSync(join(stateDir, 'postgres.lock'), String(process.pid))
  expect((await start()).owned).toBe(true)
})

test('it starts from a folder that nobody else can enter', async () => {
  const directory = newStateDir()
  chmodSync(directory, 0o700)
  cleanUp.push(() => {
    const note = join(directory, 'postgres-home')
    if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true })
    rmSync(directory, { recursive: true })
  })
  const first = await start({}, directory)
  await query(first.url, 'create table kept as select 1 as n')
  await first.stop()
  expect(await query((await start({}, directory)).url, 'table kept')).toEqual([{ n: 1 }])
})

test('data without their password are not opened, and the message says so', async () => {
  await (await start()).stop()
  const [file, away] = [join(stateDir, 'postgres-password'), join(stateDir, 'elsewhere')]
  renameSync(file, away)
  cleanUp.push(() => renameSync(away, file))
  await expect(start()).rejects.toThrow('postgres-password is missing')
})

test('a pool outlives a restart of the database', async () => {
  const port = await findFreePort()
  const server = await start({ port })
  const db = createDatabase({ url: server.url, size: 3, connectTimeout: 1_000 })
  cleanUp.push(() => db.close())
  await Promise.all([db.ping(), db.ping(), db.ping()])
  const inFlight = db.pool.query('select pg_sleep(60)').catch((error) => error)
  const idle = await db.pool.connect()
  await server.stop()
  expect(isUnavailable(await inFlight)).toBe(true)
  expect(isUnavailable(await idle.query('select 1').catch((error: unknown) => error))).toBe(true)
  idle.release()
  expect(isUnavailable(await db.ping().catch((error) => error))).toBe(true)
  await start({ port })
  await db.ping()
  expect(await db.kysely.selectNoFrom((eb) => eb.lit(1).as('one')).execute()).toEqual([{ one: 1 }])
})
