import { demoId } from '../ids.ts'
import { instant, localDate } from '../moments.ts'
import type { Award } from './awards.ts'
import type { Order } from './orders.ts'
import type { People } from './people.ts'
import { type Row, stamps, type World } from './rows.ts'

/** Numbers the invoices in the order in which they were made, without gaps, from 1 in each year. */
export function numberInvoices(awards: readonly Award[]): void {
  const last = new Map<string, number>()
  for (const { invoice } of [...awards].sort((one, other) => one.awarded - other.awarded)) {
    const year = String(invoice.invoice_date).slice(0, 4)
    const number = (last.get(year) ?? 0) + 1
    last.set(year, number)
    invoice.invoice_number = `INV-${year}-${String(number).padStart(6, '0')}`
  }
}

/** Fills in what profiles count: ratings of providers, orders of clients, and who likes whom. */
export function countUp(world: World, people: People, orders: readonly Order[], now: number): void {
  for (const provider of people.providers) {
    const ratings = world.order_assignments
      .filter(({ provider_id }) => provider_id === provider.id)
      .map(({ client_rating }) => client_rating ?? 0)
      .filter((rating) => rating > 0)
    const mean = ratings.reduce((sum, rating) => sum + rating, 0) / (ratings.length || 1)
    provider.row.total_reviews = ratings.length
    provider.row.average_rating = (Math.round(mean * 100) / 100).toFixed(2)
  }
  for (const client of people.clients) {
    const statuses = orders.filter(({ plan }) => plan.client === client).map(({ row }) => row.status)
    client.row.total_orders = statuses.filter((status) => status !== 'draft').length
    client.row.completed_orders = statuses.filter((status) => status === 'completed').length
    client.row.cancelled_orders = statuses.filter((status) => status === 'cancelled').length
  }
  addFavourites(world, now)
}

/** A client likes those to whom they gave five stars. */
function addFavourites(world: World, now: number): void {
  const clientOf = new Map(world['stored.orders'].map(({ id, client_id }) => [id, client_id]))
  const seen = new Set<string>()
  for (const { order_id, provider_id, client_rating, reviewed_at } of world.order_assignments) {
    const client = clientOf.get(order_id) as string
    const pair = `${client} ${provider_id}`
    if (client_rating !== 5 || seen.has(pair)) continue
    seen.add(pair)
    const at = String(reviewed_at ?? instant(now))
    world.client_favorite_providers.push({
      id: demoId(`favourite ${pair}`, Date.parse(at)),
      client_id: client,
      provider_id,
      ...stamps(at),
    })
  }
}

/** The last invoice number of each year, for the counter that gives the next. */
export function lastNumbers(invoices: readonly Row<'stored.invoices'>[]): { year: number; last_number: number }[] {
  const counts = new Map<number, number>()
  for (const { invoice_date } of invoices) {
    const year = Number(String(invoice_date ?? localDate(0)).slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].map(([year, last_number]) => ({ year, last_number }))
}
