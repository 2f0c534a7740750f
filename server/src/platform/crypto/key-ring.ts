/** A key of 32 bytes, under the name that what it made carries. */
export interface RingKey {
  readonly id: string
  readonly key: Buffer
}

/** The keys, newest first: the first makes what is new, the others open what is older. */
export type KeyRing = readonly RingKey[]

/** @throws Error when there is none, or one does not have 32 bytes */
export function newestOf(ring: KeyRing): RingKey {
  const newest = ring[0]
  if (!newest) throw new Error('the key ring is empty')
  const unfit = ring.find(({ key }) => key.length !== 32)
  if (unfit) throw new Error(`the key ${unfit.id} does not have 32 bytes`)
  return newest
}
