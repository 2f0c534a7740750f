import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type StripeSandbox, startStripeSandbox } from '@usta/stripe-sandbox'
import { afterAll, expect } from 'vitest'
import { createUsta } from '../../src/app.ts'
import { createDatabase, type Database } from '../../src/platform/database/index.ts'
import { type FileStorage, type FilesConfig, openFileStorage } from '../../src/platform/files/index.ts'
import type { App } from '../../src/platform/http/index.ts'
import { runDueJobs } from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { type MessagesConfig, noMessages } from '../../src/platform/messages/index.ts'
import { type Api, createApi } from './api.ts'
import { freshDatabase } from './database.ts'
import { createGiven, type Given } from './given/index.ts'

/** A whole server on a database of the test file's own, with a Stripe sandbox beside it. */
export interface TestServer {
  /** The API as an anonymous visitor; `api.as(user)` calls as somebody. */
  readonly api: Api
  /** Makes what a test needs to begin with. */
  readonly given: Given
  readonly db: Database
  readonly app: App
  readonly stripe: StripeSandbox
  /** Where it keeps its files, and how another process finds them. */
  readonly files: FileStorage
  readonly filesConfig: FilesConfig
  /** Where it listens. */
  readonly url: string
  /** Log lines, parsed; `level` 50 is an error. */
  readonly log: { level: number; msg: string; [key: string]: unknown }[]
  /** Does all jobs that are due, and those they cause. */
  runJobs(): Promise<void>
}

interface TestServerOptions {
  /** Its database, if it is not to begin with a fresh one. */
  db?: Database
  /** Done before it starts, with its files. */
  prepare?: (files: FileStorage) => Promise<void>
  requestsPerMinute?: number
  /** Where its keys are, if the test is to change them while it runs. */
  encryptionKeysFile?: string | null
  /** The channels that it has beside the apps; none unless given. */
  messages?: Partial<MessagesConfig>
  /** Whether mails and SMS land in the outbox page, as they do in the demo. */
  demo?: boolean
}

/** The keys of its encrypted columns. */
export const testKeys = [{ id: 'test', key: Buffer.alloc(32, 7) }]

/** Starts it for the test file that calls; it is gone when the file is done. */
export async function startTestServer({
  db: givenDb,
  prepare = async () => undefined,
  requestsPerMinute = 1_000_000,
  encryptionKeysFile = null,
  messages = {},
  demo = false,
}: TestServerOptions = {}): Promise<TestServer> {
  const db = givenDb ?? (await freshDatabase())
  const ownDb = createDatabase({ url: db.url, size: 5, role: 'usta_app' })
  const lines: TestServer['log'] = []
  const log = createLog({ level: 'info', destination: { write: (line) => void lines.push(JSON.parse(line)) } })
  const filesConfig = { kind: 'disk', location: mkdtempSync(join(tmpdir(), 'usta-files-')) } as const
  const files = await openFileStorage(filesConfig)
  await prepare(files)
  const stripe = await startStripeSandbox({ retrySchedule: [50, 100, 200, 400, 800] })
  const usta = await createUsta({
    config: {
      corsOrigins: ['https://app.example'],
      demo,
      encryptionKeys: testKeys,
      encryptionKeysFile,
      files: filesConfig,
      messages: { ...noMessages, ...messages },
      redisUrl: null,
      requestsPerMinute,
      secret: 'a secret for tests that nobody has to guess',
      trustProxy: false,
    },
    db: ownDb,
    log,
    publicUrl: 'http://localhost:3000',
    stripe: { secretKey: stripe.secretKey, webhookSecret: stripe.webhookSecret, apiUrl: stripe.url },
  })
  await usta.start()
  const url = await usta.app.listen({ host: '127.0.0.1', port: 0 })
  stripe.sendWebhooksTo(`${url}/api/v1/payments/webhooks/stripe`)
  afterAll(async () => {
    await stripe.close()
    await usta.close()
    await ownDb.close()
    await expectKnownWriters(db)
    rmSync(filesConfig.location, { recursive: true })
  })
  return {
    api: createApi(usta.app),
    given: createGiven(db),
    db,
    app: usta.app,
    stripe,
    files,
    filesConfig,
    url,
    log: lines,
    runJobs: () => runDueJobs({ pool: ownDb.pool, handlers: usta.jobs, log }),
  }
}

/** Whatever the server writes, in whichever test, says in the audit log in which request or job: `transact` does that. */
async function expectKnownWriters(db: Database): Promise<void> {
  const { rows } = await db.pool.query(
    "select distinct operation || ' of ' || table_name as done from audit_log where request_id like 'connection % usta%'",
  )
  expect(
    rows.map(({ done }) => done),
    'written outside of transact',
  ).toEqual([])
}
