import { verify } from '@node-rs/argon2'
import { describe, expect, test } from 'vitest'
import { demoPassword, loadDemo } from '../../src/demo/index.ts'
import { demoTables } from '../../src/demo/world/index.ts'
import { systemCall } from '../../src/kernel/actor.ts'
import { checkLedger, payoutNumberCell } from '../../src/modules/payments/index.ts'
import { checked } from '../../src/modules/payments/payout-account-rules.ts'
import { freshDatabase } from '../harness/database.ts'
import { sumOf } from './amounts.ts'
import { cipher } from './cipher.ts'

const db = await freshDatabase()
const { kysely } = db
const today = new Date()

const rowsIn = async () => {
  const counts: Record<string, number> = {}
  for (const table of demoTables) {
    const { count } = await kysely
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counts[table] = count
  }
  return counts
}

describe('loading the demo', () => {
  test('happens once, when several processes start at once', async () => {
    const loaded = await Promise.all([
      loadDemo(db, { today, cipher }),
      loadDemo(db, { today, cipher }),
      loadDemo(db, { today, cipher }),
    ])
    expect(loaded.filter(Boolean)).toHaveLength(1)
  }, 120_000)

  test('changes nothing the second time', async () => {
    const before = await rowsIn()
    expect(await loadDemo(db, { today, cipher })).toBe(false)
    expect(await rowsIn()).toEqual(before)
  })

  test('fills every table that it is about', async () => {
    const counts = await rowsIn()
    const { refunds, ...rest } = counts
    expect(refunds).toBeGreaterThan(0)
    expect(Object.entries(rest).filter(([, count]) => count < 10)).toEqual([])
    expect(counts['stored.orders']).toBe(150)
  })

  test('tells the people of the logins of their own orders, in their language, and mails nobody', async () => {
    const told = await kysely
      .selectFrom('user_notifications as told')
      .innerJoin('users', 'users.id', 'told.user_id')
      .innerJoin('order_parties as parties', 'parties.order_id', 'told.related_object_id')
      .select(['users.email', 'told.is_read', 'told.subject', 'told.message', 'told.link', 'parties.title', 'told.id'])
      .whereRef('told.language', '=', 'users.language')
      .where(({ eb, ref }) =>
        eb('told.user_id', 'in', [ref('parties.client_user_id'), ref('parties.provider_user_id')]),
      )
      .execute()
    for (const email of ['client@usta.test', 'provider@usta.test']) {
      const theirs = told.filter((one) => one.email === email)
      expect(theirs.filter(({ is_read }) => !is_read)).toHaveLength(3)
      expect(theirs.length).toBeGreaterThan(6)
      expect(theirs.filter(({ message, title }) => !message.includes(title ?? '?'))).toEqual([])
      expect(theirs.filter(({ link }) => !/^\/(orders|jobs)\/[\da-f-]{36}$/.test(link))).toEqual([])
    }
    const waiting = await kysely.selectFrom('notification_queue').select('id').execute()
    expect(waiting).toEqual([])
    const all = await kysely.selectFrom('user_notifications').select('id').execute()
    expect(all).toHaveLength(told.length)
  })

  test('makes logins with the password that is printed', async () => {
    const accounts = await kysely
      .selectFrom('users')
      .innerJoin('auth_accounts', 'auth_accounts.user_id', 'users.id')
      .select(['users.id', 'auth_accounts.account_id', 'auth_accounts.provider_id', 'auth_accounts.password'])
      .where('users.email', 'in', ['client@usta.test', 'provider@usta.test', 'admin@usta.test'])
      .execute()
    expect(accounts).toHaveLength(3)
    for (const { id, account_id, provider_id, password } of accounts) {
      expect(account_id).toBe(id)
      expect(provider_id).toBe('credential')
      expect(await verify(String(password), demoPassword)).toBe(true)
    }
  })

  test('has most providers say where their money goes, in a way that the API would take', async () => {
    const accounts = await kysely.selectFrom('payout_accounts').selectAll().execute()
    const providers = await rowsIn()
    expect(accounts.length).toBeGreaterThan(30)
    expect(accounts.length).toBeLessThan(providers['stored.service_provider_profiles'] ?? 0)
    for (const { id, method, holder_name, bank_name, bic, number, number_last4 } of accounts) {
      const plain = cipher.decrypt(number, payoutNumberCell(id))
      const said = { method, holder_name, bank_name, bic, number: plain }
      expect(checked(systemCall('test', 'test'), said)).toEqual(said)
      expect(plain.slice(-4)).toBe(number_last4)
    }
  })

  test('has staff of every role', async () => {
    const staff = await kysely.selectFrom('users').select('staff_role').where('is_staff', '=', true).execute()
    expect(staff.map(({ staff_role }) => staff_role).sort()).toEqual(['admin', 'finance', 'moderator', 'support'])
  })

  test('shows the catalog in Russian and English too', async () => {
    const missing = await kysely
      .selectFrom('service_subcategories as service')
      .select('service.slug')
      .where(({ not, exists, selectFrom, and }) =>
        not(
          and(
            (['ru', 'en'] as const).flatMap((language) =>
              (['name', 'description'] as const).map((field) =>
                exists(
                  selectFrom('catalog_translations as translation')
                    .select('translation.id')
                    .whereRef('translation.entity_id', '=', 'service.id')
                    .where('translation.language_code', '=', language)
                    .where('translation.field', '=', field),
                ),
              ),
            ),
          ),
        ),
      )
      .execute()
    expect(missing).toEqual([])
  })

  test('leaves a ledger that sums to zero and proves right', async () => {
    const entries = await kysely.selectFrom('ledger_entries').select('amount').execute()
    expect(entries.length).toBeGreaterThan(200)
    expect(sumOf(entries.map(({ amount }) => amount))).toBe(0n)
    expect((await checkLedger(db)).discrepancies).toEqual([])
  })

  test('leaves bid counts and times of change as they were told, not as of now', async () => {
    const touched = await kysely
      .selectFrom('orders')
      .select('id')
      .where('updated_at', '>', today.toISOString())
      .execute()
    expect(touched).toEqual([])
  })

  test('has finished work accepted in time, so that its money moves on', async () => {
    const { rows } = await db.pool.query(
      `select count(*) as finished, count(job.id) filter (where job.run_at = o.completes_at) as awaited
       from orders o left join graphile_worker.jobs job on job.key = 'orders.complete:' || o.id
       where o.status = 'in_progress' and o.finished_at is not null`,
    )
    expect(rows[0].finished).toBeGreaterThan(0)
    expect(rows[0].awaited).toBe(rows[0].finished)
  })

  test('goes on with invoice numbers after the last', async () => {
    const counters = await kysely.selectFrom('invoice_counters').selectAll().execute()
    for (const { year, last_number } of counters) {
      const invoices = await kysely
        .selectFrom('invoices')
        .select('invoice_number')
        .where('invoice_number', 'like', `INV-${year}-%`)
        .orderBy('invoice_number', 'desc')
        .execute()
      expect(invoices[0]?.invoice_number).toBe(`INV-${year}-${String(last_number).padStart(6, '0')}`)
      expect(invoices).toHaveLength(last_number)
    }
  })
})

describe('a database that is in use', () => {
  test('is left alone', async () => {
    const used = await freshDatabase()
    await used.kysely.insertInto('users').values({ email: 'ainura@example.kg', name: 'Айнура' }).execute()
    expect(await loadDemo(used, { today, cipher })).toBe(false)
    expect(await used.kysely.selectFrom('service_categories').select('id').execute()).toEqual([])
  })
})
