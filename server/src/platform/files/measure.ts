import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { StoredContent } from './storage.ts'

/** Counts and hashes content on its way. `result` is right once the stream has ended. */
export function measure(content: Uint8Array | Readable): { stream: Readable; result(): StoredContent } {
  const hash = createHash('sha256')
  let size = 0
  async function* meter() {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk)
      size += chunk.length
      if (chunk.length > 0) yield chunk
    }
  }
  return { stream: Readable.from(meter(), { objectMode: false }), result: () => ({ size, sha256: hash.digest('hex') }) }
}
