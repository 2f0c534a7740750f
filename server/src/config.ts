import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'

const Flag = Type.Enum(['0', '1'])
const Url = (protocols: string) => Type.String({ pattern: `^(${protocols})://\\S+$` })
const Count = (minimum: number, maximum: number) => Type.Integer({ minimum, maximum })

/** Every setting that the environment may hold; all are optional. README.md lists them with their meaning. */
const Environment = Type.Object({
  NODE_ENV: Type.Optional(Type.String()),
  HOST: Type.String({ default: '127.0.0.1' }),
  PORT: Type.Optional(Count(0, 65_535)),
  PUBLIC_URL: Type.Optional(Url('https?')),
  TRUST_PROXY: Type.Optional(Type.String({ minLength: 1 })),
  CORS_ORIGINS: Type.String({ default: '', pattern: '^(https?://[^\\s,/]+(,https?://[^\\s,/]+)*)?$' }),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { default: 'info' }),
  USTA_STATE_DIR: Type.String({ default: '.usta', minLength: 1 }),
  USTA_DEMO: Type.Optional(Flag),
  DATABASE_URL: Type.Optional(Url('postgres(ql)?')),
  DATABASE_POOL_SIZE: Type.Integer({ default: 10, minimum: 2, maximum: 200 }),
  DATABASE_STATEMENT_TIMEOUT_MS: Type.Integer({ default: 15_000, minimum: 100, maximum: 600_000 }),
  WORKER_CONCURRENCY: Type.Integer({ default: 5, minimum: 1, maximum: 100 }),
  REQUESTS_PER_MINUTE: Type.Integer({ default: 600, minimum: 1, maximum: 100_000_000 }),
  USTA_SECRET: Type.Optional(Type.String({ minLength: 32 })),
  USTA_ENCRYPTION_KEYS: Type.Optional(
    Type.String({ pattern: '^[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=(,[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=)*$' }),
  ),
  STRIPE_SECRET_KEY: Type.Optional(Type.String({ pattern: '^(sk|rk)_\\w+$' })),
  STRIPE_WEBHOOK_SECRET: Type.Optional(Type.String({ pattern: '^whsec_\\w+$' })),
  STRIPE_API_URL: Type.Optional(Url('https?')),
})

type Variables = Static<typeof Environment>

/** The settings of one process: typed, complete, frozen. */
export interface Config {
  readonly host: string
  /** null: 3000, or the next free one. */
  readonly port: number | null
  /** Where people reach this server, without a trailing slash; null until the port is known. */
  readonly publicUrl: string | null
  readonly trustProxy: boolean | string
  readonly corsOrigins: readonly string[]
  readonly logLevel: string
  /** Where the embedded database, keys and addresses are kept. Absolute. */
  readonly stateDir: string
  /** Whether to load demo data and show the demo logins. */
  readonly demo: boolean
  readonly database: {
    /** null: start the embedded PostgreSQL. */
    readonly url: string | null
    readonly poolSize: number
    readonly statementTimeoutMs: number
  }
  readonly workerConcurrency: number
  readonly requestsPerMinute: number
  /** Signs cookies and keys the hashes we store. */
  readonly secret: string
  /** Keys of encrypted columns, newest first. */
  readonly encryptionKeys: readonly { id: string; key: Buffer }[]
  /** null: start the sandbox. */
  readonly stripe: { readonly secretKey: string; readonly webhookSecret: string; readonly apiUrl: string | null } | null
}

/** Every setting that is wrong, in one error, so that an operator mends them in one go. */
export class ConfigError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/**
 * Reads the configuration: from the environment, and secrets nobody gave from the state folder, made on first use.
 * @param environment the process's own unless told
 * @throws ConfigError with everything that is wrong; the values of secrets are not repeated
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const known = Object.fromEntries(Object.keys(Environment.properties).map((name) => [name, given[name]]))
  const variables = Value.Convert(Environment, Value.Default(Environment, dropUndefined(known)))
  const problems = Value.Errors(Environment, variables).map(
    ({ instancePath, message }) => `${instancePath.slice(1)}: ${message}`,
  )
  if (problems.length > 0) throw new ConfigError(problems)
  return fromVariables(variables as Variables)
}

function fromVariables(variables: Variables): Config {
  const contradictions = findContradictions(variables)
  if (contradictions.length > 0) throw new ConfigError(contradictions)
  const stateDir = resolve(variables.USTA_STATE_DIR)
  return Object.freeze({
    host: variables.HOST,
    port: variables.PORT ?? null,
    publicUrl: variables.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: readTrustProxy(variables.TRUST_PROXY),
    corsOrigins: Object.freeze(variables.CORS_ORIGINS.split(',').filter(Boolean)),
    logLevel: variables.LOG_LEVEL,
    stateDir,
    demo: variables.USTA_DEMO === undefined ? variables.DATABASE_URL === undefined : variables.USTA_DEMO === '1',
    database: Object.freeze({
      url: variables.DATABASE_URL ?? null,
      poolSize: variables.DATABASE_POOL_SIZE,
      statementTimeoutMs: variables.DATABASE_STATEMENT_TIMEOUT_MS,
    }),
    workerConcurrency: variables.WORKER_CONCURRENCY,
    requestsPerMinute: variables.REQUESTS_PER_MINUTE,
    secret: variables.USTA_SECRET ?? keptSecret(stateDir, 'secret', () => randomBytes(32).toString('base64')),
    encryptionKeys: readKeys(
      variables.USTA_ENCRYPTION_KEYS ??
        keptSecret(stateDir, 'encryption-keys', () => `demo:${randomBytes(32).toString('base64')}`),
    ),
    stripe: variables.STRIPE_SECRET_KEY
      ? Object.freeze({
          secretKey: variables.STRIPE_SECRET_KEY,
          webhookSecret: variables.STRIPE_WEBHOOK_SECRET ?? '',
          apiUrl: variables.STRIPE_API_URL ?? null,
        })
      : null,
  })
}

function findContradictions(variables: Variables): string[] {
  const problems: string[] = []
  if (variables.STRIPE_SECRET_KEY && !variables.STRIPE_WEBHOOK_SECRET) {
    problems.push('STRIPE_WEBHOOK_SECRET: needed beside STRIPE_SECRET_KEY, or payments are never confirmed')
  }
  if (variables.NODE_ENV !== 'production') return problems
  for (const name of ['DATABASE_URL', 'USTA_SECRET', 'USTA_ENCRYPTION_KEYS', 'PUBLIC_URL'] as const) {
    if (!variables[name]) problems.push(`${name}: needed when NODE_ENV is production`)
  }
  return problems
}

/** Express's and Fastify's meaning: `1` trusts the nearest proxy's headers, else a list of addresses. */
function readTrustProxy(value: string | undefined): boolean | string {
  if (value === undefined || value === '0') return false
  return value === '1' ? true : value
}

function readKeys(text: string): { id: string; key: Buffer }[] {
  return text.split(',').map((entry) => {
    const [id = '', key = ''] = entry.split(':')
    return Object.freeze({ id, key: Buffer.from(key, 'base64') })
  })
}

/** A secret made on first use and kept in the state folder, readable by its owner only. */
function keptSecret(stateDir: string, name: string, make: () => string): string {
  const path = join(stateDir, name)
  mkdirSync(stateDir, { recursive: true })
  if (!existsSync(path)) {
    try {
      writeFileSync(path, `${make()}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return readFileSync(path, 'utf8').trim()
}

function dropUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
