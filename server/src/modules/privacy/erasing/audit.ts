import { eraseRecorded, listEntriesMatching, type RecordedEntry } from '../../../platform/audit/index.ts'
import { type Erasing, patiently, together } from './context.ts'
import { isNear } from './near.ts'

/** Erases from the audit log what names the person in the history of others' rows, also where it was changed since. */
export async function eraseHistory(erasing: Erasing): Promise<void> {
  const { striker } = erasing
  const pattern = striker.sql
  if (pattern === null) return
  const near = await erasing.near()
  for (let after: RecordedEntry | null = null; ; ) {
    const entries: RecordedEntry[] = await patiently(erasing, async (trx) => {
      const found = await listEntriesMatching(trx, pattern, after, together)
      for (const { changes, reason, row_id, table_name } of found) {
        const isMet = isNear([row_id, changes], near)
        const names = (value: unknown) => JSON.stringify(striker.value(value, isMet)) !== JSON.stringify(value)
        const columns = Object.keys(changes).filter((column) => names(changes[column]))
        const inReason = names(reason)
        if (columns.length > 0 || inReason) await eraseRecorded(trx, table_name, [row_id], columns, inReason)
      }
      return found
    })
    after = entries.at(-1) ?? null
    if (after === null || entries.length < together) return
  }
}
