import { bidClosings, bidOffers, bidOpenings, bidTerms } from '../content/words/bids.ts'
import { demoId } from '../ids.ts'
import { awake, hour, instant, minute } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Order } from './orders.ts'
import type { Provider } from './providers.ts'
import { type Row, stamps, type World } from './rows.ts'
import { stages } from './stages.ts'

export type Bid = Readonly<{ id: string; amount: string; provider: Provider; row: Row<'stored.bids'> }>

/** Adds the offers for an order; returns the accepted one, or null. */
export function addBids(world: World, order: Order, now: number, random: Random): Bid | null {
  const { plan, timeline } = order
  const rules = stages[plan.stage]
  const wanted = random.whole(...rules.bids)
  const others = plan.candidates.filter((provider) => provider !== plan.favourite)
  const bidders = [...(plan.favourite && wanted > 0 ? [plan.favourite] : []), ...others].slice(0, wanted)
  if (rules.awarded && bidders.length === 0) throw new Error(`nobody can do ${order.key}`)
  const closed = timeline.awarded ?? timeline.ended ?? now
  const bids = bidders.map((provider) => addBid(world, order, provider, closed, now, random))
  const winner = rules.awarded ? (bids[0] ?? null) : null
  for (const bid of bids) decide(bid, bid === winner, order, now, random)
  if (rules.status === 'bidding' && bids.every(({ row }) => row.status === 'withdrawn')) keep(bids[0])
  order.row.bid_count = bids.filter(({ row }) => row.status !== 'withdrawn').length
  if (winner) Object.assign(order.row, { final_price: winner.amount, provider_id: winner.provider.id })
  return winner
}

function addBid(world: World, order: Order, provider: Provider, closed: number, now: number, random: Random): Bid {
  const { text, subcategory } = order.plan
  const published = order.timeline.published ?? order.timeline.written
  const at = Math.floor(awake(published + (closed - published) * random.between(0.05, 0.9), now))
  const asked = text.price * Number(order.area.content.multiplier) * random.between(0.88, 1.2)
  const amount = `${Math.max(subcategory.category.minPrice, Math.round(asked / 50) * 50)}.00`
  const row: Row<'stored.bids'> = {
    id: demoId(`bid ${order.key} ${provider.content.login}`, at),
    order_id: order.id,
    provider_id: provider.id,
    amount,
    description: letter(order, provider, random),
    estimated_duration: Math.round((subcategory.content.minutes * random.between(0.8, 1.3)) / 15) * 15,
    status: 'pending',
    accepted_at: null,
    rejected_at: null,
    withdrawn_at: null,
    terms_conditions: random.chance(0.4) ? random.pick(bidTerms[text.language]) : '',
    is_negotiable: random.chance(0.35),
    ...stamps(instant(at)),
  }
  world['stored.bids'].push(row)
  return { id: row.id as string, amount, provider, row }
}

function decide({ row }: Bid, won: boolean, { timeline }: Order, now: number, random: Random): void {
  const closed = timeline.awarded ?? timeline.ended
  if (won && closed !== null) Object.assign(row, { status: 'accepted', accepted_at: instant(closed) })
  else if (random.chance(0.07)) {
    const at = Math.min(
      Date.parse(String(row.created_at)) + Math.floor(random.between(20 * minute, 5 * hour)),
      closed ?? now,
    )
    Object.assign(row, { status: 'withdrawn', withdrawn_at: instant(at) })
  } else if (closed !== null) Object.assign(row, { status: 'rejected', rejected_at: instant(closed) })
  row.updated_at = row.accepted_at ?? row.rejected_at ?? row.withdrawn_at ?? row.updated_at
}

function keep(bid: Bid | undefined): void {
  if (bid) Object.assign(bid.row, { status: 'pending', withdrawn_at: null, updated_at: bid.row.created_at })
}

/** Written in the language of the request, as masters in Bishkek do. */
function letter({ plan: { text, subcategory } }: Order, { content }: Provider, random: Random): string {
  const { language } = text
  const offers = bidOffers[subcategory.category.slug]
  if (!offers) throw new Error(`nothing is offered in ${subcategory.category.slug}`)
  const sentences = [
    random.pick(bidOpenings[language]),
    random.pick(offers[language]),
    random.pick(bidClosings[language]),
  ]
  return sentences.join(' ').replace('{years}', yearsIn(language, content.years))
}

const russianYears: Record<string, string> = { one: 'год', few: 'года', many: 'лет' }
const russianPlural = new Intl.PluralRules('ru')

function yearsIn(language: 'ky' | 'ru', years: number): string {
  return `${years} ${language === 'ky' ? 'жыл' : (russianYears[russianPlural.select(years)] ?? 'лет')}`
}
