import { randomUUID } from 'node:crypto'
import type { ErrorObject } from 'ajv'
import type { Socket } from 'socket.io'
import type { Static, TSchema } from 'typebox'
import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { problemOf } from '../http/problem.ts'
import { toProblemJson } from '../http/problem-json.ts'
import { refuseStrange } from '../http/strange-input.ts'
import { buildValidator, toFieldErrors } from '../http/validation.ts'
import type { Log } from '../log/log.ts'
import type { Guest } from './handshake.ts'
import { createAllowance } from './rate.ts'

/** One open socket, as a module sees it. */
export interface Connection {
  readonly id: string
  readonly userId: string
}

type Run<Body extends TSchema> = (call: UserCall, body: Static<Body>, connection: Connection) => Promise<unknown>

/** Where modules hang what clients may send over a socket. */
export interface Sockets {
  /**
   * Takes an event from anyone who is logged in. The client's acknowledgement is called with `{ ok: true, data }` or
   * `{ ok: false, problem }`.
   */
  on<const Body extends TSchema>(event: string, body: Body, run: Run<Body>): void
}

type Answer = { ok: true; data: unknown } | { ok: false; problem: object }

interface Handler {
  readonly validate: ReturnType<ReturnType<typeof buildValidator>>
  readonly run: Run<TSchema>
}

interface DispatchOptions {
  readonly log: Log
  /** Who the socket belongs to now: sessions end while sockets are open. */
  readonly identify: (socket: Socket) => Promise<Guest>
  readonly perMinute: number
}

/** Does what clients ask for over their sockets, each event as a request of its own. */
export function createDispatch({ log, identify, perMinute }: DispatchOptions) {
  const handlers = new Map<string, Handler>()
  const compile = buildValidator({})
  const running = new Set<Promise<void>>()

  async function answer(socket: Socket, event: string, body: unknown, wait: number): Promise<Answer> {
    const requestId = randomUUID()
    const began = performance.now()
    let language = socket.data.language as Guest['language']
    let status = 200
    try {
      if (wait > 0) throw tooMany(wait)
      const guest = await identify(socket)
      language = guest.language
      const handler = handlers.get(event)
      if (!handler) throw new Problem(commonErrors.notFound)
      validate(handler, body, language)
      const call = { actor: guest.actor, requestId, language }
      return { ok: true, data: (await handler.run(call, body, connectionOf(socket))) ?? null }
    } catch (error) {
      const problem = problemOf(error)
      status = problem.declaration.status
      if (status >= 500) log.error({ err: error, reqId: requestId }, problem.declaration.code)
      return { ok: false, problem: toProblemJson(problem, language, requestId) }
    } finally {
      const { userId } = socket.data
      log.info({ reqId: requestId, event, status, ms: Math.round(performance.now() - began), userId }, 'socket event')
    }
  }

  return {
    sockets: {
      on: (event, body, run) =>
        void handlers.set(event, { validate: compile({ schema: body, httpPart: 'body' } as never), run: run as never }),
    } satisfies Sockets,

    /** Listens to a socket until it closes. */
    serve(socket: Socket): void {
      const allowance = createAllowance(perMinute)
      socket.onAny((event: string, ...args: unknown[]) => {
        const acknowledge = typeof args.at(-1) === 'function' ? (args.pop() as (answer: Answer) => void) : null
        const work = answer(socket, event, args[0] ?? {}, allowance.take()).then((answered) => {
          acknowledge?.(answered)
          if (isGone(answered)) socket.disconnect(true)
        })
        running.add(work)
        void work.finally(() => running.delete(work))
      })
    },

    /** Resolves when what is being done is done. */
    async settled(): Promise<void> {
      await Promise.allSettled(running)
    },
  }
}

export function connectionOf({ id, data }: Socket): Connection {
  return { id, userId: data.userId }
}

function validate(handler: Handler, body: unknown, language: Guest['language']): void {
  refuseStrange(body, language)
  const result = handler.validate(body)
  if (result === true) return
  const found = (result as { error?: { validation?: ErrorObject[] } }).error?.validation ?? []
  throw new Problem(commonErrors.malformed, { errors: toFieldErrors(found, 'body', language) })
}

function tooMany(seconds: number): Problem {
  return new Problem(commonErrors.tooManyRequests, { params: { seconds } })
}

function isGone(answer: Answer): boolean {
  return !answer.ok && 'code' in answer.problem && answer.problem.code === commonErrors.unauthenticated.code
}
