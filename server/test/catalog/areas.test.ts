import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/modules/catalog/index.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()
const catalog = createCatalog({ db })
const unknownId = '0190a0f0-0000-7000-8000-000000000000'

async function listed(query = '', language = 'en') {
  const { body, status } = await api.get(`/catalog/areas?limit=100${query}`, {
    headers: { 'accept-language': language },
  })
  expect(status).toBe(200)
  return body.items as { id: string; name: string; category_ids: string[] }[]
}

const inCity = (city: string) => listed(`&city=${encodeURIComponent(city)}`)
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id)
const remove = (table: 'service_areas' | 'service_categories', id: string) =>
  db.kysely.deleteFrom(table).where('id', '=', id).execute()

describe('the list of areas', () => {
  test('shows position, surcharges and categories, for anybody', async () => {
    const category = await given.category()
    const area = await given.area(
      {
        name: 'Жал',
        city: 'Токмок',
        latitude: '42.8302',
        longitude: '74.5689',
        postal_codes: JSON.stringify(['720038']),
        base_price_multiplier: '1.5',
        travel_fee: '100',
      },
      [category.id],
    )
    await given.translated({ entity_type: 'area', entity_id: area.id, field: 'name' }, { ru: 'Джал' })
    expect(await listed('', 'ru')).toContainEqual({
      id: area.id,
      name: 'Джал',
      city: 'Токмок',
      state: 'Чүй',
      country: 'Кыргызстан',
      latitude: '42.830200',
      longitude: '74.568900',
      postal_codes: ['720038'],
      base_price_multiplier: '1.50',
      travel_fee: '100.00',
      currency: 'KGS',
      category_ids: [category.id],
    })
  })

  test('is of one city when asked, however it is capitalised', async () => {
    const { id } = await given.area({ city: 'Нарын' })
    expect(idsOf(await inCity('нарын'))).toEqual([id])
    expect(await inCity('Атлантида')).toEqual([])
  })

  test('leaves out what is inactive or deleted, also categories', async () => {
    const city = 'Талас'
    const gone = await given.category()
    const closed = await given.category({ is_active: false })
    const open = await given.category()
    const mixed = await given.area({ city, name: 'Аралаш' }, [gone.id, closed.id, open.id])
    const forAll = await given.area({ city, name: 'Баары' })
    await given.area({ city, name: 'Жок' }, [gone.id, closed.id])
    await given.area({ city, name: 'Жабык', is_active: false })
    await remove('service_areas', (await given.area({ city, name: 'Өчкөн' })).id)
    await remove('service_categories', gone.id)
    const items = await inCity(city)
    expect(items.map(({ id, category_ids }) => [id, category_ids])).toEqual([
      [mixed.id, [open.id]],
      [forAll.id, []],
    ])
  })

  test.each([
    ['city=', '/query/city'],
    [`city=${'a'.repeat(101)}`, '/query/city'],
    ['country=kg', '/query/country'],
    ['limit=-1', '/query/limit'],
  ])('refuses ?%s', async (query, pointer) => {
    const { body, status } = await api.get(`/catalog/areas?${query}`)
    expect([status, body.errors?.[0].pointer]).toEqual([400, pointer])
  })
})

describe('the area of an address', () => {
  const find = async (
    city: string,
    more: { state?: string; country?: string; postal_code?: string; categoryId?: string } = {},
  ) => (await catalog.areaFor(db.kysely, { city, categoryId: unknownId, ...more }))?.id ?? null
  const codes = (...postal: string[]) => ({ postal_codes: JSON.stringify(postal) })

  test('tells what it does to prices', async () => {
    const { id } = await given.area({ city: 'Каракол', base_price_multiplier: '1.25', travel_fee: '150' })
    expect(await catalog.areaFor(db.kysely, { city: 'Каракол', categoryId: unknownId })).toEqual({
      id,
      base_price_multiplier: '1.25',
      travel_fee: '150.00',
    })
  })

  test('is the one of the postal code, else that of the whole city', async () => {
    const city = 'Ош'
    const whole = await given.area({ city, name: 'Ош', base_price_multiplier: '2' })
    const part = await given.area({ city, name: 'Борбор', ...codes('723500', '723501') })
    expect(await find(city, { postal_code: '723501' })).toBe(part.id)
    expect(await find('Osh', { postal_code: ' 723501 ' })).toBe(part.id)
    expect(await find(city, { postal_code: '999999' })).toBe(whole.id)
    expect(await find(city)).toBe(whole.id)
    expect(await find(' ош ')).toBe(whole.id)
  })

  test('is none in an unknown city, or where the postal code is of none of its areas', async () => {
    await given.area({ city: 'Балыкчы', ...codes('721900') })
    expect(await find('Атлантида')).toBeNull()
    expect(await find('')).toBeNull()
    expect(await find('Балыкчы', { postal_code: '111111' })).toBeNull()
  })

  test('is open to the category, active and alive', async () => {
    const city = 'Кант'
    const category = await given.category()
    const only = await given.area({ city, name: 'А' }, [category.id])
    await given.area({ city, name: 'Б', is_active: false })
    await remove('service_areas', (await given.area({ city, name: 'В' })).id)
    expect(await find(city, { categoryId: category.id })).toBe(only.id)
    expect(await find(city)).toBeNull()
  })

  test('is in the state and country that are named', async () => {
    const city = 'Кызыл-Кыя'
    const here = await given.area({ city, state: 'Баткен', country: 'Кыргызстан' })
    expect(await find(city, { state: 'Баткен', country: 'Кыргызстан' })).toBe(here.id)
    expect(await find(city, { state: 'Чүй' })).toBeNull()
    expect(await find(city, { country: 'Казакстан' })).toBeNull()
    const anywhere = await given.area({ city, name: 'Бардык жер', state: '', country: '', travel_fee: '50' })
    expect(await find(city, { state: 'Чүй' })).toBe(anywhere.id)
  })

  test('is always the same one where several match: the cheapest, then the oldest', async () => {
    const city = 'Өзгөн'
    const dear = await given.area({ city, name: 'А', base_price_multiplier: '1.2' })
    const first = await given.area({ city, name: 'Б', travel_fee: '10' })
    const second = await given.area({ city, name: 'В', travel_fee: '10' })
    expect(await find(city)).toBe(first.id)
    await remove('service_areas', first.id)
    expect(await find(city)).toBe(second.id)
    await remove('service_areas', second.id)
    expect(await find(city)).toBe(dear.id)
  })

  test('is known by its id', async () => {
    const { id } = await given.area({ city: 'Сүлүктү' })
    expect(await catalog.findUnknownAreas(db.kysely, [id.toUpperCase(), unknownId])).toEqual([unknownId])
    expect(await catalog.findUnknownAreas(db.kysely, [])).toEqual([])
  })
})
