/**
 * Writes docs/data-model.md from the comments, columns and relations of a migrated database:
 *   node server/src/tools/data-model.ts postgres://…
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { tableOwners } from '../../../scripts/boundaries/tables.ts'
import { readTables } from './data-model/read.ts'
import { renderDataModel } from './data-model/render.ts'

const file = join(import.meta.dirname, '../../../docs/data-model.md')

const url = process.argv[2]
if (!url) throw new Error('usage: node server/src/tools/data-model.ts <database url>')

const client = new pg.Client({ connectionString: url })
await client.connect()
try {
  writeFileSync(file, renderDataModel(await readTables(client), tableOwners))
} finally {
  await client.end()
}
