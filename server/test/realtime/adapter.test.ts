import { Server } from 'socket.io'
import { expect, test } from 'vitest'
import { createLog } from '../../src/platform/log/log.ts'
import { connectProcesses } from '../../src/platform/realtime/adapter.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()

test('a process that is asked to stop while it still connects to the others stops', async () => {
  const io = new Server()
  const log = createLog({ level: 'silent' })
  const disconnect = await connectProcesses(io, { databaseUrl: db.url, redisUrl: null, log })
  await io.of('/').adapter.close()
  await disconnect?.()
  const { rows } = await db.pool.query(
    `select from pg_stat_activity where datname = current_database() and application_name = 'usta sockets'`,
  )
  expect(rows).toEqual([])
}, 10_000)
