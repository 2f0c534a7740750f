import type { Database, DbOrTrx } from '../../platform/database/index.ts'
import type { Module } from '../../platform/module.ts'
import { settingRoutes } from './routes.ts'
import { createSettingService } from './service.ts'

export { personalData } from './personal-data.ts'

/** The face of settings. Values are at most a few seconds old. */
export interface Settings {
  readonly module: Module
  /** The value of a setting, such as `platform.timezone`. @throws Error for a key that no migration made */
  text(db: DbOrTrx, key: string): Promise<string>
  /**
   * The same as a number, such as `orders.acceptance_hours`.
   * @param otherwise the key of the setting that counts where there is none with the first
   */
  integer(db: DbOrTrx, key: string, otherwise?: string): Promise<number>
}

export function createSettings({ db }: { db: Database }): Settings {
  const service = createSettingService(db)
  return {
    module: { name: 'settings', routes: (app) => settingRoutes(app, db, service) },
    text: service.text,
    integer: service.integer,
  }
}
