import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Call, ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { writeCalendar } from './ical.ts'
import type { Calendar, CalendarFeed, CalendarQuery } from './schema/calendar.ts'
import * as store from './store/calendar.ts'

const longest = 366 * 86_400_000

export async function readCalendar({ db }: Context, { actor }: ProviderCall, query: CalendarQuery): Promise<Calendar> {
  const span = Date.parse(query.to) - Date.parse(query.from)
  if (span < 0 || span > longest) {
    const message = span < 0 ? 'before from' : 'more than a year after from'
    throw new Problem(commonErrors.malformed, { errors: [{ pointer: '/query/to', code: 'range', message }] })
  }
  const [jobs, unplanned] = await Promise.all([
    store.listJobs(db.kysely, actor.providerId, query),
    store.listJobs(db.kysely, actor.providerId, null),
  ])
  return { jobs, unplanned }
}

export async function findFeed({ db }: Context, { actor }: ProviderCall): Promise<{ feed: CalendarFeed | null }> {
  return { feed: await store.findFeed(db.kysely, actor.providerId) }
}

/** Makes the secret address; whoever knew an earlier one gets nothing any more. */
export async function makeFeed({ db, publicUrl }: Context, call: ProviderCall) {
  const token = randomBytes(32).toString('base64url')
  const feed = await transact(db, call, (trx) =>
    store.replaceFeed(trx, { providerId: call.actor.providerId, hash: hashOf(token), language: call.language }),
  )
  return { url: `${publicUrl}/api/v1/calendars/${token}/jobs.ics`, feed }
}

export function endFeed({ db }: Context, call: ProviderCall): Promise<void> {
  return transact(db, call, (trx) => store.deleteFeed(trx, call.actor.providerId))
}

/** The jobs of the last three months and of the year ahead. @throws 404 for an address that has ended */
export async function fetchFeed(context: Context, call: Call, token: string, reply: FastifyReply) {
  const { db, settings, publicUrl } = context
  const feed = await transact(db, call, (trx) => store.useFeed(trx, hashOf(token)))
  if (feed === null) throw new Problem(commonErrors.notFound)
  const timeZone = await settings.text(db.kysely, 'platform.timezone')
  const jobs = await store.listFeedJobs(db.kysely, feed.provider_id, timeZone)
  return reply
    .type('text/calendar; charset=utf-8')
    .headers({ 'cache-control': 'private, max-age=300', 'content-disposition': 'inline; filename="usta.ics"' })
    .send(writeCalendar(jobs, { language: feed.language, timeZone, publicUrl }))
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
