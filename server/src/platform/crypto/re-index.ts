import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { type Database, transact } from '../database/index.ts'
import type { BlindDigests, BlindIndex } from './blind-index.ts'
import { type ColumnCipher, UnreadableValueError } from './column-cipher.ts'

interface Options {
  readonly cipher: ColumnCipher
  readonly digests: BlindDigests
  /** The key that all digests are to have. */
  readonly newest: string
  readonly batch?: number
  readonly onBatch?: () => Promise<void> | void
}

/** Makes the digests of a blind index that are missing or of an older key, as `reEncrypt` does with what they are of. */
export async function reIndex(
  db: Database,
  call: Call,
  index: BlindIndex,
  { cipher, digests, newest, batch = 200, onBatch }: Options,
): Promise<number> {
  const [relation, column, of] = [sql.table(index.relation), sql.ref(index.column), sql.ref(index.of)]
  let changed = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await transact(db, call, async (trx) => {
      const { rows } = await sql<{ id: string; value: string }>`
        select id, ${of} as value from ${relation}
        where id > ${after}::uuid and ((${column} is null and ${of} <> '')
          or exists (select from unnest(${column}) made where split_part(made, '.', 1) <> ${newest}))
        order by id limit ${batch}`.execute(trx)
      const made = rows.map(({ id, value }) => ({ id, value, made: remake(index, id, value, { cipher, digests }) }))
      await sql`select set_config('app.re_encrypting', 'on', true)`.execute(trx)
      const { numAffectedRows = 0n } = await sql`
        update ${relation} kept set ${column} = fresh.made
        from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) fresh (id uuid, value text, made text[])
        where kept.id = fresh.id and kept.${of} = fresh.value`.execute(trx)
      changed += Number(numAffectedRows)
      return rows.map(({ id }) => id)
    })
    await onBatch?.()
    after = ids.at(-1) ?? after
    if (ids.length < batch) return changed
  }
}

/** The same for a line of the archive: all but the digests stays as it was. */
export function reIndexLine(line: string, indexes: readonly BlindIndex[], { newest, ...how }: Options): string {
  if (indexes.length === 0) return line
  const { row } = JSON.parse(line) as { row: Record<string, unknown> }
  return indexes.reduce((text, index) => {
    const kept = row[index.column]
    if (!Array.isArray(kept) || kept.every((digest) => keyOfDigest(String(digest)) === newest)) return text
    const made = remake(index, String(row.id), String(row[index.of] ?? ''), how)
    return kept.reduce<string>(
      (changed, digest, at) => changed.replace(JSON.stringify(digest), () => JSON.stringify(made?.[at] ?? '')),
      text,
    )
  }, line)
}

/** The key that a digest names. */
export function keyOfDigest(digest: string): string {
  return digest.slice(0, digest.indexOf('.'))
}

/** null of what cannot be read: nothing is to be found by it. */
function remake(
  index: BlindIndex,
  rowId: string,
  value: string,
  { cipher, digests }: Pick<Options, 'cipher' | 'digests'>,
): string[] | null {
  try {
    return digests.make(index, cipher.decrypt(value, { table: index.table, column: index.of, rowId }))
  } catch (error) {
    if (!(error instanceof UnreadableValueError)) throw error
    return null
  }
}
