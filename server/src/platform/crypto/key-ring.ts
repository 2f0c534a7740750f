import { readFileSync, statSync } from 'node:fs'

/** A key of 32 bytes, under the name that what it made carries. */
export interface RingKey {
  readonly id: string
  readonly key: Buffer
}

/** The keys, newest first: the first makes what is new, the others open what is older. */
export type KeyRing = readonly RingKey[]

/** The ring as it is now. Who met a key that it lacks says so, and gets the ring as it is at this very moment. */
export type KeySource = (missing?: string) => KeyRing

/** How long a process may go on with a ring that has changed, in milliseconds. */
const freshFor = 1_000

/** @throws Error when there is none, or one does not have 32 bytes */
export function newestOf(ring: KeyRing): RingKey {
  const newest = ring[0]
  if (!newest) throw new Error('the key ring is empty')
  const unfit = ring.find(({ key }) => key.length !== 32)
  if (unfit) throw new Error(`the key ${unfit.id} does not have 32 bytes`)
  return newest
}

/** Entries like `name:key`, each key in base64, separated by commas. */
export function parseKeys(text: string): RingKey[] {
  return text.split(',').map((entry) => {
    const [id = '', key = ''] = entry.split(':')
    return Object.freeze({ id, key: Buffer.from(key, 'base64') })
  })
}

export function formatKeys(ring: KeyRing): string {
  return ring.map(({ id, key }) => `${id}:${key.toString('base64')}`).join(',')
}

/** Keys that are in a file are followed, so that a new one needs no restart; others are what they were at the start. */
export function openKeys({
  encryptionKeys,
  encryptionKeysFile: file,
}: {
  encryptionKeys: KeyRing
  encryptionKeysFile?: string | null
}): KeySource {
  if (!file) return () => encryptionKeys
  let ring = encryptionKeys
  let read = 0
  let looked = 0
  return (missing) => {
    if (missing === undefined && Date.now() - looked < freshFor) return ring
    looked = Date.now()
    const changed = statSync(file).mtimeMs
    if (changed !== read) {
      ring = parseKeys(readFileSync(file, 'utf8').trim())
      read = changed
    }
    return ring
  }
}
