import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { afterAll, expect, test, vi } from 'vitest'
import { createLog } from '../../src/platform/log/log.ts'
import { connectProcesses } from '../../src/platform/realtime/adapter.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()
const warnings: string[] = []
const log = createLog({ level: 'warn', destination: { write: (line) => void warnings.push(line) } })

/** A process that serves sockets, as the others see it. */
async function startProcess() {
  const io = new Server(createServer())
  const disconnect = await connectProcesses(io, { databaseUrl: db.url, redisUrl: null, log })
  afterAll(async () => {
    await io.close()
    await disconnect?.()
  })
  return io
}

test('what is too long for a notification of PostgreSQL reaches the other processes, too', async () => {
  const [sender, receiver] = [await startProcess(), await startProcess()]
  const heard: string[] = []
  receiver.on('tell', (text: string) => void heard.push(text))
  const long = 'узун кабар '.repeat(2_000)
  await vi.waitFor(() => {
    sender.serverSideEmit('tell', long)
    expect(heard[0]).toBe(long)
  })
  expect(warnings).toEqual([])
})
