/**
 * Writes docs/data-model.md from the migrations: the comments, columns and relations of the database that they make.
 * `--check` writes nothing and fails when the file is not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableOwners } from '../../../scripts/boundaries/tables.ts'
import { readTables } from './data-model/read.ts'
import { renderDataModel } from './data-model/render.ts'
import { withMigratedDatabase } from './migrated-database.ts'

const file = join(import.meta.dirname, '../../../docs/data-model.md')

await main(process.argv.includes('--check'))

async function main(check: boolean): Promise<void> {
  const text = renderDataModel(await withMigratedDatabase(({ pool }) => readTables(pool)), tableOwners)
  if (!check) return writeFileSync(file, text)
  if (readFileSync(file, 'utf8') === text) return
  console.error('docs/data-model.md is not what the migrations say. Run `npm run db:docs`.')
  process.exitCode = 1
}
