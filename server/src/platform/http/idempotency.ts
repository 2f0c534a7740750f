import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Call, userIdOf } from '../../kernel/actor.ts'
import { commonErrors, declareErrors, Problem } from '../../kernel/errors.ts'
import type { Database } from '../database/index.ts'
import type { App } from './app-type.ts'
import { filled } from './fields.ts'
import { type Claimed, claim, finish, release } from './idempotency-store.ts'
import { messageFor } from './validation-messages.ts'

export const idempotencyErrors = declareErrors({
  keyReused: {
    code: 'idempotency.key_reused',
    status: 422,
    title: 'Idempotency key used for something else',
    detail: {
      ky: 'Бул Idempotency-Key башка суроо үчүн колдонулган. Жаңы ачкыч алыңыз.',
      ru: 'Этот Idempotency-Key уже использован для другого запроса. Возьмите новый ключ.',
      en: 'This Idempotency-Key was used for another request. Take a new key.',
    },
  },
  stillRunning: {
    code: 'idempotency.still_running',
    status: 409,
    title: 'Still running',
    detail: {
      ky: 'Ушул эле суроо азыр аткарылып жатат. Бир аздан кийин кайталаңыз.',
      ru: 'Такой же запрос ещё выполняется. Повторите чуть позже.',
      en: 'The same request is still running. Repeat it shortly.',
    },
  },
})

declare module 'fastify' {
  interface FastifyRequest {
    claimed: Claimed | null
  }
}

/**
 * Honours `Idempotency-Key` on every POST of a user. The use case stores its answer in the transaction that
 * causes it (see `transact`), so even a process that dies before it could answer leaves nothing to be done twice.
 */
export function honourIdempotencyKeys(app: App, db: Database, secret: string): void {
  app.decorateRequest('claimed', null)

  app.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request)
    const userId = userIdOf(request.call.actor)
    if (key === undefined || userId === null) return
    const status = request.routeOptions.config.successStatus ?? 200
    const claimed = await claim(db.kysely, {
      userId,
      key,
      method: request.method,
      path: request.url.split('?', 1)[0] ?? '',
      hash: hashOf(request, secret),
    })
    if (claimed.outcome === 'mismatch') throw new Problem(idempotencyErrors.keyReused)
    if (claimed.outcome === 'running') {
      throw new Problem(idempotencyErrors.stillRunning, { headers: { 'retry-after': '1' } })
    }
    if (claimed.outcome === 'done') return replay(request, reply, claimed)
    request.claimed = claimed
    request.call = { ...request.call, idempotency: { id: claimed.id, status } } satisfies Call
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const { claimed } = request
    if (claimed?.outcome !== 'claimed') return payload
    request.claimed = null
    if (reply.statusCode >= 500 || reply.statusCode === 429) await release(db.kysely, claimed.id)
    else if (typeof payload === 'string' || payload === null || payload === undefined) {
      await finish(db.kysely, claimed.id, reply.statusCode, payload ? JSON.parse(payload) : null)
    }
    return payload
  })
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (request.method !== 'POST' || key === undefined) return undefined
  if (typeof key !== 'string' || !filled.test(key) || key.length > 255) {
    const message = messageFor({ keyword: 'length', params: { minimum: 1, maximum: 255 } }, request.call.language)
    throw new Problem(commonErrors.malformed, {
      errors: [{ pointer: '/headers/idempotency-key', code: 'length', message }],
    })
  }
  return key
}

/** Keyed, so that a stored hash tells nothing of the body. */
function hashOf(request: FastifyRequest, secret: string): string {
  const hash = createHmac('sha256', secret)
  return hash
    .update(`${request.method} ${request.url}\n`)
    .update(request.rawBody ?? '')
    .digest('hex')
}

function replay(request: FastifyRequest, reply: FastifyReply, answer: Extract<Claimed, { outcome: 'done' }>) {
  const { location } = request.routeOptions.config
  reply.code(answer.status).header('idempotency-replayed', 'true')
  if (answer.status < 400) {
    if (location) reply.header('location', location(answer.body as never))
    return reply.send(answer.body)
  }
  return reply.type('application/problem+json; charset=utf-8').serializer(String).send(JSON.stringify(answer.body))
}
