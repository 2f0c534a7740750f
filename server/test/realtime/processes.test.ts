import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { io as connect } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createLog } from '../../src/platform/log/log.ts'
import { connectProcesses } from '../../src/platform/realtime/adapter.ts'
import { freshDatabase } from '../harness/database.ts'
import { startRedis } from './redis-server.ts'

const db = await freshDatabase()
const redis = await startRedis()
afterAll(() => redis.stop())

describe.each([
  ['the database', null],
  ['Redis', redis.url],
])('through %s', (_name, redisUrl) => {
  const warnings: string[] = []
  const log = createLog({ level: 'warn', destination: { write: (line) => void warnings.push(line) } })
  const apps: { close(): unknown }[] = []
  const ending: (() => Promise<unknown>)[] = []
  let [near, far]: Server[] = []

  /** A process that serves sockets, as the others see it. */
  async function startProcess() {
    const server = createServer().listen(0, '127.0.0.1')
    const io = new Server(server)
    const disconnect = await connectProcesses(io, { databaseUrl: db.url, redisUrl, log })
    io.on('connection', (socket) => void socket.join('room'))
    ending.push(async () => {
      await io.close()
      await disconnect?.()
    })
    return io
  }

  /** An app that is connected to the process. */
  async function openApp(io: Server) {
    const { port } = io.httpServer.address() as AddressInfo
    const app = connect(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true, reconnection: false })
    apps.push(app)
    await new Promise<void>((resolve) => app.on('connect', resolve))
    return app
  }

  /** How often a process has to say it until the others have found one another. */
  const untilHeard = (say: () => void, check: () => void) =>
    vi.waitFor(
      () => {
        say()
        check()
      },
      { timeout: 30_000 },
    )

  beforeAll(async () => {
    near = await startProcess()
    far = await startProcess()
  })

  afterAll(async () => {
    for (const app of apps) app.close()
    await Promise.all(ending.map((end) => end()))
  })

  test('what is too long for a notification of PostgreSQL reaches the other processes, too', async () => {
    const heard: string[] = []
    far?.on('tell', (text: string) => void heard.push(text))
    const long = 'узун кабар '.repeat(2_000)
    await untilHeard(
      () => near?.serverSideEmit('tell', long),
      () => expect(heard[0]).toBe(long),
    )
  })

  test('who is connected to another process hears all that is told to their room', async () => {
    const app = await openApp(far as Server)
    const heard: number[] = []
    app.on('tell', (number: number) => void heard.push(number))
    for (let number = 1; number <= 50; number++) near?.to('room').emit('tell', number)
    near?.to('elsewhere').emit('tell', 0)
    await vi.waitFor(
      () => expect(heard.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1)),
      { timeout: 30_000 },
    )
  })

  test('and is cut off by another process', async () => {
    const app = await openApp(far as Server)
    const cut = once(app as never, 'disconnect')
    near?.in('room').disconnectSockets(true)
    await cut
    expect(warnings).toEqual([])
  })
})
