/**
 * Backs up the database and the files, and proves the backup by restoring it into a database of its own:
 *   npm run backup -- [--to <folder> | s3://<bucket>] [--no-verify]
 */
import { parseArgs } from 'node:util'
import { openPlace, runBackupCommand } from '../backup/command.ts'
import { createBackup, verifyBackup } from '../backup/index.ts'
import { openFileStorage } from '../platform/files/index.ts'

process.exitCode = await runBackupCommand(async ({ config, databaseUrl, log }) => {
  const { values } = parseArgs({ options: { to: { type: 'string' }, 'no-verify': { type: 'boolean' } } })
  const to = await openPlace(values.to, config)
  const folder = `usta-${new Date().toISOString().slice(0, 19).replaceAll(':', '-').toLowerCase()}z`
  const files = await openFileStorage(config.files)
  const manifest = await createBackup({ databaseUrl, files, to, folder })
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`${folder}: ${manifest.tables.length} tables, ${rows} rows, ${manifest.files.length} files`)
  if (manifest.encryption_keys.length > 0) {
    console.log(`Its encrypted columns need these keys, which are not in it: ${manifest.encryption_keys.join(', ')}`)
  }
  if (values['no-verify']) return
  await verifyBackup({ from: to, folder, ring: config.encryptionKeys, log })
  console.log('verified: restored into a database of its own, where the ledger and the audit log add up')
})
