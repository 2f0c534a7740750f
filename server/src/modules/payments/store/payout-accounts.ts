import { SoftDeleteManager } from '@usta/soft-delete'
import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'

const shown = ['id', 'method', 'holder_name', 'bank_name', 'bic', 'number_last4', 'created_at', 'updated_at'] as const

export function findPayoutAccount(db: DbOrTrx, providerId: string) {
  return db.selectFrom('payout_accounts').select(shown).where('provider_id', '=', providerId).executeTakeFirst()
}

/** An id that is known before its row is written: what is encrypted in the row is bound to it. */
export async function newPayoutAccountId(trx: DbOrTrx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select uuid_v7() as id`.execute(trx)
  return (rows[0] as { id: string }).id
}

/** @returns false where the provider has one, also when somebody was quicker */
export async function insertPayoutAccount(trx: Trx, values: Insertable<DB['payout_accounts']>): Promise<boolean> {
  const made = await trx
    .insertInto('payout_accounts')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

export function lockPayoutAccount(trx: Trx, providerId: string) {
  return trx
    .selectFrom('payout_accounts')
    .select(['id', 'number', 'updated_at'])
    .where('provider_id', '=', providerId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updatePayoutAccount(
  trx: Trx,
  id: string,
  values: Updateable<DB['payout_accounts']>,
): Promise<void> {
  await trx.updateTable('payout_accounts').set(values).where('id', '=', id).execute()
}

export function payoutAccountManager(trx: Trx) {
  return new SoftDeleteManager<DB, 'payout_accounts'>(trx, 'payout_accounts')
}

/** The one that was deleted last. */
export function lockDeletedPayoutAccount(trx: Trx, providerId: string) {
  return payoutAccountManager(trx)
    .deletedOnly()
    .select(['id', 'deleted_at'])
    .where('provider_id', '=', providerId)
    .orderBy('deleted_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}
