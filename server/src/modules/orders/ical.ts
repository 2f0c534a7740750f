import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { isLanguage, type Translated } from '../../kernel/language.ts'
import type { FeedJob } from './store/calendar.ts'

const name: Translated = { ky: 'Уста: менин жумуштарым', ru: 'Уста: мои работы', en: 'Usta: my jobs' }
const hour = 60

/** The jobs as an iCalendar file. Those without a time take the whole day. */
export function writeCalendar(
  jobs: readonly FeedJob[],
  { language, timeZone, publicUrl }: { language: string; timeZone: string; publicUrl: string },
): string {
  const calendar = ical({
    name: name[isLanguage(language) ? language : 'ky'],
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Usta', product: 'Usta' },
    ttl: 3_600,
  })
  calendar.x('X-WR-TIMEZONE', timeZone)
  for (const job of jobs) {
    const start = new Date(job.starts_at ?? `${job.start_date}T00:00:00Z`)
    calendar.createEvent({
      id: `${job.order_id}@usta`,
      start,
      ...(job.starts_at === null
        ? { allDay: true }
        : { end: new Date(start.getTime() + (job.duration ?? hour) * 60_000) }),
      summary: job.title,
      location: [job.location, job.city].filter(Boolean).join(', '),
      description: job.client_name ?? '',
      url: `${publicUrl}/orders/${job.order_id}`,
      lastModified: new Date(job.updated_at),
      stamp: new Date(job.updated_at),
      status: ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
