import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDemo, removeDemo } from '../../src/demo/index.ts'
import { demoTables } from '../../src/demo/world/index.ts'
import type { Database } from '../../src/platform/database/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { cipher } from './cipher.ts'
import { award, openOrder, type Person, personWith, review, someService } from './real-people.ts'

const today = new Date()

async function count({ kysely }: Database, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(kysely)
  return rows[0]?.count ?? 0
}

describe('removing a demo that nobody else has touched', () => {
  let db: Database
  let removed: Record<string, number> | null

  beforeAll(async () => {
    db = await freshDatabase()
    await loadDemo(db, { today, cipher })
    const { id } = await db.kysely
      .selectFrom('users')
      .select('id')
      .where('email', '=', 'client@usta.test')
      .executeTakeFirstOrThrow()
    const expires = new Date(Date.now() + 60_000).toISOString()
    await db.kysely
      .insertInto('auth_sessions')
      .values({ user_id: id, token: 'a-session', expires_at: expires })
      .execute()
    await sql`delete from orders where status = 'draft'`.execute(db.kysely)
    removed = await removeDemo(db)
  })

  test('leaves nothing of it', async () => {
    expect(removed).toMatchObject({ orders: 150, users: 85 })
    for (const table of demoTables) expect(await count(db, table), table).toBe(0)
    expect(await count(db, 'stored.user_notifications')).toBe(0)
    expect(await count(db, 'invoice_counters')).toBe(0)
    const settings = db.kysely.selectFrom('system_settings').select('key').where('key', 'like', 'demo.%')
    expect(await settings.execute()).toEqual([{ key: 'demo.removed_at' }])
  })

  test('takes what came to hang on it later', async () => {
    expect(removed).toMatchObject({ auth_sessions: 1 })
    expect(await count(db, 'auth_sessions')).toBe(0)
  })

  test('does nothing the second time', async () => {
    expect(await removeDemo(db)).toBeNull()
  })

  test('lasts: it does not come back by itself, but it does when asked for', async () => {
    expect(await loadDemo(db, { today, cipher })).toBe(false)
    expect(await loadDemo(db, { today, cipher, again: true })).toBe(true)
    expect(await count(db, 'stored.orders')).toBe(150)
  })

  test('leaves the guards of the ledger and of deleted rows where they were', async () => {
    await expect(sql`delete from ledger_entries`.execute(db.kysely)).rejects.toThrow('append-only')
    await expect(sql`delete from stored.orders`.execute(db.kysely)).rejects.toThrow('do not leave the disk')
  })
})

describe('when real people use it, removing the demo', () => {
  let db: Database
  let people: Record<'client' | 'provider' | 'reviewed', Person>
  let counters: { year: number; last_number: number }[]
  const countersOf = () => db.kysely.selectFrom('invoice_counters').selectAll().execute()

  beforeAll(async () => {
    db = await freshDatabase()
    await loadDemo(db, { today, cipher })
    const service = await someService(db)
    people = {
      client: await personWith(db, 'client'),
      provider: await personWith(db, 'provider', service),
      reviewed: await personWith(db, 'provider', service),
    }
    await award(db, await openOrder(db, people.client, service, 'Real on both sides'), people.provider)
    const demoProvider = await db.kysely
      .selectFrom('users')
      .innerJoin('user_profile_ids', 'user_profile_ids.user_id', 'users.id')
      .select('user_profile_ids.provider_id as profileId')
      .where('users.email', '=', 'provider@usta.test')
      .$narrowType<{ profileId: string }>()
      .executeTakeFirstOrThrow()
    await award(db, await openOrder(db, people.client, service, 'Done by the demo'), demoProvider)
    const demoOrders = await db.kysely
      .selectFrom('orders')
      .select(['id', 'client_id'])
      .where('status', '=', 'published')
      .limit(1)
      .execute()
    for (const order of demoOrders) {
      await award(db, order, people.reviewed)
      await review(db, order, people.reviewed, 4)
    }
    counters = await countersOf()
    await removeDemo(db)
  })

  test('leaves them, their orders and what was promised on these', async () => {
    const orders = await db.kysely.selectFrom('orders').select('title').orderBy('title').execute()
    expect(orders.map(({ title }) => title)).toEqual(['Done by the demo', 'Real on both sides'])
    for (const table of ['bids', 'order_assignments', 'invoices']) expect(await count(db, table), table).toBe(2)
    const users = await db.kysely.selectFrom('users').select('email').where('email', 'like', '%@example.kg').execute()
    expect(users).toHaveLength(3)
  })

  test('leaves the service that they ordered, with its names, and no other', async () => {
    const services = await db.kysely.selectFrom('service_subcategories').select('slug').execute()
    expect(services).toEqual([{ slug: 'taps' }])
    const categories = await db.kysely.selectFrom('service_categories').select('slug').execute()
    expect(categories).toEqual([{ slug: 'plumbing' }])
    const names = await db.kysely
      .selectFrom('catalog_translations')
      .select('value')
      .where('entity_type', '=', 'subcategory')
      .where('field', '=', 'name')
      .orderBy('language_code')
      .execute()
    expect(names).toEqual([{ value: 'Taps and mixers' }, { value: 'Краны и смесители' }])
    expect(await count(db, 'stored.service_areas')).toBe(0)
  })

  test('takes what hangs on demo orders, and counts the reviews that are left', async () => {
    const ratings = await db.kysely
      .selectFrom('service_provider_profiles')
      .select(['average_rating', 'total_reviews'])
      .where('id', '=', people.reviewed.profileId)
      .execute()
    expect(ratings).toEqual([{ average_rating: '0.00', total_reviews: 0 }])
  })

  test('keeps the demo provider of a real order, but lets nobody log in as them', async () => {
    const kept = await db.kysely
      .selectFrom('stored.users')
      .select(['email', 'is_active'])
      .where('email', 'like', '%usta.test')
      .execute()
    expect(kept).toEqual([{ email: 'provider@usta.test', is_active: false }])
    expect(await count(db, 'auth_accounts')).toBe(0)
  })

  test('gives no invoice number twice', async () => {
    const year = today.getUTCFullYear()
    expect(await countersOf()).toEqual(counters.filter((counter) => counter.year === year))
  })
})
