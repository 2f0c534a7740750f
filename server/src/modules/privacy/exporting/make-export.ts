import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Call } from '../../../kernel/actor.ts'
import { transact } from '../../../platform/database/index.ts'
import type { JobRun } from '../../../platform/jobs/index.ts'
import type { Context } from '../context.ts'
import { deleteExpired, findExport, listPresent, noteFailed, noteReady } from '../store/exports.ts'
import { listFiles, listTables } from './contents.ts'
import { exportIdOf, exportKey, exportPrefix } from './key.ts'

const day = 86_400_000

/** Writes everything that is kept about a person into one ZIP: a JSON file a table, and the files they uploaded. */
export async function writeExport(context: Context, call: Call, id: string, { lastAttempt }: JobRun): Promise<void> {
  const row = await findExport(context.db.kysely, id)
  if (row?.status !== 'preparing') return
  try {
    const key = exportKey(id)
    const content = await zipOf(context, row.user_id)
    const { size, sha256 } = await context.storage.put(key, content, { contentType: 'application/zip' })
    const days = await context.settings.integer(context.db.kysely, 'privacy.export_days')
    const expiresAt = new Date(Date.now() + days * day)
    const isWanted = await transact(context.db, call, (trx) => noteReady(trx, id, { key, size, sha256, expiresAt }))
    if (!isWanted) await context.storage.delete(key)
  } catch (error) {
    if (lastAttempt) await transact(context.db, call, (trx) => noteFailed(trx, id))
    throw error
  }
}

async function zipOf(context: Context, userId: string): Promise<Readable> {
  const zip = new ZipFile()
  const output = Readable.from(zip.outputStream as unknown as AsyncIterable<Buffer>, { objectMode: false })
  // Each is opened when its turn comes, so that no more than one is in memory.
  const add = (name: string, open: () => Promise<Readable> | Readable) =>
    zip.addReadStreamLazy(name, {}, (take) => {
      Promise.resolve()
        .then(open)
        .then(
          (stream) => take(null, stream),
          (error: unknown) => take(error, Readable.from([])),
        )
    })
  zip.on('error', (error) => output.destroy(error as Error))
  zip.addBuffer(Buffer.from(readMe), 'README.txt')
  for (const { name, rows } of await listTables(context, userId)) add(`data/${name}.json`, () => asJson(rows()))
  for (const { name, key } of await listFiles(context.db.kysely, userId))
    add(`files/${name}`, () => context.storage.get(key))
  zip.end()
  return output
}

function asJson(rows: AsyncIterable<unknown>): Readable {
  async function* text() {
    let separator = '[\n'
    for await (const row of rows) {
      yield `${separator}${JSON.stringify(row, null, 2)}`
      separator = ',\n'
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n'
  }
  return Readable.from(text(), { objectMode: false })
}

/** Removes copies whose days are over, and what a killed job has left. */
export async function sweepOldExports({ db, storage }: Context, call: Call, now = new Date()): Promise<void> {
  await transact(db, call, (trx) => deleteExpired(trx, now))
  const keys = new Map<string, string>()
  for await (const { key } of storage.list(exportPrefix)) {
    const id = exportIdOf(key)
    if (id) keys.set(id, key)
  }
  const present = new Set(await listPresent(db.kysely, [...keys.keys()]))
  for (const [id, key] of keys) if (!present.has(id)) await storage.delete(key)
}

const readMe = `Бул архивде Уста сиз жөнүндө сактаган маалыматтын баары бар. data/ ичинде ар бир таблица JSON файл
түрүндө, files/ ичинде сиз жүктөгөн файлдар.

В этом архиве всё, что Уста хранит о вас. В data/ по файлу JSON на каждую таблицу, в files/ файлы, которые вы
загрузили.

This archive holds everything that Usta keeps about you. data/ has a JSON file for each table, files/ the files that
you uploaded.
`
