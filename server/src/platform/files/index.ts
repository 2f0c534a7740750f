import { createDiskStorage } from './disk.ts'
import type { S3Options } from './s3.ts'
import type { FileStorage } from './storage.ts'

export { sweepFiles } from './jobs.ts'
export { FileMissingError, type FileStorage } from './storage.ts'

/** Where files are: in a folder of this machine, or in a bucket. */
export type FilesConfig = { readonly kind: 'disk'; readonly location: string } | ({ readonly kind: 's3' } & S3Options)

/** Opens the storage that the configuration names; the S3 client is loaded only where it is needed. */
export async function openFileStorage(config: FilesConfig): Promise<FileStorage> {
  if (config.kind === 'disk') return createDiskStorage(config.location)
  const { createS3Storage } = await import('./s3.ts')
  return createS3Storage(config)
}
