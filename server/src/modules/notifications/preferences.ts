import type { Call, UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type DbOrTrx, transact } from '../../platform/database/index.ts'
import { obstacleTo } from './choose-channels.ts'
import { configuredChannels } from './configured.ts'
import type { Context } from './context.ts'
import { channels } from './kinds.ts'
import type { Preferences, PreferencesChange } from './preferences-schema.ts'
import { rescheduleHeld } from './reschedule.ts'
import { listPeople } from './store/people.ts'
import * as store from './store/preferences.ts'
import { isTimeZone } from './timing.ts'

export async function getPreferences(context: Context, { actor }: UserCall): Promise<Preferences> {
  const row = await store.findPreferences(context.db.kysely, actor.userId)
  return present(context, context.db.kysely, actor.userId, row)
}

/** What waits for quiet hours or a digest is put on the new times, in the same transaction. */
export function editPreferences(context: Context, call: UserCall, change: PreferencesChange): Promise<Preferences> {
  const { userId } = call.actor
  return transact(context.db, call, async (trx) => {
    const timezone = await context.settings.text(trx, 'platform.timezone')
    const { row, existed } = await store.lockPreferences(trx, userId, timezone)
    if (existed) requireVersion(call, row)
    refuseImpossible(call, { ...row, ...change } as store.PreferencesRow)
    const changed = await store.updatePreferences(trx, userId, change)
    await rescheduleHeld(context, trx, userId, changed)
    return present(context, trx, userId, changed)
  })
}

async function present(
  context: Context,
  db: DbOrTrx,
  userId: string,
  row: store.PreferencesRow | null,
): Promise<Preferences> {
  const timezone = await context.settings.text(db, 'platform.timezone')
  const [person] = await listPeople(db, [userId], timezone)
  if (!person) throw new Problem(commonErrors.notFound)
  const configured = configuredChannels(context)
  return {
    ...store.defaultsIn(timezone),
    ...row,
    channels: channels.map((channel) => ({ channel, obstacle: obstacleTo(person, channel, configured) })),
    updated_at: row?.updated_at ?? null,
  }
}

function refuseImpossible(call: Call, wish: store.PreferencesRow): void {
  const { quiet_hours_start: start, quiet_hours_end: end } = wish
  if (!isTimeZone(wish.timezone))
    throw impossible({ pointer: '/timezone', code: 'timezone', message: say(call, noZone) })
  if ((start === null) !== (end === null)) {
    const pointer = start === null ? '/quiet_hours_start' : '/quiet_hours_end'
    throw impossible({ pointer, code: 'together', message: say(call, bothOrNone) })
  }
  if (start !== null && start === end) {
    throw impossible({ pointer: '/quiet_hours_end', code: 'range', message: say(call, sameTime) })
  }
}

const noZone = {
  ky: 'Убакыт алкагынын мындай аталышы жок. Мисалы: Asia/Bishkek.',
  ru: 'Такого часового пояса нет. Пример: Asia/Bishkek.',
  en: 'There is no such time zone. An example: Asia/Bishkek.',
}
const bothOrNone = {
  ky: 'Тынч убакыттын башын да, аягын да көрсөтүңүз.',
  ru: 'Укажите и начало, и конец тихих часов.',
  en: 'Give both the start and the end of the quiet hours.',
}
const sameTime = {
  ky: 'Тынч убакыттын башы менен аягы бирдей болбосун.',
  ru: 'Начало и конец тихих часов не могут совпадать.',
  en: 'The quiet hours cannot end when they begin.',
}

function say({ language }: Call, text: typeof noZone): string {
  return text[language]
}
