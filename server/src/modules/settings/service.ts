import type { StaffCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Database, type DbOrTrx, transact, violates } from '../../platform/database/index.ts'
import { settingErrors } from './errors.ts'
import type { Setting } from './schema.ts'
import { findSetting, listSettings, lockSetting, updateSetting } from './store.ts'

/** Milliseconds for which a value is believed; a change in another process is seen that much later. */
const believedFor = 5_000

export type SettingService = ReturnType<typeof createSettingService>

export function createSettingService(db: Database) {
  let kept: { values: Map<string, Setting>; until: number } | null = null

  async function read(from: DbOrTrx, key: string, otherwise?: string): Promise<Setting> {
    if (!kept || kept.until < Date.now()) {
      const values = new Map((await listSettings(from)).map((setting) => [setting.key, setting]))
      kept = { values, until: Date.now() + believedFor }
    }
    const setting = kept.values.get(key) ?? kept.values.get(otherwise ?? '')
    if (!setting) throw new Error(`there is no setting ${key}`)
    return setting
  }

  return {
    text: async (from: DbOrTrx, key: string) => (await read(from, key)).value,
    integer: async (from: DbOrTrx, key: string, otherwise?: string) => Number((await read(from, key, otherwise)).value),
    list: () => listSettings(db.kysely),
    listPublic: async () => (await listSettings(db.kysely)).filter(({ is_public }) => is_public),

    async get(key: string): Promise<Setting> {
      const setting = await findSetting(db.kysely, key)
      if (!setting) throw new Problem(commonErrors.notFound)
      return setting
    },

    async change(call: StaffCall, key: string, value: string): Promise<Setting> {
      const changed = await transact(db, call, async (trx) => {
        const setting = await lockSetting(trx, key, value)
        if (!setting) throw new Problem(commonErrors.notFound)
        if (setting.requires_admin && call.actor.staffRole !== 'admin') throw new Problem(settingErrors.adminOnly)
        requireVersion(call, setting)
        if (!setting.matches || !isValueOf(setting, value)) throw badValue(call)
        return updateSetting(trx, setting.id, value)
      }).catch((error: unknown) => {
        throw violates(error, 'system_settings_value_has_type') ? badValue(call) : error
      })
      kept = null
      return changed
    },
  }
}

function badValue({ language }: StaffCall): Problem {
  const { code, detail } = settingErrors.badValue
  return new Problem(settingErrors.badValue, { errors: [{ pointer: '/value', code, message: detail[language] }] })
}

/** What the database does not check by itself: it knows the types, but neither limits nor time zones. */
function isValueOf({ key, setting_type, min_value, max_value }: Setting, value: string): boolean {
  if (key === 'platform.timezone') return isTimeZone(value)
  if (setting_type === 'string') return value.trim() !== ''
  if (setting_type !== 'integer') return true
  if (!/^-?\d{1,15}$/.test(value)) return false
  const number = Number(value)
  return (min_value === '' || number >= Number(min_value)) && (max_value === '' || number <= Number(max_value))
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
