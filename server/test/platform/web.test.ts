import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createInjectFetch, createWeb, type WebOptions } from '../../src/platform/web/index.ts'

const silent = { info: () => undefined, error: () => undefined }

/** Builds an app of a few lines and notes each time that it did. */
const buildScript = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
const out = process.argv[3]
appendFileSync(import.meta.dirname + '/../../builds.log', 'built\\n')
mkdirSync(out + '/server'); mkdirSync(out + '/client/assets', { recursive: true })
writeFileSync(out + '/client/assets/app-1a2b.js', 'export {}')
writeFileSync(out + '/server/package.json', '{"type":"module"}')
writeFileSync(out + '/server/index.js', \`export const inlineScripts = ['run()']
export const createHandler = ({ apiFetch, demo }) => async (request, visit) => {
  const url = new URL(request.url)
  if (url.pathname === '/broken') throw new Error('inside')
  if (url.pathname === '/form') return new Response(await request.text())
  if (url.pathname === '/asks') return apiFetch(new Request('http://api.internal/api/v1/who?x=1', { headers: { 'accept-language': 'ky' } }), visit)
  return new Response('<p>' + url.href + ' ' + visit.nonce + ' ' + demo + '</p>', { headers: [['content-type', 'text/html'], ['set-cookie', 'a=1'], ['set-cookie', 'b=2']] })
}\`)
`

let root: string
let apps: FastifyInstance[]

beforeEach(async () => {
  apps = []
  root = await mkdtemp(join(tmpdir(), 'usta-web-'))
  for (const folder of ['web/scripts', 'web/public', 'packages/api-client/src', 'state']) {
    await mkdir(join(root, folder), { recursive: true })
  }
  await writeFile(join(root, 'web/scripts/build.ts'), buildScript)
  await writeFile(join(root, 'web/public/favicon.svg'), '<svg/>')
  await writeFile(join(root, 'package-lock.json'), '{}')
})

afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()))
  await chmod(join(root, 'web'), 0o755)
  await rm(root, { recursive: true })
})

async function start(options: Partial<WebOptions> = {}) {
  const app = Fastify()
  apps.push(app)
  app.get('/api/v1/who', async (request) => ({ ip: request.ip, language: request.headers['accept-language'] }))
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 'not_found' }))
  const web = createWeb({
    rootDir: root,
    stateDir: join(root, 'state'),
    apiFetch: createInjectFetch(app),
    apiOrigin: 'http://localhost:3000',
    demo: true,
    publicUrl: null,
    log: silent,
    ...options,
  })
  await app.register(web.plugin)
  return { app, ready: web.ready }
}

const buildsMade = async () => (await readFile(join(root, 'builds.log'), 'utf8')).split('\n').length - 1

describe('a page', () => {
  test('is answered by the web app, with a nonce of its own', async () => {
    const { app } = await start()
    const [one, two] = await Promise.all([app.inject('/ru?a=1'), app.inject('/ru?a=1')])
    expect(one.statusCode).toBe(200)
    expect(one.body).toContain('http://localhost/ru?a=1')
    expect(one.body).toContain('true')
    const nonce = /'nonce-([^']+)'/.exec(String(one.headers['content-security-policy']))?.[1]
    expect(one.body).toContain(nonce)
    expect(two.body).not.toContain(nonce)
    expect(one.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })

  test('asks the API as its visitor, without a network', async () => {
    const { app } = await start()
    const answer = await app.inject({ url: '/asks', remoteAddress: '203.0.113.7' })
    expect(answer.json()).toEqual({ ip: '203.0.113.7', language: 'ky' })
  })

  test('that cannot be made is a calm 503 in the language of the visitor', async () => {
    const { app } = await start()
    const answer = await app.inject({ url: '/broken', headers: { 'accept-language': 'ru' } })
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('60')
    expect(answer.body).toContain('Обновите')
    expect(answer.body).not.toContain('inside')
  })

  test('gets its forms from this site only, and no long ones', async () => {
    const { app } = await start()
    const send = (origin: string | undefined, body: string) =>
      app.inject({
        method: 'POST',
        url: '/form',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin ? { origin } : {}) },
      })
    expect((await send('http://localhost', 'a=1')).body).toBe('a=1')
    expect((await send(undefined, 'a=1')).statusCode).toBe(200)
    expect((await send('http://evil.test', 'a=1')).statusCode).toBe(403)
    expect((await send('null', 'a=1')).statusCode).toBe(403)
    expect((await send(undefined, 'a'.repeat(70_000))).statusCode).toBe(413)
  })

  test.each(['/api', '/api/v1/nothing', '/admin', '/problems/x'])(
    'is nothing at %s, which is not its place',
    async (path) => {
      const { app } = await start()
      const answer = await app.inject(path)
      expect(answer.statusCode).toBe(404)
      expect(answer.json()).toEqual({ code: 'not_found' })
    },
  )
})

describe('files', () => {
  test('named by their content are kept for ever, the others for an hour', async () => {
    const { app, ready } = await start()
    await ready
    const asset = await app.inject('/assets/app-1a2b.js')
    expect(asset.statusCode).toBe(200)
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await app.inject('/favicon.svg')).headers['cache-control']).toBe('public, max-age=3600')
  })

  test('that do not exist, or lie elsewhere, are not found', async () => {
    const { app, ready } = await start()
    await ready
    for (const path of ['/assets/none.js', '/assets/../../server/index.js', '/assets/%2e%2e/%2e%2e/server/index.js']) {
      const { body, statusCode } = await app.inject(path)
      expect(body).not.toContain('createHandler')
      expect([200, 403, 404]).toContain(statusCode)
    }
    expect((await app.inject('/assets/none.js')).statusCode).toBe(404)
  })
})

describe('the build', () => {
  test('is made once by servers that start together, and not again', async () => {
    const together = await Promise.all([start(), start(), start()])
    await Promise.all(together.map(({ ready }) => ready))
    await (await start()).ready
    expect(await buildsMade()).toBe(1)
  })

  test('is made anew when a source, the client or a locked version changes', async () => {
    await (await start()).ready
    for (const file of ['web/app.tsx', 'packages/api-client/src/index.ts', 'package-lock.json']) {
      await writeFile(join(root, file), '{ }')
      await (await start()).ready
    }
    expect(await buildsMade()).toBe(4)
    expect(await readdir(join(root, 'web/build'))).toHaveLength(2)
  })

  test('is not made anew for a test, or for having been built', async () => {
    await (await start()).ready
    await mkdir(join(root, 'web/test'))
    await writeFile(join(root, 'web/test/some.test.ts'), '')
    await (await start()).ready
    expect(await buildsMade()).toBe(1)
  })

  test('goes on where a process died in the middle', async () => {
    await mkdir(join(root, 'web/build/.draft-old'), { recursive: true })
    await writeFile(join(root, 'web/build/.lock'), '999999999')
    await (await start()).ready
    expect(await buildsMade()).toBe(1)
  })

  test('that fails says why, and pages say that they cannot be shown', async () => {
    await writeFile(join(root, 'web/scripts/build.ts'), "console.error('no such module'); process.exit(1)")
    const { app, ready } = await start()
    await expect(ready).rejects.toThrow('no such module')
    expect((await app.inject('/')).statusCode).toBe(503)
  })

  test('goes to the state folder where the sources have no room for it', async () => {
    await writeFile(join(root, 'web/build'), 'a file where the folder would be')
    await (await start()).ready
    expect(await readdir(join(root, 'state/web'))).toHaveLength(1)
  })

  test('that came with the sources is used as it is', async () => {
    await (await start()).ready
    const copy = await mkdtemp(join(tmpdir(), 'usta-web-'))
    await cp(root, copy, { recursive: true })
    await (await start({ rootDir: copy })).ready
    expect(await readFile(join(copy, 'builds.log'), 'utf8')).toBe('built\n')
    await rm(copy, { recursive: true })
  })
})
