import type { Database } from '../database/index.ts'
import type { App } from './app-type.ts'

/** `/readyz`: whether this process can serve now. (`/healthz` is the front door's, which knows no database.) */
export function serveHealth(app: App, db: Database): void {
  const hidden = { schema: { hide: true }, config: { access: { to: 'anyone' }, rateLimit: false } } as const

  app.get('/readyz', hidden, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await db.ping()
      return { status: 'ready' }
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer')
      return reply.code(503).header('retry-after', '2').send({ status: 'unavailable', database: 'does not answer' })
    }
  })
}
