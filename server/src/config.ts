import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { findMessageContradictions, type MessageVariables, messageVariables, readMessages } from './config-messages.ts'
import { keptSecret } from './kept-secret.ts'
import { type KeyRing, parseKeys } from './platform/crypto/key-ring.ts'
import type { FilesConfig } from './platform/files/index.ts'
import type { MessagesConfig } from './platform/messages/index.ts'

/** A text that `fits`; what it should be is said in words, since a pattern helps nobody who has to mend a value. */
const Form = (fits: (text: string) => boolean, form: string, options = {}) =>
  Type.Refine(Type.String(options), fits, () => `must be ${form}`)
const Pattern = (pattern: RegExp, form: string) => Form((text) => pattern.test(text), form)
const Flag = Type.Enum(['0', '1'])
const Url = (pattern: RegExp, form: string) => Form((text) => pattern.test(text) && URL.canParse(text), form)
const WebUrl = Url(/^https?:\/\/\S+$/, 'an address with http:// or https://')
const Count = (minimum: number, maximum: number, options = {}) => Type.Integer({ minimum, maximum, ...options })

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const isOrigin = (text: string) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
const isProxy = (text: string) => {
  const [address = '', bits = '0', ...rest] = text.split('/')
  const named = ['loopback', 'linklocal', 'uniquelocal'].includes(text)
  return named || (isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= 128 && rest.length === 0)
}

/** Every setting that the environment may hold; all are optional. README.md lists them with their meaning. */
const Environment = Type.Object({
  NODE_ENV: Type.Optional(Type.String()),
  HOST: Type.String({ default: '127.0.0.1' }),
  PORT: Type.Optional(Count(0, 65_535)),
  PUBLIC_URL: Type.Optional(WebUrl),
  TRUST_PROXY: Type.Optional(
    Form((text) => /^\d$/.test(text) || text.split(',').every(isProxy), 'a number of proxies, or their addresses'),
  ),
  CORS_ORIGINS: Form(
    (text) => text === '' || text.split(',').every(isOrigin),
    'origins like https://app.example, separated by commas',
    { default: '' },
  ),
  LOG_LEVEL: Type.Optional(Form((text) => logLevels.includes(text), `one of ${logLevels.join(', ')}`)),
  USTA_STATE_DIR: Type.String({ default: '.usta' }),
  USTA_DEMO: Type.Optional(Flag),
  DATABASE_URL: Type.Optional(Url(/^postgres(ql)?:\/\/\S+$/, 'an address with postgres://')),
  DATABASE_OWNER_URL: Type.Optional(Url(/^postgres(ql)?:\/\/\S+$/, 'an address with postgres://')),
  DATABASE_DIRECT_URL: Type.Optional(Url(/^postgres(ql)?:\/\/\S+$/, 'an address with postgres://')),
  DATABASE_POOL_SIZE: Count(2, 200, { default: 10 }),
  DATABASE_STATEMENT_TIMEOUT_MS: Count(100, 600_000, { default: 15_000 }),
  REDIS_URL: Type.Optional(Url(/^rediss?:\/\/\S+$/, 'an address with redis:// or rediss://')),
  STOP_TIMEOUT_MS: Count(0, 600_000, { default: 25_000 }),
  WORKER_CONCURRENCY: Count(1, 100, { default: 5 }),
  REQUESTS_PER_MINUTE: Count(1, 100_000_000, { default: 600 }),
  USTA_SECRET: Type.Optional(Form((text) => text.length >= 32, 'at least 32 characters')),
  USTA_ENCRYPTION_KEYS: Type.Optional(
    Pattern(
      /^[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=(,[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=)*$/,
      'entries like name:key, each key 32 bytes in base64, separated by commas',
    ),
  ),
  STRIPE_SECRET_KEY: Type.Optional(Pattern(/^(sk|rk)_\w+$/, "one of Stripe's secret keys, sk_… or rk_…")),
  STRIPE_WEBHOOK_SECRET: Type.Optional(Pattern(/^whsec_\w+$/, "the secret of Stripe's webhook, whsec_…")),
  STRIPE_API_URL: Type.Optional(WebUrl),
  S3_BUCKET: Type.Optional(Pattern(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'the name of a bucket')),
  S3_REGION: Type.String({ default: 'us-east-1' }),
  S3_ENDPOINT: Type.Optional(WebUrl),
  S3_ACCESS_KEY_ID: Type.Optional(Type.String()),
  S3_SECRET_ACCESS_KEY: Type.Optional(Type.String()),
  ...Type.Partial(Type.Object(messageVariables({ Form, Pattern, Url }))).properties,
})

type Variables = Static<typeof Environment> & MessageVariables

/** The settings of one process: typed, complete, frozen. */
export interface Config {
  readonly host: string
  /** null: 3000, or the next free one. */
  readonly port: number | null
  /** Where people reach this server, without a trailing slash; null until the port is known. */
  readonly publicUrl: string | null
  /** How many proxies stand before us, or which: their word on a caller's address is taken. */
  readonly trustProxy: false | number | string
  readonly corsOrigins: readonly string[]
  readonly logLevel: string
  /** Where the embedded database, keys and addresses are kept. Absolute. */
  readonly stateDir: string
  /** Whether to load demo data and show the demo logins. */
  readonly demo: boolean
  readonly database: {
    /** null: start the embedded PostgreSQL. */
    readonly url: string | null
    /** The same database for migrations and commands, as its owner; null: `url` is the owner's. */
    readonly ownerUrl: string | null
    /** The same database past a pooler, for what listens; null: there is no other way than `url`. */
    readonly directUrl: string | null
    readonly poolSize: number
    readonly statementTimeoutMs: number
  }
  /** Carries events between the processes that serve sockets; null: the database does. */
  readonly redisUrl: string | null
  readonly workerConcurrency: number
  /** How long requests and jobs that run may take to finish once the process was asked to stop. */
  readonly stopTimeoutMs: number
  readonly requestsPerMinute: number
  /** Signs cookies and keys the hashes we store. */
  readonly secret: string
  /** Keys of encrypted columns, newest first. */
  readonly encryptionKeys: KeyRing
  /** The file that they are in; null where the environment holds them. */
  readonly encryptionKeysFile: string | null
  /** null: start the sandbox. */
  readonly stripe: { readonly secretKey: string; readonly webhookSecret: string; readonly apiUrl: string | null } | null
  /** In the state folder unless there is a bucket. */
  readonly files: FilesConfig
  /** The channels that leave the house. */
  readonly messages: MessagesConfig
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
  const given: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries<object>(Environment.properties)) {
    const text = environment[name]
    const isCount = 'type' in schema && schema.type === 'integer' && /^\d{1,12}$/.test(text ?? '')
    if (text) given[name] = isCount ? Number(text) : text
  }
  const variables = Value.Default(Environment, given)
  const wrong = Value.Errors(Environment, variables).map(
    ({ instancePath, message }) => `${instancePath.slice(1)}: ${message}`,
  )
  const problems = [...wrong, ...findContradictions(variables as Partial<Variables>)]
  if (problems.length > 0) throw new ConfigError(problems)
  return fromVariables(variables as Variables)
}

function fromVariables(variables: Variables): Config {
  const stateDir = makeStateDir(resolve(variables.USTA_STATE_DIR))
  return Object.freeze({
    host: variables.HOST,
    port: variables.PORT ?? null,
    publicUrl: variables.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: readTrustProxy(variables.TRUST_PROXY),
    corsOrigins: Object.freeze(variables.CORS_ORIGINS.split(',').filter(Boolean)),
    logLevel: variables.LOG_LEVEL ?? (variables.NODE_ENV === 'production' ? 'info' : 'warn'),
    stateDir,
    demo: variables.USTA_DEMO === undefined ? variables.DATABASE_URL === undefined : variables.USTA_DEMO === '1',
    database: Object.freeze({
      url: variables.DATABASE_URL ?? null,
      ownerUrl: variables.DATABASE_OWNER_URL ?? null,
      directUrl: variables.DATABASE_DIRECT_URL ?? null,
      poolSize: variables.DATABASE_POOL_SIZE,
      statementTimeoutMs: variables.DATABASE_STATEMENT_TIMEOUT_MS,
    }),
    redisUrl: variables.REDIS_URL ?? null,
    workerConcurrency: variables.WORKER_CONCURRENCY,
    stopTimeoutMs: variables.STOP_TIMEOUT_MS,
    requestsPerMinute: variables.REQUESTS_PER_MINUTE,
    secret: variables.USTA_SECRET ?? keptSecret(stateDir, 'secret', () => randomBytes(32).toString('base64')),
    encryptionKeysFile: variables.USTA_ENCRYPTION_KEYS ? null : join(stateDir, 'encryption-keys'),
    encryptionKeys: parseKeys(
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
    files: readFiles(variables, stateDir),
    messages: readMessages(variables, {
      stateDir,
      publicUrl: variables.PUBLIC_URL,
      makeKeys: variables.NODE_ENV !== 'production',
    }),
  })
}

function readFiles(variables: Variables, stateDir: string): FilesConfig {
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ENDPOINT: endpoint = null } = variables
  if (!bucket) return Object.freeze({ kind: 'disk', location: join(stateDir, 'files') })
  const { S3_ACCESS_KEY_ID: accessKeyId = '', S3_SECRET_ACCESS_KEY: secretAccessKey = '' } = variables
  return Object.freeze({ kind: 's3', bucket, region, endpoint, accessKeyId, secretAccessKey })
}

function findContradictions(variables: Partial<Variables>): string[] {
  const problems: string[] = []
  if (variables.STRIPE_SECRET_KEY && !variables.STRIPE_WEBHOOK_SECRET) {
    problems.push('STRIPE_WEBHOOK_SECRET: needed beside STRIPE_SECRET_KEY, or payments are never confirmed')
  }
  for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const) {
    if (variables.S3_BUCKET && !variables[name]) problems.push(`${name}: needed beside S3_BUCKET`)
    if (!variables.S3_BUCKET && variables[name]) problems.push(`S3_BUCKET: needed beside ${name}`)
  }
  for (const name of ['DATABASE_OWNER_URL', 'DATABASE_DIRECT_URL'] as const) {
    if (variables[name] && !variables.DATABASE_URL) problems.push(`DATABASE_URL: needed beside ${name}`)
  }
  problems.push(...findMessageContradictions(variables))
  if (variables.NODE_ENV !== 'production') return problems
  for (const name of ['DATABASE_URL', 'USTA_SECRET', 'USTA_ENCRYPTION_KEYS', 'PUBLIC_URL'] as const) {
    if (!variables[name]) problems.push(`${name}: needed when NODE_ENV is production`)
  }
  return problems
}

function makeStateDir(path: string): string {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK)
    return path
  } catch (error) {
    throw new ConfigError([`USTA_STATE_DIR: cannot write to ${path} (${(error as NodeJS.ErrnoException).code})`])
  }
}

/** Fastify's meaning: a number counts the proxies before us, a text lists their addresses. */
function readTrustProxy(value = '0'): Config['trustProxy'] {
  if (!/^\d$/.test(value)) return value
  return value === '0' ? false : Number(value)
}
