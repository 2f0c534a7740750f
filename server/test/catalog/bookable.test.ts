import { describe, expect, test } from 'vitest'
import { Problem } from '../../src/kernel/errors.ts'
import { createCatalog } from '../../src/modules/catalog/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'

const db = await freshDatabase()
const given = createGiven(db)
const catalog = createCatalog({ db })
const unknownId = '0190a0f0-0000-7000-8000-000000000000'

/** What was refused, and where. */
async function refusal(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Problem)) throw new Error('it was not refused', { cause: error })
  expect(error.declaration.status).toBe(422)
  return error.errors ?? []
}

describe('a service to be ordered', () => {
  test('brings the terms of its category', async () => {
    const service = await given.subcategory(
      {},
      { commission_rate: '12.5', min_price: '500', requires_license: true, requires_background_check: true },
    )
    expect(await catalog.getBookableSubcategory(db.kysely, service.id)).toEqual({
      id: service.id,
      category_id: service.category_id,
      category: {
        commission_rate: '12.50',
        min_price: '500.00',
        max_price: null,
        requires_license: true,
        requires_insurance: false,
        requires_background_check: true,
      },
    })
  })

  test('is unknown or inactive, at the pointer and in the language of who asks', async () => {
    const deleted = await given.subcategory()
    await db.kysely.deleteFrom('service_subcategories').where('id', '=', deleted.id).execute()
    const orphaned = await given.subcategory()
    await db.kysely.deleteFrom('service_categories').where('id', '=', orphaned.category_id).execute()
    const inactive = await given.subcategory({ is_active: false })
    const closed = await given.subcategory({}, { is_active: false })

    for (const id of [unknownId, deleted.id, orphaned.id]) {
      expect(await refusal(catalog.getBookableSubcategory(db.kysely, id, { language: 'en' }))).toEqual([
        { pointer: '/service_subcategory_id', code: 'unknown', message: 'There is no such service.' },
      ])
    }
    for (const id of [inactive.id, closed.id]) {
      const asked = { pointer: '/subcategory_id', language: 'ru' } as const
      expect(await refusal(catalog.getBookableSubcategory(db.kysely, id, asked))).toEqual([
        { pointer: '/subcategory_id', code: 'inactive', message: 'Эту услугу сейчас нельзя заказать.' },
      ])
    }
    const [inKyrgyz] = await refusal(catalog.getBookableSubcategory(db.kysely, unknownId))
    expect(inKyrgyz?.message).toBe('Мындай кызмат жок.')
  })
})

describe('add-ons that are chosen', () => {
  const price = (subcategoryId: string, addons: { addon_id: string; quantity: number }[], language?: 'ru' | 'en') =>
    catalog.priceAddons(db.kysely, { subcategoryId, addons, pointer: '/addons', ...(language ? { language } : {}) })

  test('get their name in the language of who orders, and the price of the catalog', async () => {
    const service = await given.subcategory()
    const windows = await given.addon(service.id, { price: '200.5', price_type: 'per_unit', max_quantity: 3 })
    const oven = await given.addon(service.id, { name: 'Меш', price: '10', price_type: 'percentage' })
    await given.translated({ entity_type: 'addon', entity_id: oven.id, field: 'name' }, { ru: 'Духовка' })
    const chosen = [
      { addon_id: windows.id.toUpperCase(), quantity: 3 },
      { addon_id: oven.id, quantity: 1 },
    ]
    expect(await price(service.id, chosen, 'ru')).toEqual([
      { addon_id: windows.id, name: 'Терезе жуу', quantity: 3, price_type: 'per_unit', unit_price: '200.50' },
      { addon_id: oven.id, name: 'Духовка', quantity: 1, price_type: 'percentage', unit_price: '10.00' },
    ])
    expect(await price(service.id, [])).toEqual([])
  })

  test('are refused one by one, all at once', async () => {
    const service = await given.subcategory()
    const foreign = await given.addon((await given.subcategory()).id)
    const inactive = await given.addon(service.id, { is_active: false })
    const deleted = await given.addon(service.id)
    await db.kysely.deleteFrom('service_addons').where('id', '=', deleted.id).execute()
    const few = await given.addon(service.id, { min_quantity: 2 })
    const many = await given.addon(service.id, { max_quantity: 4 })
    const base = await given.addon(service.id)
    const dependent = await given.addon(service.id, { prerequisites: JSON.stringify([base.id]) })
    const quantities: [string, number][] = [
      [unknownId, 1],
      [foreign.id, 1],
      [inactive.id, 1],
      [deleted.id, 1],
      [few.id, 1],
      [many.id, 5],
      [dependent.id, 1],
      [many.id, 4],
    ]
    const chosen = quantities.map(([addon_id, quantity]) => ({ addon_id, quantity }))
    const errors = await refusal(price(service.id, chosen, 'en'))
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/addons/0/addon_id', 'unknown'],
      ['/addons/1/addon_id', 'unknown'],
      ['/addons/2/addon_id', 'unknown'],
      ['/addons/3/addon_id', 'unknown'],
      ['/addons/4/quantity', 'minimum'],
      ['/addons/5/quantity', 'maximum'],
      ['/addons/6/addon_id', 'prerequisite'],
      ['/addons/7/addon_id', 'duplicate'],
    ])
    expect(errors[4]?.message).toBe('The quantity is too small.')
  })

  test('are the same whether an id is written in capitals', async () => {
    const service = await given.subcategory()
    const { id } = await given.addon(service.id)
    const chosen = [id, id.toUpperCase()].map((addon_id) => ({ addon_id, quantity: 1 }))
    expect(await refusal(price(service.id, chosen))).toMatchObject([
      { pointer: '/addons/1/addon_id', code: 'duplicate' },
    ])
  })

  test('are possible with what they need', async () => {
    const service = await given.subcategory()
    const base = await given.addon(service.id)
    const dependent = await given.addon(service.id, { prerequisites: JSON.stringify([base.id]) })
    const chosen = [dependent.id, base.id].map((addon_id) => ({ addon_id, quantity: 1 }))
    expect(await price(service.id, chosen)).toHaveLength(2)
  })
})
