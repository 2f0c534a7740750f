import { resolve } from 'node:path'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { startEmbedded } from '../platform/database/index.ts'
import { type FileStorage, openFileStorage } from '../platform/files/index.ts'
import { createLog, type Log } from '../platform/log/log.ts'
import { BackupError } from './manifest.ts'

interface Surroundings {
  readonly config: Config
  readonly databaseUrl: string
  readonly log: Log
}

/** Runs a command on the database that is configured, or on the embedded one, started for it if it does not run. */
export async function runBackupCommand(work: (surroundings: Surroundings) => Promise<void>): Promise<number> {
  try {
    const config = readConfig()
    const embedded = config.database.url === null ? await startEmbedded({ stateDir: config.stateDir }) : null
    const databaseUrl = config.database.ownerUrl ?? config.database.url ?? embedded?.url ?? ''
    try {
      await work({ config, databaseUrl, log: createLog({ level: 'warn' }) })
    } finally {
      await embedded?.stop()
    }
    return 0
  } catch (error) {
    const isExpected =
      error instanceof BackupError ||
      error instanceof ConfigError ||
      (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
    console.error(isExpected ? (error as Error).message : error)
    return 1
  }
}

/** A folder, `backups` in the state folder unless told, or a bucket where the configured S3 account may write. */
export function openPlace(place: string | undefined, { files, stateDir }: Config): Promise<FileStorage> {
  const bucket = /^s3:\/\/([^/]+)\/?$/.exec(place ?? '')?.[1]
  if (!bucket) return openFileStorage({ kind: 'disk', location: resolve(place ?? `${stateDir}/backups`) })
  if (files.kind !== 's3') throw new BackupError('to reach a bucket, S3_BUCKET and its account have to be set')
  return openFileStorage({ ...files, bucket })
}
