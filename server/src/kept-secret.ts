import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret made on first use and kept in the state folder, readable by its owner only. Of several processes that
 * start at once, all get the same, and none ever sees half of it.
 */
export function keptSecret(stateDir: string, name: string, make: () => string): string {
  const path = join(stateDir, name)
  if (!existsSync(path)) {
    const unfinished = `${path}.${process.pid}`
    writeFileSync(unfinished, `${make()}\n`, { mode: 0o600 })
    try {
      linkSync(unfinished, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(unfinished)
    }
  }
  return readFileSync(path, 'utf8').trim()
}
