import autocannon from 'autocannon'
import type { Load } from '../load.ts'
import type { Case, HttpRequest } from './cases.ts'
import type { Inputs } from './play.ts'
import type { Recorded } from './recorder.ts'

/** Sends the requests of a case, one after the other whoever asks for the next. */
export function createHttpLoad(baseUrl: string, { inputs, request }: Case) {
  let turn = 0
  const next = () => request(inputs[turn++ % inputs.length] ?? {})

  return {
    /** One request, for the recorder. Its caller is known to the server by then, as callers usually are. */
    async once(
      record: (task: () => Promise<void>) => Promise<Recorded[]>,
    ): Promise<{ inputs: Inputs; recorded: Recorded[] }> {
      const about = inputs[turn++ % inputs.length] ?? {}
      const asked = request(about)
      await send(baseUrl, { method: 'GET', path: '/account', token: asked.token })
      return { inputs: about, recorded: await record(() => send(baseUrl, asked)) }
    },

    async run({ atOnce, seconds }: { atOnce: number; seconds: number }): Promise<Load> {
      const result = await autocannon({
        url: baseUrl,
        connections: atOnce,
        duration: seconds,
        requests: [
          {
            setupRequest: (prepared) => {
              const { method, path, token, body } = next()
              return {
                ...prepared,
                method,
                path: `/api/v1${path}`,
                headers: headersOf({ token, ...(body ? { body } : {}) }),
                ...(body ? { body: JSON.stringify(body) } : {}),
              }
            },
          },
        ],
      })
      const failed = result.non2xx + result.errors + result.timeouts
      if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests failed`)
      const { p50, p99 } = result.latency
      return { perSecond: result['2xx'] / result.duration, p50, p99 }
    },
  }
}

async function send(baseUrl: string, { method, path, token, body }: HttpRequest): Promise<void> {
  const answer = await fetch(`${baseUrl}/api/v1${path}`, {
    method,
    headers: headersOf({ token, ...(body ? { body } : {}) }),
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
}

function headersOf({ token, body }: Pick<HttpRequest, 'token' | 'body'>): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': 'ky',
    authorization: `Bearer ${token}`,
    ...(body ? { 'content-type': 'application/json' } : {}),
  }
}
