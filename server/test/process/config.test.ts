import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Config, ConfigError, readConfig } from '../../src/config.ts'

const root = mkdtempSync(join(tmpdir(), 'usta-config-'))
afterAll(() => rmSync(root, { recursive: true }))
const newStateDir = () => mkdtempSync(join(root, 'state-'))

function read(environment: Record<string, string> = {}): Config {
  return readConfig({ USTA_STATE_DIR: newStateDir(), ...environment })
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    read(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`

test('without any setting, Usta serves a demo on this machine from a database of its own', () => {
  expect(read()).toMatchObject({
    host: '127.0.0.1',
    port: null,
    publicUrl: null,
    trustProxy: false,
    corsOrigins: [],
    logLevel: 'warn',
    demo: true,
    database: { url: null, directUrl: null, poolSize: 10, statementTimeoutMs: 15_000 },
    redisUrl: null,
    stripe: null,
    files: { kind: 'disk' },
  })
})

test('files are in a bucket as soon as one is named', () => {
  const keys = { S3_ACCESS_KEY_ID: 'AKIA', S3_SECRET_ACCESS_KEY: 'secret' }
  expect(read({ S3_BUCKET: 'usta-files', S3_ENDPOINT: 'http://minio:9000', ...keys }).files).toEqual({
    kind: 's3',
    bucket: 'usta-files',
    region: 'us-east-1',
    endpoint: 'http://minio:9000',
    accessKeyId: 'AKIA',
    secretAccessKey: 'secret',
  })
  expect(problemsOf({ S3_BUCKET: 'usta-files' })).toEqual([
    'S3_ACCESS_KEY_ID: needed beside S3_BUCKET',
    'S3_SECRET_ACCESS_KEY: needed beside S3_BUCKET',
  ])
  expect(problemsOf({ S3_ACCESS_KEY_ID: 'AKIA', S3_SECRET_ACCESS_KEY: 'secret' })[0]).toContain('S3_BUCKET: needed')
  expect(problemsOf({ S3_BUCKET: 'Not A Bucket', ...keys })).toEqual(['S3_BUCKET: must be the name of a bucket'])
})

test('an empty variable is one that is not set', () => {
  expect(read({ PORT: '', PUBLIC_URL: '', DATABASE_URL: '' })).toMatchObject({ port: null, publicUrl: null })
})

test('settings are read, typed and frozen', () => {
  const config = read({
    PORT: '8080',
    PUBLIC_URL: 'https://usta.example/',
    CORS_ORIGINS: 'https://a.example,http://localhost:8081',
    DATABASE_URL: 'postgres://u:p@db/usta',
    REDIS_URL: 'rediss://:p@cache:6380/1',
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_WEBHOOK_SECRET: 'whsec_1',
    USTA_ENCRYPTION_KEYS: `${key('new', 1)},${key('old', 2)}`,
  })
  expect(config).toMatchObject({
    port: 8080,
    publicUrl: 'https://usta.example',
    corsOrigins: ['https://a.example', 'http://localhost:8081'],
    database: { url: 'postgres://u:p@db/usta' },
    redisUrl: 'rediss://:p@cache:6380/1',
    stripe: { secretKey: 'sk_test_1', webhookSecret: 'whsec_1', apiUrl: null },
  })
  expect(config.encryptionKeys.map(({ id, key }) => [id, key.length])).toEqual([
    ['new', 32],
    ['old', 32],
  ])
  expect(Object.isFrozen(config) && Object.isFrozen(config.database) && Object.isFrozen(config.corsOrigins)).toBe(true)
})

test('the demo is for the embedded database, unless somebody wants it elsewhere', () => {
  const elsewhere = { DATABASE_URL: 'postgres://db/usta' }
  expect(read(elsewhere).demo).toBe(false)
  expect(read({ ...elsewhere, USTA_DEMO: '1' }).demo).toBe(true)
  expect(read({ USTA_DEMO: '0' }).demo).toBe(false)
})

test.each([
  ['0', false],
  ['1', 1],
  ['2', 2],
  ['loopback', 'loopback'],
  ['10.0.0.0/8,::1', '10.0.0.0/8,::1'],
])('TRUST_PROXY=%s', (text, trusted) => {
  expect(read({ TRUST_PROXY: text }).trustProxy).toBe(trusted)
})

test('everything that is wrong is told at once, without the values of secrets', () => {
  const problems = problemsOf({
    NODE_ENV: 'production',
    PORT: '70000',
    LOG_LEVEL: 'loud',
    DATABASE_POOL_SIZE: '1.5',
    STRIPE_SECRET_KEY: 'hunter2',
    USTA_SECRET: 'hunter2',
    PUBLIC_URL: 'https://usta.example',
  })
  expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
    'DATABASE_POOL_SIZE',
    'DATABASE_URL',
    'LOG_LEVEL',
    'PORT',
    'STRIPE_SECRET_KEY',
    'STRIPE_WEBHOOK_SECRET',
    'USTA_ENCRYPTION_KEYS',
    'USTA_SECRET',
  ])
  expect(problems.join()).not.toContain('hunter2')
})

describe('a wrong value is told in words', () => {
  test.each([
    ['PORT', 'abc', 'must be integer'],
    ['PORT', '-1', 'must be integer'],
    ['PUBLIC_URL', 'usta.example', 'must be an address with http:// or https://'],
    ['PUBLIC_URL', 'http://:::', 'must be an address with http:// or https://'],
    ['DATABASE_URL', 'mysql://db', 'must be an address with postgres://'],
    ['DATABASE_URL', 'postgres://u:p#x@db/usta', 'must be an address with postgres://'],
    ['REDIS_URL', 'localhost:6379', 'must be an address with redis:// or rediss://'],
    ['CORS_ORIGINS', '*', 'must be origins like https://app.example, separated by commas'],
    ['CORS_ORIGINS', 'https://a.example/', 'must be origins like https://app.example, separated by commas'],
    ['TRUST_PROXY', 'everyone', 'must be a number of proxies, or their addresses'],
    ['TRUST_PROXY', '10.0.0.0/999', 'must be a number of proxies, or their addresses'],
    ['USTA_DEMO', 'yes', 'must be equal to one of the allowed values'],
    ['USTA_SECRET', 'short', 'must be at least 32 characters'],
    ['USTA_ENCRYPTION_KEYS', 'key', 'must be entries like name:key, each key 32 bytes in base64, separated by commas'],
    ['LOG_LEVEL', 'loud', 'must be one of fatal, error, warn, info, debug, trace, silent'],
  ])('%s=%s', (name, value, message) => {
    expect(problemsOf({ [name]: value })).toEqual([`${name}: ${message}`])
  })
})

test('secrets that nobody gave are made once, and only their owner may read them', () => {
  const stateDir = newStateDir()
  const [first, second] = [readConfig({ USTA_STATE_DIR: stateDir }), readConfig({ USTA_STATE_DIR: stateDir })]
  expect(second.secret).toBe(first.secret)
  expect(second.encryptionKeys).toEqual(first.encryptionKeys)
  expect(first.secret.length).toBeGreaterThanOrEqual(32)
  expect(first.encryptionKeys[0]?.key).toHaveLength(32)
  expect(readdirSync(stateDir).sort()).toEqual(['encryption-keys', 'secret', 'vapid-keys'])
  for (const file of readdirSync(stateDir)) expect(statSync(join(stateDir, file)).mode & 0o777).toBe(0o600)
  expect(readConfig({ USTA_STATE_DIR: newStateDir() }).secret).not.toBe(first.secret)
})

test('secrets that were given are not written anywhere', () => {
  const stateDir = newStateDir()
  readConfig({
    USTA_STATE_DIR: stateDir,
    USTA_SECRET: 'x'.repeat(32),
    USTA_ENCRYPTION_KEYS: key('a', 1),
    VAPID_PUBLIC_KEY: Buffer.alloc(65, 4).toString('base64url'),
    VAPID_PRIVATE_KEY: Buffer.alloc(32, 4).toString('base64url'),
  })
  expect(readdirSync(stateDir)).toEqual([])
})

test('a state folder that cannot be made is told like any other mistake', () => {
  expect(problemsOf({ USTA_STATE_DIR: '/dev/null' })).toEqual(['USTA_STATE_DIR: cannot write to /dev/null (EEXIST)'])
})
