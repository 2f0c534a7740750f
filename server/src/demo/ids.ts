import { createHash } from 'node:crypto'

/**
 * The id of a demo row: shaped like a UUID v7 of the moment `at` (milliseconds), so that it sorts by
 * time, with digits that follow from `key` instead of chance.
 */
export function demoId(key: string, at: number): string {
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0').slice(-12)
  const digest = createHash('sha256').update(key).digest('hex')
  const variant = ((Number.parseInt(digest.slice(3, 4), 16) & 0x3) | 0x8).toString(16)
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${digest.slice(0, 3)}`,
    `${variant}${digest.slice(4, 7)}`,
    digest.slice(7, 19),
  ].join('-')
}
