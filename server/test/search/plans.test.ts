import { beforeAll, describe, expect, test } from 'vitest'
import {
  everything,
  type ListingFilter,
  type ListingSort,
  listListings,
} from '../../src/modules/search/store/listings.ts'
import { completeNames, matchTexts } from '../../src/modules/search/store/texts.ts'
import { readWords } from '../../src/modules/search/store/words.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'
import { planOf } from '../orders/plan.ts'

const db = await freshDatabase()
const given = createGiven(db)
const service = await given.subcategory()
const providers = 20_000
const limit = 21

beforeAll(async () => {
  const connection = await db.pool.connect()
  await connection.query('set statement_timeout = 0')
  await connection.query(`
    begin;
    set local session_replication_role = replica;
    insert into stored.users (email, name)
      select 'bulk' || n || '@test.example', 'Адам ' || md5(n::text) from generate_series(1, ${providers}) n;
    insert into stored.user_profiles (user_id, user_type) select id, 'both' from stored.users where email like 'bulk%';
    insert into stored.service_provider_profiles (user_profile_id, business_name)
      select id, 'Уста' from stored.user_profiles where user_type = 'both';
    insert into stored.service_provider_services (provider_id, subcategory_id, base_price)
      select id, '${service.id}', 100 from stored.service_provider_profiles;
    insert into search_texts (kind, entity_id, name, words)
      select 'provider', id, 'usta ' || md5(id::text), to_tsvector('simple', 'usta ' || md5(id::text))
      from stored.service_provider_profiles;
    insert into search_words (word) select distinct md5(id::text) from stored.service_provider_profiles;
    insert into search_words (word) values ('usta') on conflict do nothing;
    insert into search_listings (provider_id, scope_id, city, price, score, rating, reviews, is_available, is_verified,
        weekdays, areas, place)
      select id, scope, city, 100 + n * 7 % 9000, 3 + n * 13 % 200 / 100.0, n * 11 % 500 / 100.0, n * 3 % 90,
        n % 10 <> 0, n / 50 % 3 = 0, 127, '{}', on_earth(42.5 + n * 17 % 1000 / 1000.0, 74.2 + n * 29 % 1000 / 1000.0)
      from (select id, row_number() over () as n from stored.service_provider_profiles) numbered
      cross join (values ('${service.id}'::uuid), ('${everything}')) scopes (scope)
      cross join (values (''), ('бишкек')) cities (city);
    commit;
    analyze`)
  connection.release(true)
}, 300_000)

const from = { latitude: 42.87, longitude: 74.6 }
const sorts: ListingSort[] = ['-rating', '-reviews', 'price', 'distance']
const cursors = { '-rating': '4.000', '-reviews': '50', price: '5000', distance: '0.5' }

describe.each(sorts)('providers by %s', (sort) => {
  const expectPage = async (filter: Partial<ListingFilter>, after: string[] | null, dropped: number) => {
    const page = { filter: { scope: service.id, city: '', ...filter }, from, sort, after, limit }
    const { read, sequential, sorted } = await planOf(db, (kysely) => listListings(kysely, page))
    expect(sequential).toEqual([])
    expect(read.search_listings).toBeLessThanOrEqual(limit + dropped)
    expect(sorted).toBeLessThanOrEqual(2 * limit + dropped)
  }

  test.each([
    ['of a service', {}],
    ['of a service in a city', { city: 'Бишкек' }],
    ['of all', { scope: everything }],
  ])('%s', async (_name, filter) => {
    // Ties of the same distance are put in order before the page is cut.
    await expectPage(filter, null, sort === 'distance' ? limit : 1)
  })

  test('who are available and verified: those that are not are passed over', async () => {
    await expectPage({ isAvailable: true, isVerified: true }, null, 10 * limit)
  })

  test('on a later page', async () => {
    // What is nearer is read again: nearness has no index to begin in the middle of.
    const dropped = sort === 'distance' ? 2_000 : 1
    await expectPage({}, [cursors[sort], service.id], dropped)
  })
})

test('words are looked up, also mistyped ones, and common ones only so far', async () => {
  const alike = await planOf(db, (kysely) => readWords(kysely, 'устт c4ca4238a0b923820dcc509a6f75849c'))
  expect(alike.sequential).toEqual([])
  expect(alike.read.search_words).toBeLessThanOrEqual(50)
  const match = { text: 'уста', kinds: ['provider'] as const, limit: 200 }
  const common = await planOf(db, (kysely) => matchTexts(kysely, { ...match, words: 'usta:*' }))
  expect(common.sequential).toEqual([])
  expect(common.read.search_texts).toBeLessThanOrEqual(1_000)
  const rare = await planOf(db, (kysely) => matchTexts(kysely, { ...match, words: 'usta:* & c4ca:*' }))
  expect(rare.sequential).toEqual([])
  expect(rare.read.search_texts ?? 0).toBeLessThanOrEqual(20)
  const begun = await planOf(db, (kysely) => completeNames(kysely, { ...match, words: 'usta:*', language: 'ky' }))
  expect(begun.sequential).toEqual([])
  expect(begun.read.search_texts).toBeLessThanOrEqual(500)
})
