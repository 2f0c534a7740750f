import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ensureBuild, locateBuild } from './build.ts'
import type { ApiFetch, WebBuild, WebHandler } from './face.ts'
import { isForeignForm, toPageRequest } from './page-request.ts'
import { hashScript, pageHeaders } from './security.ts'
import { sendUnavailable } from './unavailable.ts'

export { createInjectFetch } from './inject-fetch.ts'

export interface WebOptions {
  /** The folder that has web/ and package-lock.json. */
  rootDir: string
  /** Holds the build where rootDir may not be written to. */
  stateDir: string
  /** How pages ask the API; see createInjectFetch. */
  apiFetch: ApiFetch
  /** One of the API's own origins: what pages change for a visitor, they change in its name. */
  apiOrigin: string
  /** Shows the demo's logins on the start page. */
  demo: boolean
  /** The address in canonical links, without a trailing slash; null: each request's own. */
  publicUrl: string | null
  log: { info: (details: object, message: string) => void; error: (details: object, message: string) => void }
}

/** The web app inside the server. */
export interface Web {
  /** Fulfilled when pages can be served; rejected when the web app cannot be built. */
  ready: Promise<void>
  /**
   * A Fastify plugin that answers GET, HEAD and POST for every path no other route has. Paths that start
   * with a reserved prefix are left to the server's own not-found handler. It may be registered
   * before `ready`: pages then wait for it.
   */
  plugin: (app: FastifyInstance) => Promise<void>
}

/** Addresses below these never are pages. */
const reserved = /^\/(api|admin|problems)(\/|$|\?)/

/** Finds or builds the web app; the first start takes some seconds, every later one milliseconds. */
export function createWeb(options: WebOptions): Web {
  const { rootDir, log } = options
  const closing = new AbortController()
  const located = locateBuild(rootDir, options.stateDir)
  const handler = located.then(async (place) => {
    const started = performance.now()
    const built = await ensureBuild(rootDir, place, closing.signal)
    if (built) log.info({ ms: Math.round(performance.now() - started) }, 'the web app is built')
    return loadHandler(place.directory, options)
  })
  // Whoever waits for a page or for `ready` hears of a failure; this keeps it from ending the process.
  const ready = handler.then(() => undefined)
  ready.catch((error: unknown) => {
    if (!closing.signal.aborted) log.error({ err: error }, 'there is no web app')
  })

  return {
    ready,
    plugin: async (app) => {
      app.addHook('onClose', async () => {
        closing.abort()
        await Promise.allSettled([handler])
      })
      await serveFiles(app, join(rootDir, 'web/public'), join((await located).directory, 'client/assets'))
      servePages(app, handler)
    },
  }
}

async function loadHandler(directory: string, options: WebOptions): Promise<Pages> {
  const build = (await import(pathToFileURL(join(directory, 'server/index.js')).href)) as WebBuild
  const { apiFetch, apiOrigin, demo, publicUrl, log } = options
  const answer = build.createHandler({
    apiFetch,
    apiOrigin,
    demo,
    publicUrl,
    onError: (error, request) => log.error({ err: error, path: new URL(request.url).pathname }, 'a page failed'),
  })
  return { answer, scripts: build.inlineScripts.map(hashScript) }
}

/** The loaded web app: answers pages, and names the scripts in them that need no nonce. */
interface Pages {
  answer: WebHandler
  scripts: readonly string[]
}

/** Built files have their hash in their name and never change; the few with a fixed name may. */
async function serveFiles(app: FastifyInstance, publicDir: string, assetsDir: string): Promise<void> {
  const file = { schema: { hide: true }, config: { rateLimit: false } } as const
  await app.register(fastifyStatic, { root: publicDir, serve: false, preCompressed: true })
  app.get<{ Params: { '*': string } }>('/assets/*', file, (request, reply) =>
    reply.sendFile(request.params['*'], assetsDir, { maxAge: '1y', immutable: true }),
  )
  for (const name of await readdir(publicDir)) {
    app.get(`/${name}`, file, (_request, reply) => reply.sendFile(name, { maxAge: '1h' }))
  }
}

/** Where no script sends a file to the API, its form brings it here, and the page passes it on. Bytes, as there. */
const largestFile = 10 * 1024 * 1024

/** The fields and boundaries around a file. */
const envelope = 64 * 1024

function servePages(app: FastifyInstance, pages: Promise<Pages>): void {
  // Forms are read by the page they are for, from the bytes as they came.
  app.removeAllContentTypeParsers()
  const keep = (_request: FastifyRequest, body: Buffer, done: (error: null, body: Buffer) => void) => done(null, body)
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 64 * 1024 }, keep)
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: largestFile + envelope }, keep)
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/*',
    schema: { hide: true },
    handler: async (request, reply) => {
      if (reserved.test(request.url)) return reply.callNotFound()
      return sendPage(request, reply, pages)
    },
  })
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, pages: Promise<Pages>): Promise<unknown> {
  const nonce = randomBytes(16).toString('base64')
  reply.headers(pageHeaders(nonce))
  if (isForeignForm(request)) return reply.code(403).type('text/plain').send('This form is not of this site.\n')
  let page: Request
  try {
    page = toPageRequest(request, reply)
  } catch {
    return reply.code(400).type('text/plain').send('This Host header makes no address.\n')
  }
  try {
    const { answer, scripts } = await pages
    reply.headers(pageHeaders(nonce, scripts))
    return reply.send(await answer(page, { nonce, remoteAddress: request.ip }))
  } catch (error) {
    if (!page.signal.aborted) request.log.error({ err: error }, 'a page failed')
    return sendUnavailable(request, reply)
  }
}
