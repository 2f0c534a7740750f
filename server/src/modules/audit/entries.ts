import type { StaffCall } from '../../kernel/actor.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import { type AuditRow, listAuditRows, noteAuditRead } from '../../platform/audit/index.ts'
import { type Database, transact } from '../../platform/database/index.ts'
import type { AuditEntry, AuditQuery } from './schema.ts'

/** A page of the log. That it was read, by whom and what they looked for, is in the log from then on. */
export function listEntries(db: Database, call: StaffCall, query: AuditQuery): Promise<Page<AuditEntry>> {
  const { limit, cursor, ...filter } = query
  const before = decodeCursor('-at', ['timestamp', 'uuid'], cursor)
  return transact(db, call, async (trx) => {
    const rows = await listAuditRows(trx, filter, before, limit + 1)
    await noteAuditRead(trx, call.actor.userId, filter)
    return toPage(rows, limit, '-at', ({ at, id }) => [at, id], present)
  })
}

function present({ table_name, changes, ...row }: AuditRow): AuditEntry {
  const fields = Object.entries(changes).map(([field, change]) =>
    typeof change === 'string'
      ? { field, from: null, to: null, state: change }
      : { field, from: change[0], to: change[1], state: 'shown' as const },
  )
  return { ...row, table: table_name, changes: fields.sort((a, b) => (a.field < b.field ? -1 : 1)) }
}
