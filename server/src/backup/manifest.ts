import type { FileStorage } from '../platform/files/index.ts'

/** What a backup holds. Written last, so that a folder without it is no backup. */
export interface Manifest {
  readonly format: 1
  readonly created_at: string
  /** Applied migrations with their checksums: a restore begins with the same. */
  readonly migrations: readonly { name: string; checksum: string }[]
  /** Parents first or not: foreign keys are proved once everything is there. */
  readonly tables: readonly TableCopy[]
  readonly sequences: readonly { name: string; value: string }[]
  readonly partitions: readonly { parent: string; name: string; bound: string }[]
  readonly files: readonly FileCopy[]
  /** The keys that its encrypted columns and seals need. They are not in it. */
  readonly encryption_keys: readonly string[]
}

export interface FileCopy {
  /** Where it was in file storage; in the backup it is below `files/`. */
  readonly key: string
  readonly size: number
  readonly sha256: string
}

export interface TableCopy {
  /** With its schema, quoted as SQL wants it. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
  /** Compressed text of COPY, below the backup's folder. */
  readonly key: string
  readonly size: number
  readonly sha256: string
}

const fileName = 'manifest.json'

/** Something that keeps a backup from being made, read or restored, said to a person. */
export class BackupError extends Error {}

export async function writeManifest(storage: FileStorage, folder: string, manifest: Manifest): Promise<void> {
  await storage.put(`${folder}/${fileName}`, Buffer.from(JSON.stringify(manifest, null, 1)))
}

/** @throws BackupError when there is no whole backup under that name */
export async function readManifest(storage: FileStorage, folder: string): Promise<Manifest> {
  if (!(await storage.exists(`${folder}/${fileName}`)))
    throw new BackupError(`${folder} is no backup, or not a whole one`)
  const manifest = JSON.parse((await storage.read(`${folder}/${fileName}`)).toString()) as Manifest
  if (manifest.format !== 1) throw new BackupError(`${folder} was made by a newer version`)
  return manifest
}
