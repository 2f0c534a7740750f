import type { Call, StaffCall, UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { type DbOrTrx, type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { PersonOfUser } from '../accounts/index.ts'
import type { Context } from './context.ts'
import { privacyErrors } from './errors.ts'
import { erase } from './jobs.ts'
import { explainOpen, listOpen } from './open-matters.ts'
import type { Erasure } from './schema.ts'
import { addErasure, cancelErasure, type ErasureRow, findErasureOf, hastenErasure } from './store/erasures.ts'

const day = 86_400_000

export async function getErasure(context: Context, db: DbOrTrx, userId: string): Promise<Erasure> {
  const erasure = await findErasureOf(db, userId)
  // Whoever was deleted before has left the disk by the time that all is done.
  if (erasure?.status === 'done') return present(context, db, erasure, { userIds: [] })
  return present(context, db, erasure, await findPerson(context, db, userId))
}

/**
 * Asks for oneself: it begins after some days, in which it can be called off.
 * @throws 422 wrong password, 409 staff, something is open, asked for already
 */
export async function requestErasure(context: Context, call: UserCall, password: string): Promise<Erasure> {
  const { userId } = call.actor
  if (!(await context.accounts.isPassword(context.db.kysely, userId, password))) throw wrongPassword(call)
  return transact(context.db, call, async (trx) => {
    const person = await requireErasable(context, trx, call, userId)
    const days = await context.settings.integer(trx, 'privacy.erasure_grace_days')
    const dueAt = new Date(Date.now() + days * day)
    const asked = await addErasure(trx, { userId, requestedById: userId, dueAt })
    if (!asked) throw new Problem(privacyErrors.alreadyAsked)
    await beginAt(trx, asked)
    return present(context, trx, asked, person)
  })
}

/** @throws 409 where there is nothing that can be called off */
export function callOff(context: Context, call: UserCall): Promise<Erasure> {
  const { userId } = call.actor
  return transact(context.db, call, async (trx) => {
    const cancelled = await cancelErasure(trx, userId)
    if (!cancelled) throw new Problem(privacyErrors.notWaiting)
    return present(context, trx, cancelled, await findPerson(context, trx, userId))
  })
}

/** Staff erase somebody, who may be deleted, without waiting. */
export function eraseUser(context: Context, call: StaffCall, userId: string, reason: string): Promise<Erasure> {
  return transact(
    context.db,
    call,
    async (trx) => {
      const person = await requireErasable(context, trx, call, userId)
      const dueAt = new Date()
      const asked =
        (await hastenErasure(trx, userId, { dueAt })) ??
        (await addErasure(trx, { userId, requestedById: call.actor.userId, reason, dueAt }))
      if (!asked) throw new Problem(privacyErrors.alreadyAsked)
      await beginAt(trx, asked)
      return present(context, trx, asked, person)
    },
    { reason },
  )
}

function beginAt(trx: Trx, { due_at, id }: ErasureRow): Promise<void> {
  return enqueue(trx, erase, { erasure_id: id }, { key: `erase:${id}`, runAt: new Date(due_at) })
}

async function requireErasable(context: Context, trx: Trx, call: Call, userId: string): Promise<PersonOfUser> {
  if ((await findErasureOf(trx, userId))?.status === 'done') throw new Problem(privacyErrors.alreadyAsked)
  const person = await findPerson(context, trx, userId)
  if (person.isStaff) throw new Problem(privacyErrors.isStaff)
  const open = await listOpen(context, trx, person.userIds)
  if (open.length > 0) throw new Problem(privacyErrors.stillOpen, { errors: explainOpen(open, call.language) })
  return person
}

async function findPerson({ accounts }: Context, db: DbOrTrx, userId: string): Promise<PersonOfUser> {
  const person = await accounts.findPerson(db, userId)
  if (!person) throw new Problem(commonErrors.notFound)
  return person
}

async function present(
  context: Context,
  db: DbOrTrx,
  row: ErasureRow | undefined,
  person: Pick<PersonOfUser, 'userIds'>,
): Promise<Erasure> {
  return {
    status: row?.status ?? 'none',
    requested_at: row?.created_at ?? null,
    due_at: row?.due_at ?? null,
    finished_at: row?.finished_at ?? null,
    grace_days: await context.settings.integer(db, 'privacy.erasure_grace_days'),
    open: await listOpen(context, db, person.userIds),
  }
}

function wrongPassword({ language }: Call): Problem {
  const { code, detail } = privacyErrors.wrongPassword
  return new Problem(privacyErrors.wrongPassword, {
    errors: [{ pointer: '/password', code, message: detail[language] }],
  })
}
