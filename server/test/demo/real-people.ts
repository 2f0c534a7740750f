import type { Database } from '../../src/platform/database/index.ts'

let made = 0

export interface Service {
  id: string
}

/** `profileId` is that of the client or the provider. */
export interface Person {
  profileId: string
}

/** One of the demo's services. */
export function someService(db: Database): Promise<Service> {
  return db.kysely.selectFrom('service_subcategories').select('id').where('slug', '=', 'taps').executeTakeFirstOrThrow()
}

/** Somebody who registered by themselves. */
export async function personWith({ kysely }: Database, kind: 'client' | 'provider', offers?: Service): Promise<Person> {
  made += 1
  const user = await kysely
    .insertInto('users')
    .values({ email: `person${made}@example.kg`, name: 'Бакыт' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const profile = await kysely
    .insertInto('user_profiles')
    .values({ user_id: user.id, user_type: kind === 'client' ? 'client' : 'service_provider' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await kysely
    .insertInto(kind === 'client' ? 'client_profiles' : 'service_provider_profiles')
    .values({ user_profile_id: profile.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (offers) {
    await kysely
      .insertInto('service_provider_services')
      .values({ provider_id: id, subcategory_id: offers.id, base_price: '1000.00' })
      .execute()
  }
  return { profileId: id }
}

export function openOrder(
  { kysely }: Database,
  client: Person,
  service: Service,
  title: string,
): Promise<{ id: string; client_id: string }> {
  return kysely
    .insertInto('orders')
    .values({
      client_id: client.profileId,
      service_subcategory_id: service.id,
      title,
      status: 'published',
      published_at: new Date().toISOString(),
    })
    .returning(['id', 'client_id'])
    .executeTakeFirstOrThrow()
}

/** Gives an order to a provider, with the next invoice number. */
export async function award(
  { kysely }: Database,
  order: { id: string; client_id: string },
  provider: Person,
): Promise<void> {
  const ofBoth = { order_id: order.id, provider_id: provider.profileId }
  const bid = await kysely
    .insertInto('bids')
    .values({ ...ofBoth, amount: '1500.00', status: 'accepted', accepted_at: new Date().toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await kysely
    .updateTable('orders')
    .set({ status: 'assigned', final_price: '1500.00' })
    .where('id', '=', order.id)
    .execute()
  await kysely
    .insertInto('order_assignments')
    .values({ ...ofBoth, accepted_bid_id: bid.id })
    .execute()
  const year = new Date().getUTCFullYear()
  const counter = await kysely
    .insertInto('invoice_counters')
    .values({ year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .column('year')
        .doUpdateSet(({ ref, eb }) => ({ last_number: eb(ref('invoice_counters.last_number'), '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  await kysely
    .insertInto('invoices')
    .values({
      ...ofBoth,
      client_id: order.client_id,
      invoice_number: `INV-${year}-${String(counter.last_number).padStart(6, '0')}`,
      subtotal: '1500.00',
      total_amount: '1500.00',
      status: 'sent',
    })
    .execute()
}

/** The client of an order rates who did it, their first review. */
export async function review(
  { kysely }: Database,
  order: { id: string },
  provider: Person,
  rating: number,
): Promise<void> {
  await kysely
    .updateTable('order_assignments')
    .set({ client_rating: rating, reviewed_at: new Date().toISOString() })
    .where('order_id', '=', order.id)
    .execute()
  await kysely
    .updateTable('service_provider_profiles')
    .set({ average_rating: rating.toFixed(2), total_reviews: 1 })
    .where('id', '=', provider.profileId)
    .execute()
}
