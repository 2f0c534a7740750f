import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()

const unknownId = '0190a0f0-0000-7000-8000-000000000000'
const speaking = (language: string) => ({ headers: { 'accept-language': language } })

async function listed(language = 'en'): Promise<{ id: string; subcategories: { id: string }[] }[]> {
  const { body, status } = await api.get('/catalog/categories?limit=100', speaking(language))
  expect(status).toBe(200)
  return body.items
}

describe('the list of categories', () => {
  test('nests the services, in the order staff gave them, for anybody', async () => {
    const last = await given.category({ sort_order: 9002, name: 'Оңдоо' })
    const first = await given.category({ sort_order: 9001, name: 'Бакча', min_price: '500', max_price: '9000.5' })
    const second = await given.subcategory({ category_id: first.id, sort_order: 2 })
    const leading = await given.subcategory({
      category_id: first.id,
      sort_order: 1,
      base_price: '1500',
      price_range_min: '1000.5',
      price_range_max: '2000.05',
      estimated_duration: 90,
    })
    const items = await listed('ky')
    const ids = items.map(({ id }) => id)
    expect(ids.slice(ids.indexOf(first.id))).toEqual([first.id, last.id])
    const shown = items.find(({ id }) => id === first.id)
    expect(shown).toMatchObject({ name: 'Бакча', min_price: '500.00', max_price: '9000.50', currency: 'KGS' })
    expect(shown?.subcategories.map(({ id }) => id)).toEqual([leading.id, second.id])
    expect(shown?.subcategories[0]).toMatchObject({
      category_id: first.id,
      base_price: '1500.00',
      price_range_min: '1000.50',
      price_range_max: '2000.05',
      estimated_duration: 90,
      currency: 'KGS',
    })
    expect(shown?.subcategories[1]).toMatchObject({ base_price: null, price_range_min: null, price_range_max: null })
  })

  test('tells nobody the commission, nor anything else that its schema does not name', async () => {
    await given.subcategory()
    for (const item of await listed()) {
      expect(item).not.toHaveProperty('commission_rate')
      expect(item).not.toHaveProperty('is_deleted')
      expect(item).not.toHaveProperty('is_active')
    }
  })

  test('leaves out what is inactive', async () => {
    const inactive = await given.category({ is_active: false })
    const category = await given.category()
    await given.subcategory({ category_id: category.id, is_active: false })
    const items = await listed()
    expect(items.map(({ id }) => id)).not.toContain(inactive.id)
    expect(items.find(({ id }) => id === category.id)?.subcategories).toEqual([])
  })

  test('shows at once what staff changed, deleted and restored', async () => {
    const service = await given.subcategory()
    const other = await given.subcategory({ category_id: service.category_id })
    const find = async () => (await listed()).find(({ id }) => id === service.category_id)
    expect((await find())?.subcategories).toHaveLength(2)

    await db.kysely.deleteFrom('service_subcategories').where('id', '=', other.id).execute()
    expect((await find())?.subcategories.map(({ id }) => id)).toEqual([service.id])

    await db.kysely
      .updateTable('service_categories')
      .set({ name: 'Жаңы' })
      .where('id', '=', service.category_id)
      .execute()
    expect(await find()).toMatchObject({ name: 'Жаңы' })

    await given.translated({ entity_type: 'category', entity_id: service.category_id, field: 'name' }, { en: 'New' })
    expect(await find()).toMatchObject({ name: 'New' })

    await db.kysely.deleteFrom('service_categories').where('id', '=', service.category_id).execute()
    expect(await find()).toBeUndefined()
  })

  test('shows nothing of a transaction that was rolled back, and all of one that commits later', async () => {
    const category = await given.category({ name: 'Мурунку' })
    const find = async () => (await listed('ky')).find(({ id }) => id === category.id)
    const open = await db.pool.connect()
    await open.query('begin')
    await open.query('update service_categories set name = $1 where id = $2', ['Кийинки', category.id])
    expect(await find()).toMatchObject({ name: 'Мурунку' })
    await given.category()
    expect(await find()).toMatchObject({ name: 'Мурунку' })
    await open.query('commit')
    open.release()
    expect(await find()).toMatchObject({ name: 'Кийинки' })
  })

  test('is paged like every list', async () => {
    await given.category()
    await given.category()
    const all = await listed()
    const first = await api.get('/catalog/categories?limit=1')
    expect(first.body.items.map(({ id }: { id: string }) => id)).toEqual([all[0]?.id])
    const second = await api.get(`/catalog/categories?limit=1&cursor=${first.body.next_cursor}`)
    expect(second.body.items.map(({ id }: { id: string }) => id)).toEqual([all[1]?.id])
    expect((await api.get('/catalog/categories?limit=100')).body.next_cursor).toBeNull()
  })

  test.each([
    ['limit=0', '/query/limit'],
    ['limit=101', '/query/limit'],
    ['limit=many', '/query/limit'],
    ['cursor=forged', '/query/cursor'],
    ['colour=red', '/query/colour'],
  ])('refuses ?%s and names it', async (query, pointer) => {
    const { body, status } = await api.get(`/catalog/categories?${query}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'request.malformed', errors: [{ pointer }] })
  })
})

describe('the language of a text', () => {
  test('is the asked one, else Kyrgyz, else Russian, else English', async () => {
    const category = await given.category({ name: 'Тазалоо', description: '', meta_title: 'Таза үй' })
    const text = (field: 'name' | 'description' | 'meta_title' | 'keywords') => ({
      entity_type: 'category' as const,
      entity_id: category.id,
      field,
    })
    await given.translated(text('name'), { ru: 'Уборка' })
    await given.translated(text('description'), { ru: 'Чисто везде', en: 'Clean everywhere' })
    await given.translated(text('keywords'), { en: 'clean' })
    const read = async (language: string) =>
      (await api.get(`/catalog/categories/${category.id}`, speaking(language))).body

    expect(await read('ru')).toMatchObject({ name: 'Уборка', description: 'Чисто везде', meta_title: 'Таза үй' })
    expect(await read('en')).toMatchObject({ name: 'Тазалоо', description: 'Clean everywhere', keywords: 'clean' })
    expect(await read('ky')).toMatchObject({ name: 'Тазалоо', description: 'Чисто везде', keywords: 'clean' })
    expect((await read('ky')).meta_description).toBe('')
  })

  test('is Kyrgyz for a visitor who names no language of ours, and the own one of who is logged in', async () => {
    const category = await given.category({ name: 'Көчүү' })
    const ru = { ru: 'Переезд' }
    await given.translated({ entity_type: 'category', entity_id: category.id, field: 'name' }, ru)
    const russian = await given.user({ language: 'ru' })
    const path = `/catalog/categories/${category.id}`
    expect((await api.get(path, speaking('de'))).body.name).toBe('Көчүү')
    expect((await api.as(russian).get(path, speaking('de'))).body.name).toBe('Переезд')
    expect((await api.as(russian).get(path, speaking('ky'))).body.name).toBe('Көчүү')
  })
})

describe('one category', () => {
  test('has an ETag, and answers 304 to who has it already', async () => {
    const { id } = await given.category()
    const { headers, status, body } = await api.get(`/catalog/categories/${id.toUpperCase()}`)
    expect([status, body.id, body.subcategories]).toEqual([200, id, []])
    const again = await api.get(`/catalog/categories/${id}`, { headers: { 'if-none-match': String(headers.etag) } })
    expect(again.status).toBe(304)
  })

  test('is not found when it is unknown, inactive or deleted', async () => {
    const inactive = await given.category({ is_active: false })
    const deleted = await given.category()
    await db.kysely.deleteFrom('service_categories').where('id', '=', deleted.id).execute()
    for (const id of [unknownId, inactive.id, deleted.id]) {
      const { body, status } = await api.get(`/catalog/categories/${id}`)
      expect([status, body.code]).toEqual([404, 'not_found'])
    }
  })

  test('is asked for by a UUID', async () => {
    const { body, status } = await api.get('/catalog/categories/cleaning')
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '/params/id', code: 'format' }])
  })
})
