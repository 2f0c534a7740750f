import { apiOf, type PageArgs, wish } from './api.server.ts'
import { siteContext } from './context.server.ts'
import type { Site } from './site.ts'

/** What an operator may set and every page needs. */
interface Settings {
  /** IANA time zone in which days begin and end. */
  timeZone: string
}

const believedFor = 60_000
const usual: Settings = { timeZone: 'Asia/Bishkek' }
const kept = new WeakMap<Site, { settings: Settings; until: number }>()

/** The operator's settings, asked for once a minute. */
export async function settingsOf(args: PageArgs): Promise<Settings> {
  const site = args.context.get(siteContext)
  const known = kept.get(site)
  if (known && known.until > Date.now()) return known.settings
  const page = await wish(args, apiOf(args).GET('/api/v1/settings', { params: { query: { limit: 100 } } }))
  if (!page) return known?.settings ?? usual
  const value = page.items.find(({ key }) => key === 'platform.timezone')?.value
  const settings = { timeZone: value ?? usual.timeZone }
  kept.set(site, { settings, until: Date.now() + believedFor })
  return settings
}
