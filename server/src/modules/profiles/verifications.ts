import type { StaffCall, UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import type { ColumnCipher } from '../../platform/crypto/column-cipher.ts'
import { type Database, transact, violates } from '../../platform/database/index.ts'
import { profileErrors } from './errors.ts'
import type { StaffVerification, Verification, VerificationQuery, VerificationRequest } from './verification-schema.ts'
import {
  decide,
  findForStaff,
  findProfileId,
  insertVerification,
  listForStaffAfter,
  listOwnAfter,
  markVerified,
  markVerifiedProvider,
  newId,
  type VerificationRow,
} from './verification-store.ts'

export type Verifications = ReturnType<typeof createVerifications>

export function createVerifications(db: Database, cipher: ColumnCipher) {
  const cell = (rowId: string) => ({ table: 'user_verifications', column: 'evidence', rowId })

  function present({ user_profile_id: _, evidence, ...row }: VerificationRow): StaffVerification {
    const text = cipher.decrypt(evidence, cell(row.id))
    return { ...row, evidence: text === '' ? {} : (JSON.parse(text) as Record<string, string>) }
  }

  async function decideRequest(call: StaffCall, id: string, status: 'approved' | 'rejected', notes: string) {
    return transact(db, call, async (trx) => {
      const found = await findForStaff(trx, id)
      if (!found) throw new Problem(commonErrors.notFound)
      if (found.user_id === call.actor.userId) throw new Problem(profileErrors.ownVerification)
      requireVersion(call, found)
      const decided = await decide(trx, id, { status, staffId: call.actor.userId, notes })
      if (!decided) throw new Problem(profileErrors.verificationDecided)
      if (status === 'approved' && found.verification_type === 'identity') {
        await markVerified(trx, found.user_profile_id)
      }
      if (status === 'approved' && found.verification_type === 'business') {
        await markVerifiedProvider(trx, found.user_profile_id)
      }
      return present((await findForStaff(trx, id)) ?? found)
    })
  }

  return {
    request: (call: UserCall, { verification_type, evidence }: VerificationRequest): Promise<Verification> =>
      transact(db, call, async (trx) => {
        const profileId = await findProfileId(trx, call.actor.userId)
        if (profileId === null) throw new Problem(profileErrors.missing)
        const id = await newId(trx)
        const sealed = cipher.encrypt(JSON.stringify(evidence), cell(id))
        return insertVerification(trx, { id, profileId, type: verification_type, evidence: sealed })
      }).catch((error: unknown) => {
        throw violates(error, 'user_verifications_one_pending')
          ? new Problem(profileErrors.verificationPending, { cause: error })
          : error
      }),

    async listOwn({ actor }: UserCall, query: PageRequest): Promise<Page<Verification>> {
      const after = decodeCursor('own', ['timestamp', 'uuid'], query.cursor)
      const profileId = await findProfileId(db.kysely, actor.userId)
      const rows = profileId === null ? [] : await listOwnAfter(db.kysely, profileId, query.limit, after)
      return toPage(
        rows,
        query.limit,
        'own',
        (row) => [row.created_at, row.id],
        (row) => row,
      )
    },

    async list(query: VerificationQuery): Promise<Page<StaffVerification>> {
      const sort = `staff:${query.status ?? 'pending'}`
      const after = decodeCursor(sort, ['timestamp', 'uuid'], query.cursor)
      const rows = await listForStaffAfter(db.kysely, query, after)
      return toPage(rows, query.limit, sort, (row) => [row.created_at, row.id], present)
    },

    approve: (call: StaffCall, id: string, notes = '') => decideRequest(call, id, 'approved', notes),
    reject: (call: StaffCall, id: string, notes = '') => decideRequest(call, id, 'rejected', notes),
  }
}
