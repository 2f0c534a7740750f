import { type Logger, pino, stdSerializers } from 'pino'

/** The structured log: one JSON object a line. */
export type Log = Logger

/** What never appears in a log line, wherever it stands in what is logged. */
const secrets = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'set-cookie',
  'card_number',
  'cvc',
  'stripe-signature',
  'idempotency-key',
]

const redacted = secrets.flatMap((name) => {
  const key = name.includes('-') ? `["${name}"]` : name
  const under = (parent: string) => (key.startsWith('[') ? `${parent}${key}` : `${parent}.${key}`)
  return [key, under('*'), under('*.*'), under('req.headers')]
})

export interface LogOptions {
  level: string
  destination?: { write(line: string): void }
}

export function createLog({ level, destination }: LogOptions): Log {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: redacted, censor: '[redacted]' },
      serializers: { err: serializeError },
    },
    destination ?? pino.destination(1),
  )
}

/** pg errors carry the row's values in `detail`, `where` and `parameters`: a log must not. */
function serializeError(error: Error) {
  const { detail, where, parameters, ...rest } = stdSerializers.err(error) as Record<string, unknown>
  return rest
}
