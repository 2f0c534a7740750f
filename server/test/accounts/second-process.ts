import { afterAll } from 'vitest'
import { createUsta } from '../../src/app.ts'
import { createDatabase } from '../../src/platform/database/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { noMessages } from '../../src/platform/messages/index.ts'
import { type Api, createApi } from '../harness/api.ts'
import type { TestServer } from '../harness/server.ts'

/** The same server once more on the same database, as a second process would be: what it keeps in memory is its own. */
export async function startSecondProcess({ db, stripe, filesConfig }: TestServer): Promise<{ api: Api; url: string }> {
  const own = createDatabase({ url: db.url, size: 3 })
  const usta = await createUsta({
    config: {
      corsOrigins: [],
      demo: false,
      messages: noMessages,
      encryptionKeys: [{ id: 'test', key: Buffer.alloc(32, 7) }],
      files: filesConfig,
      redisUrl: null,
      requestsPerMinute: 1_000_000,
      secret: 'a secret for tests that nobody has to guess',
      trustProxy: false,
    },
    db: own,
    log: createLog({ level: 'silent' }),
    publicUrl: 'http://localhost:3000',
    stripe: { secretKey: stripe.secretKey, webhookSecret: stripe.webhookSecret, apiUrl: stripe.url },
  })
  await usta.start()
  const url = await usta.app.listen({ host: '127.0.0.1', port: 0 })
  afterAll(async () => {
    await usta.close()
    await own.close()
  })
  return { api: createApi(usta.app), url }
}
