import { specialRequirements } from '../content/words/progress.ts'
import { demoId } from '../ids.ts'
import { day, hour, instant, localDate } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Area, Catalog } from './catalog.ts'
import type { Plan } from './plan.ts'
import { type Row, stamps, type World } from './rows.ts'
import { stages } from './stages.ts'
import { drawTimeline, type Timeline } from './timeline.ts'

/** An order that exists, with all that its bids, its award and its settlement need. */
export type Order = Readonly<{
  /** Unique among the orders, and the same every time. */
  key: string
  id: string
  plan: Plan
  timeline: Timeline
  area: Area
  row: Row<'stored.orders'>
}>

/** Adds what a client has asked for. Who does it, its price and the count of bids follow with the bids. */
export function addOrder(world: World, catalog: Catalog, plan: Plan, now: number, random: Random): Order {
  const timeline = drawTimeline(plan.stage, now, random)
  const area = catalog.areas.get(plan.client.content.area)
  if (!area) throw new Error(`${plan.client.content.login} lives in an unknown area`)
  const key = `${plan.subcategory.content.slug} ${plan.text.title}`
  const { status } = stages[plan.stage]
  const cancelled = status === 'cancelled' ? timeline.ended : null
  const completed = status === 'completed' ? timeline.ended : null
  const row = {
    id: demoId(`order ${key}`, timeline.written),
    client_id: plan.client.id,
    service_subcategory_id: plan.subcategory.id,
    service_area_id: area.id,
    title: plan.text.title,
    description: plan.text.description,
    status,
    disputed_from: status === 'disputed' ? ('in_progress' as const) : null,
    urgency: random.weighted([
      ['low', 2],
      ['medium', 6],
      ['high', 2],
      ['urgent', 1],
    ] as const),
    ...place(area, random),
    service_date: serviceDate(timeline, now, random),
    service_time: random.chance(0.7) ? `${String(random.whole(9, 18)).padStart(2, '0')}:00` : null,
    ...budget(plan.text.price, random),
    provider_id: null,
    final_price: null,
    travel_fee: `${area.content.travelFee}.00`,
    area_multiplier: area.content.multiplier,
    bid_count: 0,
    special_requirements: random.chance(0.3) ? random.pick(specialRequirements[plan.text.language]) : '',
    is_featured: status === 'published' && random.chance(0.15),
    published_at: orNull(timeline.published),
    assigned_at: orNull(timeline.awarded),
    started_at: orNull(timeline.started),
    finished_at: orNull(timeline.finished),
    completes_at: orNull(later(timeline.finished, 72 * hour)),
    completed_at: orNull(completed),
    disputable_until: orNull(later(completed, 7 * day)),
    cancelled_at: orNull(cancelled),
    disputed_at: orNull(timeline.disputed),
    cancel_reason: '',
    ...stamps(instant(timeline.written), instant(lastChange(timeline))),
  }
  world['stored.orders'].push(row)
  return { key, id: row.id, plan, timeline, area, row }
}

const later = (at: number | null, by: number) => (at === null ? null : at + by)

const orNull = (at: number | null) => (at === null ? null : instant(at))

function lastChange(timeline: Timeline): number {
  return Math.max(...Object.values(timeline).filter((moment) => moment !== null))
}

function place({ content }: Area, random: Random) {
  const house = random.whole(1, 140)
  const flat = random.whole(1, 90)
  return {
    location: `${random.pick(content.streets)}, ${house}${random.chance(0.75) ? `–${flat}` : ''}`,
    city: content.city,
    state: content.city,
    country: 'Кыргызстан',
    postal_code: random.pick(content.postalCodes),
    latitude: (content.latitude + random.between(-0.006, 0.006)).toFixed(6),
    longitude: (content.longitude + random.between(-0.008, 0.008)).toFixed(6),
  }
}

/** Before the award a day to come, after it the day on which the work began. */
function serviceDate({ started, ended, awarded }: Timeline, now: number, random: Random): string {
  if (started !== null) return localDate(started)
  const from = ended ?? now
  return localDate(from + random.between(1, awarded === null ? 12 : 4) * day)
}

function budget(price: number, random: Random): { budget_min: string | null; budget_max: string | null } {
  const round = (value: number) => `${Math.round(value / 100) * 100}.00`
  if (random.chance(0.15)) return { budget_min: null, budget_max: null }
  return {
    budget_min: random.chance(0.6) ? round(price * random.between(0.7, 0.9)) : null,
    budget_max: round(price * random.between(1.15, 1.4)),
  }
}
