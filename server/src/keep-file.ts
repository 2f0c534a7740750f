import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Tells others something in a file while this process runs, whole or not at all; only its owner may read it.
 * @returns what removes it, unless another process has written its own meanwhile
 */
export function keepFile(path: string, text: string): () => void {
  writeWhole(path, text)
  return () => {
    if (readFileSync(path, 'utf8').trim() === text) rmSync(path)
  }
}

/** Nobody, and no crash, ever leaves or sees half of it. */
export function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, `${text}\n`, { mode: 0o600 })
  renameSync(unfinished, path)
}
