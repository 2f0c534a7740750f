/**
 * Restores a backup into an empty database, and its files into file storage:
 *   npm run restore -- <name> [--from <folder> | s3://<bucket>] [--replace]
 */
import { parseArgs } from 'node:util'
import { openPlace, runBackupCommand } from '../backup/command.ts'
import { BackupError, restoreBackup } from '../backup/index.ts'
import { openFileStorage } from '../platform/files/index.ts'

process.exitCode = await runBackupCommand(async ({ config, databaseUrl, log }) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, replace: { type: 'boolean', default: false } },
  })
  const [folder, ...rest] = positionals
  if (!folder || rest.length > 0) throw new BackupError('Usage: npm run restore -- <name> [--from <place>] [--replace]')
  const manifest = await restoreBackup({
    databaseUrl,
    from: await openPlace(values.from, config),
    folder,
    files: await openFileStorage(config.files),
    replace: values.replace,
    log,
  })
  console.log(`restored ${folder}, made at ${manifest.created_at}`)
  const known = new Set(config.encryptionKeys.map(({ id }) => id))
  const unknown = manifest.encryption_keys.filter((id) => !known.has(id))
  if (unknown.length > 0)
    console.log(`USTA_ENCRYPTION_KEYS lacks ${unknown.join(', ')}: what they encrypted cannot be read`)
})
