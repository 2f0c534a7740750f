import { isStaff, type StaffCall, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import type { BlindDigests } from '../../platform/crypto/blind-index.ts'
import { type ColumnCipher, UnreadableValueError } from '../../platform/crypto/column-cipher.ts'
import { type Database, type DbOrTrx, transact, violates } from '../../platform/database/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Files } from '../files/index.ts'
import { documentIndex } from './document-numbers.ts'
import { profileErrors } from './errors.ts'
import type { StaffVerification, Verification, VerificationQuery, VerificationRequest } from './verification-schema.ts'
import {
  decide,
  findForStaff,
  findProfileId,
  insertVerification,
  listDuplicates,
  listForStaffAfter,
  listOwnAfter,
  markVerified,
  markVerifiedProvider,
  newId,
  type VerificationRow,
} from './verification-store.ts'

/** As many as staff need to see that something is wrong. */
const mostDuplicates = 10

export type Verifications = ReturnType<typeof createVerifications>

type Opened = Pick<StaffVerification, 'id' | 'evidence'> & Pick<VerificationRow, 'user_profile_id'>

interface VerificationDeps {
  db: Database
  cipher: ColumnCipher
  digests: BlindDigests
  log: Log
  files: Pick<Files, 'admit' | 'attach' | 'claim' | 'describe'>
}

export function createVerifications({ db, cipher, digests, files, log }: VerificationDeps) {
  files.admit('verification', async (_db, actor) => (isStaff(actor, 'moderator') ? 'private' : null))

  const cell = (rowId: string) => ({ table: 'user_verifications', column: 'evidence', rowId })

  /** One value that was tampered with hides no other, and is never shown. */
  function open(id: string, sealed: string): Pick<StaffVerification, 'evidence' | 'evidence_state'> {
    try {
      const text = cipher.decrypt(sealed, cell(id))
      return { evidence: text === '' ? {} : JSON.parse(text), evidence_state: 'readable' }
    } catch (error) {
      if (!(error instanceof UnreadableValueError)) throw error
      log.error({ err: error }, 'an encrypted value cannot be read')
      return { evidence: {}, evidence_state: 'unreadable' }
    }
  }

  /** Who else handed in the same document, by row. */
  async function findDuplicates(trx: DbOrTrx, rows: readonly Opened[]) {
    const wanted = rows.map(({ id, user_profile_id, evidence }) => {
      return { id, profileId: user_profile_id, digests: digests.candidates(documentIndex, JSON.stringify(evidence)) }
    })
    return Map.groupBy(await listDuplicates(trx, wanted, mostDuplicates), (found) => found.of)
  }

  /** With what was handed in, and who else did. */
  async function present(trx: DbOrTrx, rows: readonly VerificationRow[]): Promise<StaffVerification[]> {
    const documents = await files.describe(
      trx,
      'verification',
      rows.map(({ id }) => id),
    )
    const opened = rows.map((row) => ({ ...row, ...open(row.id, row.evidence) }))
    const duplicates = await findDuplicates(trx, opened)
    return opened.map(({ user_profile_id: _, ...row }) => {
      return {
        ...row,
        duplicate_of: (duplicates.get(row.id) ?? []).map(({ of: _, ...other }) => other),
        files: documents.filter(({ attached_id }) => attached_id === row.id).map(({ attached_id: _, ...file }) => file),
      }
    })
  }

  async function presentOne(trx: DbOrTrx, row: VerificationRow): Promise<StaffVerification> {
    return (await present(trx, [row]))[0] as StaffVerification
  }

  async function decideRequest(call: StaffCall, id: string, status: 'approved' | 'rejected', notes: string) {
    return transact(db, call, async (trx) => {
      const found = await findForStaff(trx, id)
      if (!found) throw new Problem(commonErrors.notFound)
      if (found.user_id === call.actor.userId) throw new Problem(profileErrors.ownVerification)
      requireVersion(call, found)
      if (status === 'approved' && open(id, found.evidence).evidence_state === 'unreadable') {
        throw new Problem(profileErrors.evidenceUnreadable)
      }
      const decided = await decide(trx, id, { status, staffId: call.actor.userId, notes })
      if (!decided) throw new Problem(profileErrors.verificationDecided)
      if (status === 'approved' && found.verification_type === 'identity') {
        await markVerified(trx, found.user_profile_id)
      }
      if (status === 'approved' && found.verification_type === 'business') {
        await markVerifiedProvider(trx, found.user_profile_id)
      }
      return presentOne(trx, (await findForStaff(trx, id)) ?? found)
    })
  }

  return {
    request: (
      call: UserCall,
      { verification_type, evidence = {}, file_ids = [] }: VerificationRequest,
    ): Promise<Verification> =>
      transact(db, call, async (trx) => {
        const profileId = await findProfileId(trx, call.actor.userId)
        if (profileId === null) throw new Problem(profileErrors.missing)
        const wanted = file_ids.map((fileId, at) => ({ fileId, pointer: `/file_ids/${at}` }))
        await files.claim(trx, call, 'verification', wanted)
        const id = await newId(trx)
        const plain = JSON.stringify(evidence)
        const made = await insertVerification(trx, {
          id,
          profileId,
          type: verification_type,
          evidence: cipher.encrypt(plain, cell(id)),
          digests: digests.make(documentIndex, plain),
        })
        await files.attach(
          trx,
          'verification',
          file_ids.map((fileId) => ({ fileId, id })),
        )
        return made
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
      const page = toPage(
        rows,
        query.limit,
        sort,
        (row) => [row.created_at, row.id],
        (row) => row,
      )
      return { ...page, items: await present(db.kysely, page.items) }
    },

    approve: (call: StaffCall, id: string, notes = '') => decideRequest(call, id, 'approved', notes),
    reject: (call: StaffCall, id: string, notes = '') => decideRequest(call, id, 'rejected', notes),
  }
}
