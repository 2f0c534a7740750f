import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadDemo, removeDemo } from '../../src/demo/index.ts'
import { demoTables } from '../../src/demo/world/index.ts'
import type { Database } from '../../src/platform/database/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { award, openOrder, personWith, someService } from './real-people.ts'

const today = new Date()
let db: Database

beforeEach(async () => {
  db = await freshDatabase()
  await loadDemo(db, { today })
})

const count = async (table: string) => {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(db.kysely)
  return rows[0]?.count
}

const demoUsers = () =>
  db.kysely.selectFrom('stored.users').select(['email', 'is_active']).where('email', 'like', '%usta.test').execute()

describe('removing the demo', () => {
  test('leaves nothing of it', async () => {
    const removed = await removeDemo(db)
    expect(removed?.orders).toBe(150)
    for (const table of demoTables) expect(await count(table), table).toBe(0)
    expect(await count('invoice_counters')).toBe(0)
    const settings = await db.kysely
      .selectFrom('system_settings')
      .select('key')
      .where('key', 'like', 'demo.%')
      .execute()
    expect(settings).toEqual([{ key: 'demo.removed_at' }])
  })

  test('takes what has come to hang on it since', async () => {
    const client = await db.kysely
      .selectFrom('users')
      .select('id')
      .where('email', '=', 'client@usta.test')
      .executeTakeFirstOrThrow()
    await db.kysely
      .insertInto('auth_sessions')
      .values({ user_id: client.id, token: 'a-session', expires_at: new Date(Date.now() + 60_000).toISOString() })
      .execute()
    await sql`delete from orders where status = 'draft'`.execute(db.kysely)
    await removeDemo(db)
    expect(await count('auth_sessions')).toBe(0)
    expect(await count('stored.orders')).toBe(0)
  })

  test('puts the guards of the ledger back', async () => {
    await removeDemo(db)
    await loadDemo(db, { today, again: true })
    await expect(sql`delete from ledger_entries`.execute(db.kysely)).rejects.toThrow('append-only')
    await expect(sql`delete from stored.orders`.execute(db.kysely)).rejects.toThrow('do not leave the disk')
  })

  test('lasts: it does not come back by itself, but it does when asked for', async () => {
    await removeDemo(db)
    expect(await loadDemo(db, { today })).toBe(false)
    expect(await loadDemo(db, { today, again: true })).toBe(true)
    expect(await count('stored.orders')).toBe(150)
  })

  test('does nothing where there is none', async () => {
    await removeDemo(db)
    expect(await removeDemo(db)).toBeNull()
  })
})

describe('what real people have', () => {
  test('stays, with the part of the catalog that they use', async () => {
    const service = await someService(db)
    const client = await personWith(db, 'client')
    const provider = await personWith(db, 'provider', service)
    const order = await openOrder(db, client, service)
    await award(db, order, provider)
    await removeDemo(db)

    expect(await count('users')).toBe(2)
    expect(await count('orders')).toBe(1)
    expect(await count('bids')).toBe(1)
    expect(await count('order_assignments')).toBe(1)
    expect(await count('invoices')).toBe(1)
    expect(await count('service_categories')).toBe(1)
    const services = await db.kysely.selectFrom('service_subcategories').select('id').execute()
    expect(services).toEqual([{ id: service.id }])
    expect(await count('catalog_translations')).toBeGreaterThan(0)
    expect(await demoUsers()).toEqual([])
  })

  test('goes where it hangs on a demo order', async () => {
    const service = await someService(db)
    const provider = await personWith(db, 'provider', service)
    const open = await db.kysely
      .selectFrom('orders')
      .select('id')
      .where('status', '=', 'published')
      .limit(1)
      .executeTakeFirstOrThrow()
    await db.kysely
      .insertInto('bids')
      .values({ order_id: open.id, provider_id: provider.profileId, amount: '1500.00' })
      .execute()
    await removeDemo(db)
    expect(await count('users')).toBe(1)
    expect(await count('service_provider_profiles')).toBe(1)
    expect(await count('bids')).toBe(0)
  })

  test('counts only reviews that are still there', async () => {
    const provider = await personWith(db, 'provider', await someService(db))
    const order = await db.kysely
      .selectFrom('orders')
      .select(['id', 'client_id'])
      .where('status', '=', 'published')
      .limit(1)
      .executeTakeFirstOrThrow()
    await award(db, order, provider)
    await db.kysely
      .updateTable('order_assignments')
      .set({ client_rating: 4, reviewed_at: new Date().toISOString() })
      .where('order_id', '=', order.id)
      .execute()
    await db.kysely
      .updateTable('service_provider_profiles')
      .set({ average_rating: '4.00', total_reviews: 1 })
      .where('id', '=', provider.profileId)
      .execute()
    await removeDemo(db)
    const ratings = db.kysely.selectFrom('service_provider_profiles').select(['average_rating', 'total_reviews'])
    expect(await ratings.execute()).toEqual([{ average_rating: '0.00', total_reviews: 0 }])
  })

  test('keeps the demo provider who was given their order, but lets nobody log in as them', async () => {
    const service = await someService(db)
    const client = await personWith(db, 'client')
    const order = await openOrder(db, client, service)
    const profile = await db.kysely
      .selectFrom('users')
      .innerJoin('user_profile_ids', 'user_profile_ids.user_id', 'users.id')
      .select('user_profile_ids.provider_id')
      .where('users.email', '=', 'provider@usta.test')
      .executeTakeFirstOrThrow()
    await award(db, order, { profileId: profile.provider_id as string })
    await removeDemo(db)

    expect(await count('orders')).toBe(1)
    expect(await count('order_assignments')).toBe(1)
    expect(await demoUsers()).toEqual([{ email: 'provider@usta.test', is_active: false }])
    expect(await count('auth_accounts')).toBe(0)
    expect(await count('service_provider_profiles')).toBe(1)
  })

  test('goes on with invoice numbers, which are not given twice', async () => {
    const service = await someService(db)
    const order = await openOrder(db, await personWith(db, 'client'), service)
    await award(db, order, await personWith(db, 'provider', service))
    const before = await db.kysely.selectFrom('invoice_counters').selectAll().execute()
    await removeDemo(db)
    const after = await db.kysely.selectFrom('invoice_counters').selectAll().execute()
    const year = today.getUTCFullYear()
    expect(after).toEqual(before.filter((counter) => counter.year === year))
  })
})
