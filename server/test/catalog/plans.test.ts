import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  findArea,
  findService,
  findSubcategory,
  findUnknownAreas,
  listAddons,
  listAreas,
  listCategories,
} from '../../src/modules/catalog/store.ts'
import { freshDatabase } from '../harness/database.ts'
import { tablesReadWhole } from './whole-reads.ts'

const db = await freshDatabase()

interface Sample {
  service: string
  addon: string
  area: string
}

async function sample(): Promise<Sample> {
  const { rows } = await sql<Sample>`
    select service.id as service, addon.id as addon, (select id from service_areas limit 1) as area
    from service_subcategories service join service_addons addon on addon.subcategory_id = service.id
    order by addon.id limit 1`.execute(db.kysely)
  return rows[0] as Sample
}

beforeAll(async () => {
  await db.pool.query(`
    insert into service_categories (name, slug) select 'Түр ' || n, 'category-' || n from generate_series(1, 20) n;
    insert into service_subcategories (category_id, name, slug)
      select id, 'Кызмат ' || n, 'service-' || n from service_categories, generate_series(1, 100) n;
    insert into service_addons (subcategory_id, name, price)
      select id, 'Кошумча', 100 from service_subcategories;
    insert into service_packages (subcategory_id, name, package_price) select id, 'Топтом', 100 from service_subcategories;
    insert into service_package_addons (package_id, addon_id)
      select package.id, addon.id from service_packages package join service_addons addon using (subcategory_id);
    insert into service_areas (name, city, postal_codes)
      select 'Аймак ' || n, 'Шаар ' || n % 500, jsonb_build_array((720000 + n)::text) from generate_series(1, 2000) n;
    insert into service_area_categories (service_area_id, category_id)
      select area.id, category.id from service_areas area, (select id from service_categories limit 1) category;
    insert into catalog_translations (entity_type, entity_id, language_code, field, value)
      select 'subcategory', id, 'ru', 'name', 'Услуга' from service_subcategories;
    analyze`)
})

describe('with thousands of rows, an index serves', () => {
  test('one service with its add-ons and packages', async () => {
    const { service } = await sample()
    expect(await tablesReadWhole(db, (trx) => findSubcategory(trx, service, 'ru'))).toEqual([])
  })

  test('an order for a service with add-ons', async () => {
    const { service, addon } = await sample()
    expect(await tablesReadWhole(db, (trx) => findService(trx, service))).toEqual([])
    expect(await tablesReadWhole(db, (trx) => listAddons(trx, service, [addon], 'ru'))).toEqual([])
  })

  test('the area of an address', async () => {
    const address = { city: 'Шаар 7', categoryId: (await sample()).service }
    const byCode = { ...address, postal_code: '720007' }
    expect(await tablesReadWhole(db, (trx) => findArea(trx, address))).toEqual([])
    expect(await tablesReadWhole(db, (trx) => findArea(trx, byCode))).toEqual([])
  })

  test('the areas of a city, and areas by id', async () => {
    const { area } = await sample()
    expect(await tablesReadWhole(db, (trx) => listAreas(trx, 'ru', 'Шаар 7'))).toEqual([])
    expect(await tablesReadWhole(db, (trx) => findUnknownAreas(trx, [area]))).toEqual([])
  })

  test('the names in service_names, by service', async () => {
    const { service } = await sample()
    const named = sql`select * from service_names where subcategory_id = ${service} and language = 'en'`
    expect(await tablesReadWhole(db, (trx) => named.execute(trx))).toEqual([])
  })

  test('the services of each category in the list', async () => {
    expect(await tablesReadWhole(db, (trx) => listCategories(trx, 'ru'))).toEqual([])
  })

  test('and a query that none can serve is told apart', async () => {
    const counted = sql`select count(*) from service_areas where name like '%9'`
    expect(await tablesReadWhole(db, (trx) => counted.execute(trx))).toEqual(['service_areas'])
  })
})
