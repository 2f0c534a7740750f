import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { type Database, transact } from '../database/index.ts'
import { type ColumnCipher, keyOf, UnreadableValueError } from './column-cipher.ts'
import type { EncryptedColumn } from './encrypted-columns.ts'

export interface ReEncrypted {
  readonly changed: number
  /** Values that no key opens, and where they are; they stay as they are. */
  readonly unreadable: readonly string[]
}

interface Options {
  readonly cipher: ColumnCipher
  /** The key that everything is to have. */
  readonly newest: string
  /** Rows of one transaction. */
  readonly batch?: number
  /** Called after each of them. */
  readonly onBatch?: () => Promise<void> | void
}

/**
 * Encrypts a column anew with the newest key, some rows at a time, beside everybody who works: a value that somebody
 * writes meanwhile is theirs and stays. Stopped anywhere, the next call goes on, since the values say how far it came.
 */
export async function reEncrypt(
  db: Database,
  call: Call,
  place: EncryptedColumn,
  { cipher, newest, batch = 200, onBatch }: Options,
): Promise<ReEncrypted> {
  const [relation, column] = [sql.table(place.relation), sql.ref(place.column)]
  const unreadable: string[] = []
  let changed = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await transact(db, call, async (trx) => {
      const { rows } = await sql<{ id: string; value: string }>`
        select id, ${column} as value from ${relation}
        where ${column} <> '' and split_part(${column}, '.', 2) <> ${newest} and id > ${after}::uuid
        order by id limit ${batch}`.execute(trx)
      const renewed = rows.flatMap(({ id, value }) => {
        const cell = { table: place.table, column: place.column, rowId: id }
        try {
          return [{ id, value, renewed: cipher.encrypt(cipher.decrypt(value, cell), cell) }]
        } catch (error) {
          if (!(error instanceof UnreadableValueError)) throw error
          unreadable.push(error.message)
          return []
        }
      })
      // The row says the same as before, so whoever edits it may go on.
      await sql`select set_config('app.re_encrypting', 'on', true)`.execute(trx)
      const { numAffectedRows = 0n } = await sql`
        update ${relation} kept set ${column} = fresh.renewed
        from jsonb_to_recordset(${JSON.stringify(renewed)}::jsonb) fresh (id uuid, value text, renewed text)
        where kept.id = fresh.id and kept.${column} = fresh.value`.execute(trx)
      changed += Number(numAffectedRows)
      return rows.map(({ id }) => id)
    })
    await onBatch?.()
    after = ids.at(-1) ?? after
    if (ids.length < batch) return { changed, unreadable }
  }
}

/** The same for a line of the archive, `{"deletion":"…","row":{…}}`: all but the values stays as it was, to the byte. */
export function reEncryptLine(line: string, columns: readonly EncryptedColumn[], { cipher, newest }: Options): string {
  if (columns.length === 0) return line
  const { row } = JSON.parse(line) as { row: Record<string, unknown> }
  return columns.reduce((text, { table, column }) => {
    const value = row[column]
    if (typeof value !== 'string' || value === '' || keyOf(value) === newest) return text
    const cell = { table, column, rowId: String(row.id) }
    return text.replace(JSON.stringify(value), () => JSON.stringify(cipher.encrypt(cipher.decrypt(value, cell), cell)))
  }, line)
}
