import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, test, vi } from 'vitest'
import { freePort, newStateFolder, type ServerProcess, startProcess } from './server-process.ts'

const stateDir = newStateFolder()
const environment = { USTA_STATE_DIR: stateDir }
const login = { email: 'aibek@usta.test', password: 'correct horse' }
let server: ServerProcess
let url: string

function post(path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

const runsAlready = () =>
  `Usta already runs in this folder, at ${url}. Stop it first, or give this one a folder of its own with USTA_STATE_DIR.\n`

async function firstAnswer(address: string): Promise<Response> {
  return vi.waitFor(() => fetch(address), { interval: 5, timeout: 100_000 })
}

describe('one state folder, from the first start on', () => {
  test('it answers /healthz from the first moment, and tells everybody else to wait', async () => {
    const { port, release } = await freePort()
    await release()
    server = startProcess({ ...environment, PORT: String(port) }, '--role', 'api,worker')
    const health = await firstAnswer(`http://127.0.0.1:${port}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }])
    for (const path of ['/readyz', '/api/v1/settings', '/']) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
      expect(await answer.json()).toMatchObject({
        code: 'unavailable',
        request_id: answer.headers.get('x-request-id'),
      })
    }
    url = await server.ready()
    expect(url).toBe(`http://localhost:${port}`)
  })

  test('once ready, it serves, and its files say where it and its database are', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/api/v1/settings`)).status).toBe(200)
    expect(server.file('url')).toBe(url)
    const client = new pg.Client({ connectionString: server.file('database-url') ?? '' })
    await client.connect()
    expect(
      (await client.query('select count(*)::int as migrations from schema_migrations')).rows[0].migrations,
    ).toBeGreaterThan(10)
    await client.end()
    expect((await post('/auth/register', { ...login, name: 'Айбек' })).status).toBe(201)
  })

  test('a second process beside it only works, and leaves the address to the first', async () => {
    const worker = startProcess(environment, '--role=worker')
    await worker.ready()
    expect(worker.file('url')).toBe(url)
    const { port } = new URL(url)
    expect(worker.output().stdout).not.toContain(`:${port}`)
    worker.child.kill('SIGINT')
    expect(await worker.ended).toEqual([0, null])
    expect([worker.file('url'), worker.file('database-url')]).toEqual([url, expect.any(String)])
  })

  test('a second one that would serve, too, is told where the first is, and leaves it alone', async () => {
    const second = startProcess(environment)
    expect(await second.ended).toEqual([1, null])
    expect(second.output()).toEqual({ stdout: '', stderr: runsAlready() })
    expect([server.file('url'), (await fetch(`${url}/readyz`)).status]).toEqual([url, 200])
  })

  test('asked to stop, it ends in peace and takes its files along', async () => {
    const connectionString = server.file('database-url') ?? ''
    server.child.kill('SIGTERM')
    expect(await server.ended).toEqual([0, null])
    expect([server.file('url'), server.file('database-url')]).toEqual([null, null])
    await expect(new pg.Client({ connectionString }).connect()).rejects.toThrow('ECONNREFUSED')
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    expect(server.output().stderr).toBe('')
  })

  test('killed without a word, it comes up again with all its data, once, though two start it', async () => {
    const killed = startProcess(environment, '--role=api')
    await killed.ready()
    killed.child.kill('SIGKILL')
    await killed.ended
    const both = [1, 2].map(() => startProcess(environment, '--role=api,worker'))
    const refused = await Promise.race(both.map((one) => one.ended.then(() => one)))
    server = both.find((one) => one !== refused) ?? refused
    url = await server.ready()
    expect([await refused.ended, refused.output().stderr]).toEqual([[1, null], runsAlready()])
    expect(server.file('url')).toBe(url)
    expect((await post('/auth/login', login)).status).toBe(200)
  })

  test('asked to stop before it is ready, it stops', async () => {
    server.child.kill('SIGTERM')
    await server.ended
    const { port, release } = await freePort()
    await release()
    const hasty = startProcess({ ...environment, PORT: String(port) }, '--role=api')
    await firstAnswer(`http://127.0.0.1:${port}/healthz`)
    hasty.child.kill('SIGTERM')
    expect(await hasty.ended).toEqual([0, null])
    expect(hasty.file('url')).toBeNull()
  })
})

describe('what whoever started it did wrong is said in a few words', () => {
  let folders = 0
  const newStateDir = () => join(stateDir, `other-${folders++}`)

  async function failure(variables: Record<string, string>, ...args: string[]): Promise<string> {
    const failed = startProcess({ USTA_STATE_DIR: newStateDir(), ...variables }, ...args)
    expect(await failed.ended).toEqual([1, null])
    return failed.output().stderr
  }

  test('a port that is taken', async () => {
    const { port, release } = await freePort()
    expect(await failure({ PORT: String(port) })).toBe(
      `Port ${port} is taken. Set PORT to another one, or leave it out to get a free one.\n`,
    )
    await release()
  })

  test('settings that are wrong, all at once', async () => {
    expect(
      await failure({ PORT: 'x', LOG_LEVEL: 'loud', NODE_ENV: 'production', PUBLIC_URL: 'https://usta.example' }),
    ).toBe(
      [
        'The configuration is wrong:',
        '  - PORT: must be integer',
        '  - LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent',
        '  - DATABASE_URL: needed when NODE_ENV is production',
        '  - USTA_SECRET: needed when NODE_ENV is production',
        '  - USTA_ENCRYPTION_KEYS: needed when NODE_ENV is production',
        '',
      ].join('\n'),
    )
  })

  test('a role or an argument that does not exist', async () => {
    expect(await failure({}, '--role', 'api,cook')).toBe('Unknown role "cook". Take some of api, web, worker.\n')
    expect(await failure({}, '--verbose')).toBe('Unknown argument --verbose. Usta takes --role api,web,worker.\n')
  })

  test('a database that cannot be reached', async () => {
    const { port, release } = await freePort()
    await release()
    expect(await failure({ DATABASE_URL: `postgres://u:hunter2@127.0.0.1:${port}/usta` })).toBe(
      `Cannot use the database usta at 127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port}. Check DATABASE_URL.\n`,
    )
  })

  test('and nothing is left behind', () => {
    for (const name of readdirSync(stateDir).filter((file) => file.startsWith('other-'))) {
      expect(readdirSync(join(stateDir, name)).filter((file) => /url|\d+$/.test(file))).toEqual([])
    }
  })
})
