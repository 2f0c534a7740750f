import { sql } from 'kysely'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { StaffVerification, Verification, VerificationQuery, VerificationRequest } from './verification-schema.ts'

const ownColumns = ['id', 'verification_type', 'status', 'verified_at', 'created_at', 'updated_at'] as const

export type VerificationRow = Verification & {
  user_profile_id: string
  user_id: string
  user_name: string
  evidence: string
  admin_notes: string
}

/** Inserts with an id given, because the evidence is encrypted for the row it goes to. */
export function insertVerification(
  trx: DbOrTrx,
  values: {
    id: string
    profileId: string
    type: VerificationRequest['verification_type']
    evidence: string
    digests: string[]
  },
) {
  return trx
    .insertInto('user_verifications')
    .values({
      id: values.id,
      user_profile_id: values.profileId,
      verification_type: values.type,
      evidence: values.evidence,
      document_digests: values.digests,
    })
    .returning(ownColumns)
    .executeTakeFirstOrThrow()
}

export function newId(db: DbOrTrx): Promise<string> {
  return sql<{ id: string }>`select uuid_v7() as id`.execute(db).then(({ rows }) => rows[0]?.id ?? '')
}

export async function findProfileId(db: DbOrTrx, userId: string): Promise<string | null> {
  const found = await db.selectFrom('user_profiles').select('id').where('user_id', '=', userId).executeTakeFirst()
  return found?.id ?? null
}

export function listOwnAfter(db: DbOrTrx, profileId: string, limit: number, after: readonly string[] | null) {
  return db
    .selectFrom('user_verifications')
    .select(ownColumns)
    .where('user_profile_id', '=', profileId)
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('created_at', 'id'), '<', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

const staffColumns = sql`
  select verification.id, verification.verification_type, verification.status, verification.verified_at,
    verification.created_at, verification.updated_at, verification.user_profile_id, verification.evidence,
    verification.admin_notes, owner.user_id, owner.user_name
  from user_verifications verification
  join profile_owners owner on owner.profile_id = verification.user_profile_id`

export async function listForStaffAfter(
  db: DbOrTrx,
  { status = 'pending', limit }: VerificationQuery,
  after: readonly string[] | null,
) {
  const younger = after
    ? sql`and (verification.created_at, verification.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``
  const { rows } = await sql<VerificationRow>`${staffColumns}
    where verification.status = ${status} ${younger}
    order by verification.created_at, verification.id limit ${limit + 1}`.execute(db)
  return rows
}

export async function findForStaff(db: DbOrTrx, id: string): Promise<VerificationRow | undefined> {
  const { rows } = await sql<VerificationRow>`${staffColumns} where verification.id = ${id}`.execute(db)
  return rows[0]
}

/** A request of somebody else, and for which row it was found. */
export interface Duplicate {
  of: string
  id: string
  status: StaffVerification['status']
  user_id: string | null
  user_name: string | null
}

/** The latest of the other people who handed in something with one of the digests, at most `limit` for each row. */
export async function listDuplicates(
  db: DbOrTrx,
  wanted: readonly { id: string; profileId: string; digests: readonly string[] }[],
  limit: number,
): Promise<Duplicate[]> {
  if (wanted.every(({ digests }) => digests.length === 0)) return []
  const { rows } = await sql<Duplicate>`
    select wanted.id as of, other.id, other.status, owner.user_id, owner.user_name
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) wanted (id uuid, "profileId" uuid, digests text[])
    cross join lateral (
      select id, status, user_profile_id, created_at from user_verifications
      where document_digests && wanted.digests and user_profile_id <> wanted."profileId"
      order by created_at desc, id desc limit ${limit}
    ) other
    left join profile_owners owner on owner.profile_id = other.user_profile_id
    order by other.created_at desc, other.id desc`.execute(db)
  return rows
}

/** Decides a request that is still pending. @returns whether it was */
export async function decide(
  trx: DbOrTrx,
  id: string,
  decision: { status: 'approved' | 'rejected'; staffId: string; notes: string },
): Promise<boolean> {
  const result = await sql`
    update user_verifications
    set status = ${decision.status}, verified_by_id = ${decision.staffId}, verified_at = now(),
      admin_notes = ${decision.notes}
    where id = ${id} and status = 'pending'`.execute(trx)
  return (result.numAffectedRows ?? 0n) > 0n
}

export async function markVerified(trx: DbOrTrx, profileId: string): Promise<void> {
  await sql`update user_profiles set is_verified = true, verification_date = now() where id = ${profileId}`.execute(trx)
}

export async function markVerifiedProvider(trx: DbOrTrx, profileId: string): Promise<void> {
  await trx
    .updateTable('service_provider_profiles')
    .set({ is_verified_provider: true })
    .where('user_profile_id', '=', profileId)
    .execute()
}
