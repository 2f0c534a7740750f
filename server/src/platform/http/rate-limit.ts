import rateLimit from '@fastify/rate-limit'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { App } from './app-type.ts'
import { callerKey, guardDoors } from './callers.ts'

/** Counts requests per caller and minute, and says on every answer how many are left. */
export async function limitRates(app: App, requestsPerMinute: number): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    max: requestsPerMinute,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    cache: 10_000,
    keyGenerator: callerKey,
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000))
      return new Problem(commonErrors.tooManyRequests, { params: { seconds } })
    },
  })
  const limit = app.rateLimit()
  app.addHook('onRequest', async function (request, reply) {
    if (request.is404) await limit.call(this, request, reply)
  })
  guardDoors(app)
}
