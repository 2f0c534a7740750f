import type { FileStorage } from '../../../platform/files/index.ts'
import { deletionOf, readLines, rowOf, writeLines } from './lines.ts'
import {
  type ArchivedFile,
  archivePrefix,
  filesOf,
  parseKey,
  readManifests,
  type WrittenManifest,
  writeManifest,
} from './manifest.ts'

const day = 86_400_000

interface MonthChange {
  month: string
  /** Says what becomes of a line that is there already; null leaves it out. */
  keep: (table: string, line: string) => string | null
  /** Lines to add, by table. */
  add: ReadonlyMap<string, readonly AsyncGenerator<string>[]>
  /** The tables whose lines may change though none are added; all unless told. */
  only?: ReadonlySet<string>
}

/**
 * Writes the files of a month anew, then a manifest that names them, and then removes what that no longer names. Each
 * step leaves an archive that is whole: until the new manifest is there, the outdated one counts, with its files.
 */
export async function changeMonth(files: FileStorage, { month, keep, add, only }: MonthChange): Promise<void> {
  const outdated = await readManifests(files, month)
  const before = Map.groupBy(filesOf(outdated), ({ table }) => table)
  const archived: ArchivedFile[] = []
  for (const table of new Set([...before.keys(), ...add.keys()])) {
    const present = before.get(table) ?? []
    const [file, ...others] = present
    if (file && others.length === 0 && only && !only.has(table)) archived.push(file)
    else {
      const lines = merged(files, present, (line) => keep(table, line), add.get(table) ?? [])
      const written = await writeLines(files, month, table, lines)
      if (written.rows > 0) archived.push(written)
      else await files.delete(written.key)
    }
  }
  const current = await writeManifest(files, month, archived)
  await removeOutdated(files, month, current, outdated)
}

async function* merged(
  files: FileStorage,
  present: readonly ArchivedFile[],
  keep: (line: string) => string | null,
  added: readonly AsyncGenerator<string>[],
): AsyncGenerator<string> {
  const seen = new Set<string>()
  for (const file of present) {
    for await (const line of readLines(files, file)) {
      if (present.length > 1 && isKnown(seen, line)) continue
      const kept = keep(line)
      if (kept !== null) yield kept
    }
  }
  for (const lines of added) yield* lines
}

/** Two that wrote at once have both copied what was there before. */
function isKnown(seen: Set<string>, line: string): boolean {
  const name = `${deletionOf(line)} ${JSON.parse(rowOf(line)).id}`
  if (seen.has(name)) return true
  seen.add(name)
  return false
}

/** Manifests first, so that none is left that names a file which is gone. */
async function removeOutdated(
  files: FileStorage,
  month: string,
  current: string,
  outdated: readonly WrittenManifest[],
): Promise<void> {
  for (const { key } of outdated) await files.delete(key)
  const unfinished: string[] = []
  for await (const { key } of files.list(`${archivePrefix}${month}/`)) {
    const parsed = parseKey(key)
    if (parsed && parsed.writtenAt < Date.now() - day && parsed.name !== 'manifest') unfinished.push(key)
  }
  // Read after they were listed: what somebody else has named meanwhile stays.
  const named = new Set(filesOf(await readManifests(files, month)).map(({ key }) => key))
  const superseded = filesOf(outdated).map(({ key }) => key)
  for (const key of new Set([...superseded, ...unfinished])) {
    if (!named.has(key) && key !== current) await files.delete(key)
  }
}
