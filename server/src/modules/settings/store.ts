import { sql } from 'kysely'
import type { DbOrTrx } from '../../platform/database/index.ts'

const columns = [
  'id',
  'key',
  'value',
  'setting_type',
  'category',
  'description',
  'min_value',
  'max_value',
  'is_public',
  'requires_admin',
  'created_at',
  'updated_at',
] as const

/** All of them: there are dozens, not thousands. */
export function listSettings(db: DbOrTrx) {
  return db.selectFrom('system_settings').select(columns).orderBy('category').orderBy('key').execute()
}

export function findSetting(db: DbOrTrx, key: string) {
  return db.selectFrom('system_settings').select(columns).where('key', '=', key).executeTakeFirst()
}

/** Locks the setting, and tells whether a new value has the form it asks for. */
export function lockSetting(trx: DbOrTrx, key: string, newValue: string) {
  return trx
    .selectFrom('system_settings')
    .select(columns)
    .select(sql<boolean>`validation_regex = '' or ${newValue} ~ validation_regex`.as('matches'))
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
}

export function updateSetting(trx: DbOrTrx, id: string, value: string) {
  return trx
    .updateTable('system_settings')
    .set({ value })
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow()
}

export function listLanguages(db: DbOrTrx) {
  return db
    .selectFrom('languages')
    .select(['id', 'code', 'name', 'native_name', 'is_default', 'rtl_support', 'locale_code', 'currency_code'])
    .where('is_active', '=', true)
    .orderBy('is_default', 'desc')
    .orderBy('code')
    .execute()
}
