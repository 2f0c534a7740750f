import { randomBytes } from 'node:crypto'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { FileStorage } from '../../../platform/files/index.ts'

const ArchivedFile = Type.Object({
  table: Type.String(),
  key: Type.String(),
  rows: Type.Integer(),
  /** In bytes, compressed. */
  size: Type.Integer(),
  /** Of the compressed file, in hex. */
  sha256: Type.String(),
})

/** What the archive has of one month: one file per table. */
export const Manifest = Type.Object({
  format: Type.Literal('usta-archive-1'),
  /** The month of the deletions, in UTC: `2026-08`. */
  month: Type.String(),
  written_at: Type.String(),
  files: Type.Array(ArchivedFile),
})

export type ArchivedFile = Type.Static<typeof ArchivedFile>
export type Manifest = Type.Static<typeof Manifest>

/** Where the archive is in file storage. */
export const archivePrefix = 'archive/'

const keyPattern = /^archive\/(\d{4}-\d\d)\/([a-z0-9_]+)-(\d{8}t\d{9})z-[0-9a-f]{8}\.(jsonl\.gz|json)$/

/** A key that nobody has used: no file of the archive is ever written twice, so what a manifest names stays as it was. */
export function newKey(month: string, name: string, ending: 'jsonl.gz' | 'json'): string {
  const at = new Date().toISOString().replace(/[-:.]/g, '').toLowerCase()
  return `${archivePrefix}${month}/${name}-${at}-${randomBytes(4).toString('hex')}.${ending}`
}

export interface ArchiveKey {
  month: string
  /** The table, or `manifest`. */
  name: string
  writtenAt: number
}

/** What a key says, or null for one that is none of ours. */
export function parseKey(key: string): ArchiveKey | null {
  const [, month = '', name = '', at = ''] = keyPattern.exec(key) ?? []
  if (!month) return null
  const iso = at.replace(/^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)(\d{3})$/, '$1-$2-$3T$4:$5:$6.$7Z')
  return { month, name, writtenAt: Date.parse(iso) }
}

export interface WrittenManifest {
  key: string
  manifest: Manifest
}

/** The months of the archive, oldest first. */
export async function listMonths(files: FileStorage): Promise<string[]> {
  const months = new Set<string>()
  for await (const { key } of files.list(archivePrefix)) {
    const parsed = parseKey(key)
    if (parsed?.name === 'manifest') months.add(parsed.month)
  }
  return [...months].sort()
}

/**
 * The manifests of a month, oldest first. There is one; more where a process was killed before it removed the
 * outdated one, or where two wrote at once: then the archive is what all of them name.
 */
export async function readManifests(files: FileStorage, month: string): Promise<WrittenManifest[]> {
  const keys: string[] = []
  for await (const { key } of files.list(`${archivePrefix}${month}/`)) {
    if (parseKey(key)?.name === 'manifest') keys.push(key)
  }
  const read = async (key: string) => ({
    key,
    manifest: Value.Parse(Manifest, JSON.parse((await files.read(key)).toString())),
  })
  return Promise.all(keys.sort().map(read))
}

/** The files that these manifests name, each once. */
export function filesOf(manifests: readonly WrittenManifest[]): ArchivedFile[] {
  const files = manifests.flatMap(({ manifest }) => manifest.files)
  return [...new Map(files.map((file) => [file.key, file])).values()]
}

/** @returns its key, once it can be read back */
export async function writeManifest(files: FileStorage, month: string, archived: ArchivedFile[]): Promise<string> {
  const manifest: Manifest = {
    format: 'usta-archive-1',
    month,
    written_at: new Date().toISOString(),
    files: archived.toSorted((a, b) => a.table.localeCompare(b.table)),
  }
  const key = newKey(month, 'manifest', 'json')
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await files.put(key, Buffer.from(text), { contentType: 'application/json' })
  if ((await files.read(key)).toString() !== text) throw new Error(`${key} was not stored as it was written`)
  return key
}
