import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { freshDatabaseUrl } from '../harness/database.ts'
import { newStateFolder, startProcess } from './server-process.ts'

const url = new URL(await freshDatabaseUrl())
const stateDir = newStateFolder()
const sockets = new Set<Socket>()
afterAll(() => {
  for (const socket of sockets) socket.destroy()
})

/** A way to the database that can be lost: it takes what is sent, and nothing comes back, as behind a cut cable. */
async function openWay(): Promise<{ url: string; lose: () => void }> {
  let lost = false
  const way = createServer((near) => {
    sockets.add(near.on('error', () => near.destroy()))
    if (lost) return void near.resume()
    const far = connect(Number(url.port), url.hostname)
    sockets.add(far.on('error', () => near.destroy()))
    near.pipe(far).pipe(near)
  }).listen(0, '127.0.0.1')
  await once(way, 'listening')
  afterAll(() => way.close())
  return {
    url: Object.assign(new URL(url), { host: `127.0.0.1:${(way.address() as AddressInfo).port}` }).href,
    lose() {
      lost = true
      for (const socket of sockets) socket.unpipe().resume()
    },
  }
}

test('asked to stop while its database does not answer, it waits no longer than it may', async () => {
  const way = await openWay()
  const server = startProcess({ DATABASE_URL: way.url, USTA_STATE_DIR: stateDir, PORT: '0', STOP_TIMEOUT_MS: '500' })
  await server.ready()
  way.lose()
  server.child.kill('SIGTERM')
  expect(await server.ended).toEqual([0, null])
  expect(server.output().stderr).not.toMatch(/uncaught/)
}, 60_000)
