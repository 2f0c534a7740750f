import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** In web/, what does not end up in the build. */
const left = new Set(['build', 'node_modules', '.react-router', 'test'])

/**
 * A name for what would be built now: it changes with any source of the web app or of the client it is built with,
 * and with any locked version. Takes some milliseconds.
 */
export async function hashSources(rootDir: string): Promise<string> {
  const files = [
    ...(await filesBelow(join(rootDir, 'web'))),
    ...(await filesBelow(join(rootDir, 'packages/api-client/src'))),
    join(rootDir, 'package-lock.json'),
  ].sort()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  files.forEach((file, index) => {
    hash.update(`${relative(rootDir, file)}\0${contents[index]?.length}\0`).update(contents[index] ?? '')
  })
  return hash.digest('hex').slice(0, 16)
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !left.has(relative(directory, file).split(sep)[0] ?? ''))
}
