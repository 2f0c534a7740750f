import type { Database } from '../../platform/database/index.ts'
import { type App, scopes } from '../../platform/http/index.ts'
import * as schema from './schema.ts'
import type { SettingService } from './service.ts'
import { listLanguages } from './store.ts'

export function settingRoutes(app: App, db: Database, settings: SettingService): void {
  const { anyone, staff } = scopes(app, 'Settings')
  const all = <T>(items: T[]) => ({ items, next_cursor: null })

  anyone.get('/settings', schema.listPublicSettings, async () =>
    all((await settings.list()).filter(({ is_public }) => is_public)),
  )
  anyone.get('/languages', schema.listLanguages, async () => all(await listLanguages(db.kysely)))

  staff().get('/staff/settings', schema.listSettings, async () => all(await settings.list()))
  staff().get('/staff/settings/:key', schema.getSetting, ({ params }) => settings.get(params.key))
  staff('moderator', 'finance').patch('/staff/settings/:key', schema.editSetting, ({ call, params, body }) =>
    settings.change(call, params.key, body.value),
  )
}
