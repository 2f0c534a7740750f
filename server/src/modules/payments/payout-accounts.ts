import { RestoreBlockedError } from '@usta/soft-delete'
import type { ProviderCall, StaffCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Cell, UnreadableValueError } from '../../platform/crypto/column-cipher.ts'
import { type DbOrTrx, type Trx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { paymentErrors } from './errors.ts'
import { checked } from './payout-account-rules.ts'
import type { PayoutAccount, PayoutAccountInput, PayoutNumber } from './payout-account-schema.ts'
import {
  findPayoutAccount,
  insertPayoutAccount,
  lockDeletedPayoutAccount,
  lockPayoutAccount,
  newPayoutAccountId,
  payoutAccountManager,
  updatePayoutAccount,
} from './store/payout-accounts.ts'

const day = 86_400_000

/** Where the number of a payout account is encrypted for, by the id of its row. */
export const payoutNumberCell = (rowId: string): Cell => ({ table: 'payout_accounts', column: 'number', rowId })

async function get(from: DbOrTrx, providerId: string): Promise<PayoutAccount> {
  const found = await findPayoutAccount(from, providerId)
  if (!found) throw new Problem(commonErrors.notFound)
  return found
}

async function lock(trx: Trx, providerId: string) {
  const locked = await lockPayoutAccount(trx, providerId)
  if (!locked) throw new Problem(commonErrors.notFound)
  return locked
}

export const readPayoutAccount = ({ db }: Context, providerId: string) => get(db.kysely, providerId)

/** Of two writers at once, one makes the account and the other changes it. */
export async function putPayoutAccount(
  { db, cipher }: Context,
  call: ProviderCall,
  input: PayoutAccountInput,
): Promise<PayoutAccount> {
  const { number, ...plain } = checked(call, input)
  const { providerId } = call.actor
  const valuesOf = (id: string) => ({
    ...plain,
    number: cipher.encrypt(number, payoutNumberCell(id)),
    number_last4: number.slice(-4),
  })
  return transact(db, call, async (trx) => {
    const id = await newPayoutAccountId(trx)
    if (await insertPayoutAccount(trx, { id, provider_id: providerId, ...valuesOf(id) })) {
      requireVersion(call, { updated_at: '' })
    } else {
      const locked = await lockPayoutAccount(trx, providerId)
      if (!locked) throw new Problem(commonErrors.conflict)
      requireVersion(call, locked)
      await updatePayoutAccount(trx, locked.id, valuesOf(locked.id))
    }
    return get(trx, providerId)
  })
}

export async function deletePayoutAccount({ db }: Context, call: ProviderCall): Promise<void> {
  await transact(db, call, async (trx) => {
    const locked = await lock(trx, call.actor.providerId)
    requireVersion(call, locked)
    await payoutAccountManager(trx).softDelete(locked.id)
  })
}

export async function restorePayoutAccount({ db, settings }: Context, call: ProviderCall): Promise<PayoutAccount> {
  return transact(db, call, async (trx) => {
    const gone = await lockDeletedPayoutAccount(trx, call.actor.providerId)
    if (!gone) throw new Problem(commonErrors.notFound)
    const days = await settings.integer(trx, 'soft_delete.restore_days')
    if (Date.parse(String(gone.deleted_at)) < Date.now() - days * day) {
      throw new Problem(paymentErrors.payoutAccountRestoreExpired, { params: { days } })
    }
    await payoutAccountManager(trx)
      .restore(gone.id)
      .catch((error: unknown) => {
        if (!(error instanceof RestoreBlockedError)) throw error
        throw new Problem(paymentErrors.payoutAccountTaken, { cause: error })
      })
    return get(trx, call.actor.providerId)
  })
}

/** The whole number, for staff who pay by hand; that they have read it is written down in the same transaction. */
export async function readPayoutNumber(
  { db, cipher, log }: Context,
  call: StaffCall,
  providerId: string,
): Promise<PayoutNumber> {
  return transact(db, call, async (trx) => {
    const { id, number } = await lock(trx, providerId)
    await updatePayoutAccount(trx, id, { number_read_at: new Date() })
    try {
      return { number: cipher.decrypt(number, payoutNumberCell(id)) }
    } catch (error) {
      if (!(error instanceof UnreadableValueError)) throw error
      log.error({ err: error }, 'an encrypted value cannot be read')
      return { number: null }
    }
  })
}
