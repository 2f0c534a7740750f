/** Prints the OpenAPI document. Needs no database: the routes are put together, not served. */
import { createUsta } from '../app.ts'
import { createDatabase } from '../platform/database/index.ts'
import { openApiDocument } from '../platform/http/index.ts'
import { createLog } from '../platform/log/log.ts'
import { noMessages } from '../platform/messages/index.ts'

const db = createDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' })
const usta = await createUsta({
  config: {
    corsOrigins: [],
    demo: false,
    messages: noMessages,
    encryptionKeys: [{ id: 'none', key: Buffer.alloc(32) }],
    files: { kind: 'disk', location: '/none' },
    redisUrl: null,
    requestsPerMinute: 1,
    secret: 'nothing is signed here, so this is no secret',
    trustProxy: false,
  },
  db,
  log: createLog({ level: 'silent' }),
  publicUrl: 'http://localhost:3000',
  stripe: { secretKey: 'sk_test_none', webhookSecret: 'whsec_none', apiUrl: 'http://127.0.0.1:1' },
})
await usta.app.ready()
process.stdout.write(`${JSON.stringify(openApiDocument(usta.app), null, 2)}\n`)
await usta.close()
await db.close()
