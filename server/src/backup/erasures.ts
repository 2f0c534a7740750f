import type { FileStorage } from '../platform/files/index.ts'

/** Where file storage remembers who was erased, by id, and where the place of backups does, beside all of them. */
const prefix = 'erasures/'

/**
 * What an older backup cannot know: who was erased after it. Each backup leaves that beside all others, and each
 * restore takes it from there, so that nobody comes back, also on another machine.
 */
export async function carryErasures(from: FileStorage, to: FileStorage): Promise<void> {
  for await (const { key } of from.list(prefix)) {
    if (!(await to.exists(key))) await to.put(key, await from.get(key))
  }
}
