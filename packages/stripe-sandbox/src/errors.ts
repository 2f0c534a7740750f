export interface ErrorBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  param?: string
  decline_code?: string
  charge?: string
  payment_intent?: object
  payment_method?: object
}

/** An error in Stripe's shape. */
export class ApiError extends Error {
  readonly status: number
  readonly body: ErrorBody
  /** The request failed but changed something all the same, like a declined charge. */
  readonly keepsEffects: boolean
  /** Repeating the request with its Idempotency-Key gives this error again. */
  readonly isSaved: boolean

  constructor(status: number, body: ErrorBody, options: { keepsEffects?: boolean; isSaved?: boolean } = {}) {
    super(body.message)
    this.name = 'ApiError'
    this.status = status
    this.body = body
    this.keepsEffects = options.keepsEffects ?? false
    this.isSaved = options.isSaved ?? this.keepsEffects
  }

  toJSON(): { error: ErrorBody & { doc_url?: string } } {
    const { code } = this.body
    const doc_url = code && `https://docs.stripe.com/error-codes#${code.replaceAll('_', '-')}`
    return { error: { ...this.body, ...(doc_url && { doc_url }) } }
  }
}

/** The request does not say what it must. Not kept for the Idempotency-Key: it never began. */
export function invalid(message: string, detail: { code?: string; param?: string } = {}): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', message, ...detail })
}

export function missingParam(param: string): ApiError {
  return invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
}

/** The request is about something that is not there: 404 for the thing in the path, 400 for one in the body. */
export function noSuch(kind: string, id: string, param: string, status: 400 | 404): ApiError {
  return new ApiError(status, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${kind}: '${id}'`,
    param,
  })
}

/** What is asked cannot be done in the state that the thing is in. */
export function refused(
  message: string,
  detail: { code?: string; param?: string; payment_intent?: object } = {},
): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', message, ...detail }, { isSaved: true })
}

/** The card was refused. What the attempt left behind (a failed charge) stays. */
export function cardError(body: Omit<ErrorBody, 'type'>): ApiError {
  return new ApiError(402, { type: 'card_error', ...body }, { keepsEffects: true })
}
