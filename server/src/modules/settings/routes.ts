import { pageOf } from '../../kernel/paging.ts'
import type { Database } from '../../platform/database/index.ts'
import { type App, scopes } from '../../platform/http/index.ts'
import * as schema from './schema.ts'
import type { SettingService } from './service.ts'
import { listLanguages } from './store.ts'

export function settingRoutes(app: App, db: Database, settings: SettingService): void {
  const { anyone, staff } = scopes(app, 'Settings')

  anyone.get('/settings', schema.listPublicSettings, async ({ query }) =>
    pageOf(await settings.listPublic(), query, 'public'),
  )
  anyone.get('/languages', schema.listLanguages, async ({ query }) =>
    pageOf(await listLanguages(db.kysely), query, 'languages'),
  )

  staff().get('/staff/settings', schema.listSettings, async ({ query }) =>
    pageOf(await settings.list(), query, 'settings'),
  )
  staff().get('/staff/settings/:key', schema.getSetting, ({ params }) => settings.get(params.key))
  staff('moderator', 'finance').patch('/staff/settings/:key', schema.editSetting, ({ call, params, body }) =>
    settings.change(call, params.key, body.value),
  )
}
