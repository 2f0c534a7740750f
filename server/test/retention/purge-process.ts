/**
 * The nightly purge in a process of its own, which kills itself at the step it is told, as a power cut would: before or
 * after a file is stored or removed, half way through one, and before or after a transaction is committed.
 *   node purge-process.ts <database url> <folder of files> <step>
 */
import { Readable } from 'node:stream'
import pg from 'pg'
import { systemCall } from '../../src/kernel/actor.ts'
import { createArchive } from '../../src/modules/retention/index.ts'
import { purgeAllDue } from '../../src/modules/retention/purge.ts'
import { createSettings } from '../../src/modules/settings/index.ts'
import { createDatabase } from '../../src/platform/database/index.ts'
import { type FileStorage, openFileStorage } from '../../src/platform/files/index.ts'
import { createLog } from '../../src/platform/log/log.ts'

const [url = '', location = '', fatal = ''] = process.argv.slice(2)
let steps = 0

function step(): void {
  steps += 1
  if (steps === Number(fatal)) process.kill(process.pid, 'SIGKILL')
}

const storage = await openFileStorage({ kind: 'disk', location })
const files: FileStorage = {
  ...storage,
  async put(key, content, options) {
    step()
    const stored = await storage.put(key, halfWay(content), options)
    step()
    return stored
  },
  async delete(key) {
    step()
    await storage.delete(key)
    step()
  },
}

/** The same content, with a step in the middle of it. */
function halfWay(content: Parameters<FileStorage['put']>[1]): Readable {
  async function* chunks() {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      yield chunk.subarray(0, 5)
      step()
      yield chunk.subarray(5)
    }
  }
  return Readable.from(chunks(), { objectMode: false })
}

const { query } = pg.Client.prototype
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const text = typeof args[0] === 'string' ? args[0] : (args[0] as { text?: string } | null)?.text
  const writes = /^\s*(commit|update)/i.test(text ?? '')
  if (writes) step()
  const answer = (query as (...all: unknown[]) => unknown).apply(this, args)
  if (writes && answer instanceof Promise) return answer.then(after)
  return answer
} as typeof query

function after<T>(result: T): T {
  step()
  return result
}

const db = createDatabase({ url, size: 2 })
const log = createLog({ level: 'silent' })
const archive = createArchive(db, files)
const accounts = { areStaff: async () => false }
await purgeAllDue({ db, log, settings: createSettings({ db }), accounts, archive }, systemCall('job:purge', 'night'))
await db.close()
process.stdout.write(String(steps))
