import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { type KeyRing, newestOf } from '../crypto/key-ring.ts'
import { type Database, transact } from '../database/index.ts'
import { isSigned, sign } from './signature.ts'

const batch = 500

interface Signed {
  position: number
  hash: Buffer
  key_id: string
  mac: Buffer
}

/**
 * Signs the seals of older keys with the newest one, as far as they are good: one that is not stays as the evidence
 * that it is. Needs the rights of the owner. @returns how many were signed
 */
export async function signAnew(db: Database, call: Call, ring: KeyRing): Promise<number> {
  const newest = newestOf(ring).id
  let signed = 0
  for (let after = 0; ; ) {
    const seals = await transact(db, call, async (trx) => {
      const { rows } = await sql<Signed>`
        select position, hash, key_id, mac from audit_seals
        where key_id <> ${newest} and position > ${after} order by position limit ${batch}`.execute(trx)
      for (const seal of rows.filter((row) => isSigned(row, ring))) {
        const { key_id, mac } = sign(seal.hash, ring)
        await sql`update audit_seals set key_id = ${key_id}, mac = ${mac} where position = ${seal.position}`.execute(
          trx,
        )
        signed += 1
      }
      return rows
    })
    after = seals.at(-1)?.position ?? after
    if (seals.length < batch) return signed
  }
}
