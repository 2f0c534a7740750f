import type { KeyRing } from '../crypto/key-ring.ts'
import type { DbOrTrx } from '../database/index.ts'
import { hashOf, isSigned, noHash } from './signature.ts'
import {
  compareMonth,
  countWaiting,
  findUnrecordedErasures,
  findUnwatched,
  listMonths,
  listSeals,
  type Seal,
  type Tampering,
} from './verify-store.ts'

/** The end of a month's chain. Kept elsewhere, it proves later that nothing was cut off. */
export interface Head {
  readonly month: string
  readonly number: number
  readonly hash: string
  readonly rows: number
  readonly archived: boolean
}

export interface Verification {
  readonly tampering: readonly Tampering[]
  readonly heads: readonly Head[]
  /** Rows that were written since the last seal. */
  readonly waiting: number
}

/**
 * Holds the audit log against its seals: every row has to be there, as it was sealed, and none beside; every seal has
 * to follow the one before and to be signed with a key of ours. Values that were erased do not matter; that they were
 * has to be in the log.
 */
export async function verifyAudit(db: DbOrTrx, ring: KeyRing): Promise<Verification> {
  const { heads, tampering } = await verifyChains(listSeals(db), ring)
  const archived = new Set(heads.filter((head) => head.archived).map(({ month }) => month))
  for (const month of await listMonths(db)) {
    tampering.push(...(await compareMonth(db, month, { archived: archived.has(month) })))
  }
  tampering.push(...(await findUnrecordedErasures(db)), ...(await findUnwatched(db)))
  return { tampering, heads, waiting: await countWaiting(db) }
}

async function verifyChains(seals: AsyncIterable<Seal>, ring: KeyRing) {
  const heads = new Map<string, Head>()
  const tampering: Tampering[] = []
  let before: { position: number; hash: Buffer } = { position: 0, hash: noHash }
  for await (const seal of seals) {
    const ofMonth = heads.get(seal.month)
    const previous = ofMonth ? Buffer.from(ofMonth.hash, 'hex') : before.hash
    for (const what of findFaults(seal, {
      position: before.position + 1,
      number: (ofMonth?.number ?? 0) + 1,
      previous,
      ring,
    })) {
      tampering.push({ kind: 'seal', where: `${seal.month.slice(0, 7)} #${seal.number}`, what })
    }
    before = seal
    heads.set(seal.month, {
      month: seal.month,
      number: seal.number,
      hash: seal.hash.toString('hex'),
      rows: (ofMonth?.rows ?? 0) + seal.row_ids.length,
      archived: seal.kind === 'archive' || (ofMonth?.archived ?? false),
    })
  }
  const inOrder = [...heads.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
  return { heads: inOrder, tampering }
}

interface Expected {
  readonly position: number
  readonly number: number
  readonly previous: Buffer
  readonly ring: KeyRing
}

function findFaults(seal: Seal, { position, number, previous, ring }: Expected): string[] {
  const signed = isSigned(seal, ring)
  return [
    ...(seal.position === position && seal.number === number ? [] : ['a seal before it is missing']),
    ...(seal.previous_hash.equals(previous) ? [] : ['it does not follow the seal before it']),
    ...(hashOf(seal).equals(seal.hash) ? [] : ['it was changed']),
    ...(signed === null ? [`its key ${seal.key_id} is not in the ring`] : []),
    ...(signed === false ? ['its signature is wrong'] : []),
  ]
}
