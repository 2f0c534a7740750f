import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../errors.ts'
import { expand } from '../expand.ts'
import type { Fault, Faults } from '../faults.ts'
import type { Scheduler } from '../later.ts'
import { Params } from '../params.ts'
import { operations } from '../resources/operations.ts'
import { apiVersion } from '../version.ts'
import type { World } from '../world.ts'
import { authenticate } from './auth.ts'
import { keyInUse, savedResponse, saveResponse } from './idempotency.ts'
import type { Operation } from './operation.ts'

export interface Api {
  world: World
  faults: Faults
  scheduler: Scheduler
  secretKey: string
}

interface Answer {
  status: number
  body: object
  headers?: Record<string, string>
}

/** Serves every operation of the API under /v1. */
export function serveApi(app: FastifyInstance, api: Api): void {
  const keysInUse = new Set<string>()
  app.addHook('onRequest', async (request, reply) => {
    reply.header('request-id', request.id)
    reply.header('stripe-version', request.headers['stripe-version'] ?? apiVersion)
    authenticate(request.headers.authorization, api.secretKey)
  })
  for (const operation of operations) {
    const [method, url] = operation
    app.route({
      method,
      url,
      handler: (request, reply) => serve(api, operation, keysInUse, request, reply),
    })
  }
}

async function serve(
  api: Api,
  operation: Operation,
  keysInUse: Set<string>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [method, path] = [request.method, pathOf(request)]
  const fault = api.faults.take(method, path)
  if (fault?.after === 'before') return misanswer(fault, request, reply)
  api.scheduler.runDue()
  const running = runOnce(api, operation, keysInUse, request)
  if (fault) {
    await running.catch(() => undefined)
    return misanswer(fault, request, reply)
  }
  const answer = await running
  return reply
    .status(answer.status)
    .headers(answer.headers ?? {})
    .send(answer.body)
}

/** Runs the operation, unless its Idempotency-Key has an answer already. */
async function runOnce(
  api: Api,
  operation: Operation,
  keysInUse: Set<string>,
  request: FastifyRequest,
): Promise<Answer> {
  const key = request.method === 'POST' ? keyOf(request) : null
  const world = { ...api.world, request: { id: request.id, idempotencyKey: key } }
  const path = pathOf(request)
  if (key === null) {
    await api.faults.wait(request.method, path)
    return run(world, operation, request)
  }

  const asked = { path, params: request.body ?? {} }
  const saved = savedResponse(world, key, asked)
  if (saved) {
    const headers = { 'idempotency-key': key, 'original-request': saved.request_id }
    return { ...saved, headers: { ...headers, 'idempotent-replayed': 'true' } }
  }
  if (keysInUse.has(key)) throw keyInUse(key)
  keysInUse.add(key)
  try {
    await api.faults.wait(request.method, path)
    const save = (answer: Answer) => saveResponse(world, key, asked, answer)
    const answer = run(world, operation, request, save)
    return { ...answer, headers: { 'idempotency-key': key, 'original-request': request.id } }
  } finally {
    keysInUse.delete(key)
  }
}

/** Runs the operation in one transaction, together with keeping its answer. */
function run(
  world: World,
  [, , operate]: Operation,
  request: FastifyRequest,
  save: (answer: Answer) => void = () => undefined,
): Answer {
  const input = new Params(request.method === 'POST' ? request.body : request.query)
  const id = (request.params as { id?: string }).id ?? ''
  const attempt = (): Answer => {
    try {
      const paths = input.texts('expand')
      const result = operate(world, input, id)
      input.done()
      return { status: 200, body: expand(world, result, paths) }
    } catch (error) {
      if (error instanceof ApiError && error.keepsEffects) return answerOf(error)
      throw error
    }
  }
  const saved = (answer: Answer) => {
    save(answer)
    return answer
  }
  try {
    return world.store.transact(() => saved(attempt()))
  } catch (error) {
    if (!(error instanceof ApiError && error.isSaved)) throw error
    return world.store.transact(() => saved(answerOf(error)))
  }
}

function answerOf(error: ApiError): Answer {
  return { status: error.status, body: error.toJSON() }
}

function misanswer(fault: Fault, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (typeof fault.answer === 'number') {
    const error = new ApiError(fault.answer, {
      type: fault.answer < 500 ? 'invalid_request_error' : 'api_error',
      message: 'The sandbox was told to fail here.',
      ...(fault.answer === 429 && { code: 'rate_limit' }),
    })
    return reply.status(error.status).send(error.toJSON())
  }
  reply.hijack()
  if (fault.answer === 'reset') request.raw.socket.resetAndDestroy()
  return reply
}

function keyOf(request: FastifyRequest): string | null {
  const header = request.headers['idempotency-key']
  return typeof header === 'string' && header !== '' ? header : null
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}
