import { type Logger, pino } from 'pino'
import { redact } from './redact.ts'

/** The structured log: one JSON object a line. */
export type Log = Logger

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
      formatters: { log: (line) => redact(line) as Record<string, unknown> },
      // Errors are plain objects by the time pino's own serializer would see them.
      serializers: { err: (error: unknown) => error },
    },
    destination ?? pino.destination(1),
  )
}
