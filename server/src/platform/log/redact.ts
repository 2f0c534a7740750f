/** Names of what never appears in a log line, in any spelling: `new_password`, `Set-Cookie`, `webhookSecret`. */
const secretName = /password|secret|token|authorization|cookie|card.?number|cvc|signature|idempotency.?key|api.?key/i

/** Deeper than this, nothing is logged: it would only be a library's inner life. */
const deepest = 6

/** A copy of what is to be logged, without the values of secrets, wherever they stand. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Error) return redact(describe(value), depth)
  if (!Array.isArray(value) && !isPlain(value)) return value
  if (depth > deepest) return '[deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      secretName.test(name) && item ? '[redacted]' : redact(item, depth + 1),
    ]),
  )
}

/** Anything else says by itself how it is written: a Date, a URL. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/** What callers sent stays out: PostgreSQL repeats values in these fields, and between quotes in its messages. */
function describe(error: Error): object {
  const { detail, where, parameters, ...about } = error as Error & Record<string, unknown>
  const message = 'severity' in error ? error.message.replace(/"[^"]*"/g, '"…"') : error.message
  return {
    type: error.constructor.name,
    ...about,
    message,
    stack: error.stack?.replace(error.message, () => message),
    ...(error.cause === undefined ? {} : { cause: error.cause }),
    ...(error instanceof AggregateError ? { errors: error.errors } : {}),
  }
}
