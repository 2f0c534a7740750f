import { createHash } from 'node:crypto'
import type { Language } from '../../kernel/language.ts'
import type { Trx } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { type Configured, chooseChannels } from './choose-channels.ts'
import { configuredChannels } from './configured.ts'
import type { Context } from './context.ts'
import { dispatchDue } from './jobs.ts'
import type { Channel, Priority } from './kinds.ts'
import { presentNotification } from './present.ts'
import { renderTexts, type Variables } from './render.ts'
import { listUnreadCounts, type NotificationRow } from './store/notifications.ts'
import { listPeople, type Person } from './store/people.ts'
import { lockStanding, rewriteNotifications } from './store/rewrite.ts'
import { listActive } from './store/templates.ts'
import { type NewNotification, writeNotifications } from './store/write.ts'
import type { NotificationTemplate } from './template-schema.ts'
import { whenDue } from './timing.ts'

/** What to tell. */
export interface Telling {
  readonly code: string
  readonly priority: Priority
  readonly variables: (language: Language) => Variables
  /** Path of the page that shows it; empty for none. */
  readonly link: string
  readonly about: { readonly type: string; readonly id: string } | null
}

/** Somebody, and what to tell them. */
export interface Tell extends Telling {
  readonly cause: Cause
  readonly userId: string
  /** For messages: what is unread about the same room is worded anew, instead of a second one beside it. */
  readonly replaces?: boolean
}

/** What made it necessary: the same cause tells a person once, however often it is heard of. */
export interface Cause {
  readonly key: string
  readonly at: Date
}

interface Options {
  /** Which channels may be used; all unless told. */
  only?: readonly Channel[]
}

/** What was written; announce it after the commit. */
export interface Written {
  readonly userId: string
  readonly row: NotificationRow
  readonly channels: readonly Channel[]
}

/** Words and writes notifications in the caller's transaction, with all that has to go out. */
export async function notify(
  context: Context,
  trx: Trx,
  tells: readonly Tell[],
  { only }: Options = {},
): Promise<Written[]> {
  const timezone = await context.settings.text(trx, 'platform.timezone')
  const people = await listPeople(trx, [...new Set(tells.map(({ userId }) => userId))], timezone)
  const templates = await listActive(trx, [...new Set(tells.map(({ code }) => code))])
  const digestHour = await context.settings.integer(trx, 'notifications.digest_hour')
  const maxRetries = await context.settings.integer(trx, 'notifications.max_retries')
  const configured = only ? restrict(configuredChannels(context), only) : configuredChannels(context)

  const personOf = new Map(people.map((person) => [person.id, person]))
  const templateOf = new Map(templates.map((template) => [`${template.code} ${template.language}`, template]))
  const standing = await findStanding(trx, tells)
  const drafts: NewNotification[] = []
  for (const tell of tells) {
    const person = personOf.get(tell.userId)
    const template = templateOf.get(`${tell.code} ${person?.language}`)
    if (!person || !template) continue
    const channels = chooseChannels(person, template, configured)
    if (channels.length === 0) continue
    const due = whenDue(person.wish, tell.priority, context.now(), digestHour)
    const id = standing.get(tell) ?? idOf(tell)
    drafts.push({ id, ...draft(tell, person, template), channels, due, maxRetries })
  }
  const rewritten = new Set(standing.values())
  const rows = [
    ...(await writeNotifications(
      trx,
      drafts.filter(({ id }) => !rewritten.has(id)),
    )),
    ...(await rewriteNotifications(
      trx,
      drafts.filter(({ id }) => rewritten.has(id)),
    )),
  ]
  const draftOf = new Map(drafts.map((one) => [one.id, one]))
  const written = rows.map((row) => {
    const { user_id: userId, channels } = draftOf.get(row.id) as NewNotification
    return { userId, row, channels }
  })
  if (written.some(({ channels }) => channels.some((channel) => channel !== 'in_app'))) {
    await enqueue(trx, dispatchDue, {})
  }
  return written
}

/** Tells the apps that are open. Whoever is not there finds it in the list. */
export async function announce({ db, realtime }: Context, written: readonly Written[]): Promise<void> {
  const shown = written.filter(({ channels }) => channels.includes('in_app'))
  if (shown.length === 0) return
  const counts = await listUnreadCounts(
    db.kysely,
    shown.map(({ userId }) => userId),
  )
  for (const { userId, row } of shown) {
    const unread_count = counts.get(userId) ?? 0
    realtime.tell([userId], 'notification', { notification: presentNotification(row), unread_count })
  }
}

/** The notifications that these would replace, by what replaces them. */
async function findStanding(trx: Trx, tells: readonly Tell[]): Promise<Map<Tell, string>> {
  const replacing = tells.filter(({ about, replaces }) => replaces && about)
  const key = (userId: string, roomId: string | undefined) => `${userId}:${roomId}`
  const found = await lockStanding(
    trx,
    replacing.map(({ about, userId }) => ({ user_id: userId, room_id: about?.id ?? '' })),
  )
  const ids = new Map(found.map(({ id, related_object_id, user_id }) => [key(user_id, related_object_id), id]))
  return new Map(
    replacing.flatMap((tell) => {
      const id = ids.get(key(tell.userId, tell.about?.id))
      return id === undefined ? [] : [[tell, id]]
    }),
  )
}

/** What is told, in somebody's words. */
export function draft(tell: Telling, person: Person, template: NotificationTemplate) {
  const variables = tell.variables(person.language)
  return {
    user_id: person.id,
    template_id: template.id,
    notification_type: template.notification_type,
    language: template.language,
    ...renderTexts(template, variables),
    context_data: variables,
    related_object_type: tell.about?.type ?? '',
    related_object_id: tell.about?.id ?? null,
    link: tell.link,
    priority: tell.priority,
  }
}

/** A UUID v7 that follows from what caused it, so that the primary key keeps out a second one. */
function idOf({ cause: { key, at }, code, userId }: Tell): string {
  const hash = createHash('sha256').update(`${key}\n${userId}\n${code}`).digest('hex')
  const time = at.getTime().toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(hash.charAt(3), 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`
}

function restrict(configured: Configured, only: readonly Channel[]): Configured {
  const entries = Object.entries(configured) as [Channel, boolean][]
  return Object.fromEntries(entries.map(([channel, is]) => [channel, is && only.includes(channel)])) as Configured
}
