import type { Database } from '../../platform/database/index.ts'
import { scopes } from '../../platform/http/index.ts'
import type { Module } from '../../platform/module.ts'
import { listEntries } from './entries.ts'
import * as schema from './schema.ts'

/** The audit log, for staff to read. Nobody imports it: writing is the database's own, see platform/audit. */
export function createAudit({ db }: { db: Database }): { module: Module } {
  return {
    module: {
      name: 'audit',
      routes(app) {
        const readers = scopes(app, 'Audit').staff('moderator')
        readers.get('/staff/audit', schema.listEntries, ({ call, query }) => listEntries(db, call, query))
        readers.get('/staff/audit/rows/:table/:id', schema.listHistory, ({ call, params, query }) =>
          listEntries(db, call, { ...query, table: params.table, row_id: params.id }),
        )
      },
    },
  }
}
