import type { FastifyPluginAsync } from 'fastify'
import type { App } from './app-type.ts'

/** Bytes of a form without files. */
const longest = 64 * 1024

/**
 * Registers routes whose POSTs come as HTML forms, from services and browsers that know nothing else. The fields become
 * the body; the bytes are in `request.rawBody`.
 */
export function takeForms(app: App, routes: (app: App) => void): void {
  const plugin: FastifyPluginAsync = async (child) => {
    child.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'buffer', bodyLimit: longest },
      async (request: { rawBody: Buffer | null }, body: Buffer) => {
        request.rawBody = body
        return Object.fromEntries(new URLSearchParams(body.toString()))
      },
    )
    // RFC 8058 leaves the choice to who sends it; nothing in it is looked at.
    child.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: longest }, async () => ({}))
    routes(child as unknown as App)
  }
  void app.register(plugin)
}
