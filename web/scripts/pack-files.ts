import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Fonts are packed already, and packing what fits in one packet gains nothing. */
const worthIt = (name: string, size: number) => /\.(css|js|svg)$/.test(name) && size > 1_000

/** Puts `.br` and `.gz` beside each file that gains by it, as small as they get: packed once, sent for years. */
export async function packFiles(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(names.map((name) => packFile(join(folder, name))))
}

async function packFile(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (!worthIt(path, bytes.byteLength)) return
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}
