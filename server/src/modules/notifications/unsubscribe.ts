import type { Call } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { listPeople } from './store/people.ts'
import { lockPreferences, updatePreferences } from './store/preferences.ts'
import { readUnsubscription, type Unsubscription } from './unsubscribe-link.ts'

/** @throws 404 for a link that is none of ours */
export function getUnsubscription({ secret }: Context, token: string): Unsubscription {
  const of = readUnsubscription(secret, token)
  if (!of) throw new Problem(commonErrors.notFound)
  return of
}

/** Turns mails of one kind off, or all. Whoever is gone gets none anyway. */
export async function unsubscribe(context: Context, call: Call, token: string): Promise<void> {
  const { userId, kind } = getUnsubscription(context, token)
  await transact(context.db, call, async (trx) => {
    const timezone = await context.settings.text(trx, 'platform.timezone')
    if ((await listPeople(trx, [userId], timezone)).length === 0) return
    const { row } = await lockPreferences(trx, userId, timezone)
    const muted = kind === 'all' ? row.muted : [...row.muted, { channel: 'email' as const, kind }]
    await updatePreferences(trx, userId, { muted, ...(kind === 'all' ? { email_notifications: false } : {}) })
  })
}
