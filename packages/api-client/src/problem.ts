/** One thing wrong with the input. */
export interface FieldError {
  /** A JSON pointer into the body, or `/query/…`, `/params/…`, `/headers/…`. */
  pointer: string
  /** Stable, for programs. */
  code: string
  /** For people, in the language of the request. */
  message: string
}

interface ProblemBody {
  title: string
  code: string
  detail: string
  request_id: string
  errors?: FieldError[]
}

/** What the server answers in place of success (RFC 9457), as an error to throw and to catch. */
export class UstaProblem extends Error {
  readonly status: number
  /** Stable, like `order.not_open`; `unexpected_answer` where something on the way answered for the server. */
  readonly code: string
  readonly title: string
  /** A sentence for a person, in the language of the request; '' where the server gave none. */
  readonly detail: string
  /** What to tell the operator, who finds it in the log. */
  readonly requestId: string | null
  /** For bad input: each thing that is wrong. */
  readonly errors: readonly FieldError[]
  /** After how many seconds to try again, where the server says. */
  readonly retryAfter: number | null

  constructor(response: Response, body: ProblemBody | null) {
    const code = body?.code ?? 'unexpected_answer'
    super(`${response.status} ${code}${body?.detail ? `: ${body.detail}` : ''}`)
    this.name = 'UstaProblem'
    this.status = response.status
    this.code = code
    this.title = body?.title ?? response.statusText
    this.detail = body?.detail ?? ''
    this.requestId = body?.request_id ?? null
    this.errors = body?.errors ?? []
    this.retryAfter = seconds(response.headers.get('retry-after'))
  }
}

/** Whether what came back is a problem of the server, and not a page of some proxy. */
export function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body
}

function seconds(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null
}
