import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Narrator } from './print.ts'

/** Something was answered that the API does not promise. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
}

/** Who asks; nobody in particular without a token. */
export interface Person {
  readonly name: string
  readonly token: string | null
}

export const anyone: Person = { name: 'anyone', token: null }

/** The parts of an answer that a step goes on with. */
// biome-ignore lint/suspicious/noExplicitAny: the journey is a client that knows the API from its page, not by types.
export type Body = any

export interface Caller {
  /** Makes a call, tells of it, and returns the body. @throws UnexpectedAnswer for another status */
  (as: Person, method: string, path: string, status: number, body?: object): Promise<Body>
  /** The same without telling, for waiting. */
  quietly(as: Person, path: string): Promise<Body>
  readonly narrator: Narrator
}

export function createCaller(baseUrl: string, narrator: Narrator): Caller {
  const api = `${baseUrl}/api/v1`

  async function send(as: Person, method: string, path: string, body?: object) {
    const response = await reach(`${api}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': 'en',
        ...(as.token ? { authorization: `Bearer ${as.token}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    return { status: response.status, body: parse(text) }
  }

  const call = async (as: Person, method: string, path: string, status: number, body?: object) => {
    narrator.request(method, path, as.name, hidePassword(body))
    const answer = await send(as, method, path, body)
    narrator.answer(answer.status, answer.body)
    if (answer.status !== status) {
      throw new UnexpectedAnswer(`${method} ${path} answered ${answer.status}, not ${status}`)
    }
    return answer.body
  }
  const quietly = async (as: Person, path: string) => (await send(as, 'GET', path)).body
  return Object.assign(call, { quietly, narrator })
}

/** Fetches. @throws UnexpectedAnswer when nobody answers */
export async function reach(url: string, options?: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(20_000) })
  } catch (error) {
    throw new UnexpectedAnswer(`${new URL(url).origin} does not answer: ${(error as Error).message}`, { cause: error })
  }
}

/** @throws UnexpectedAnswer when it is not what was promised */
export function expectThat(what: string, actual: unknown, promised: unknown): void {
  if (isDeepStrictEqual(actual, promised)) return
  throw new UnexpectedAnswer(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(promised)}`)
}

/** JSON, or the text as it is: a proxy in between may answer in words. */
function parse(text: string): Body {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function hidePassword(body?: object): object | undefined {
  return body && 'password' in body ? { ...body, password: '…' } : body
}
