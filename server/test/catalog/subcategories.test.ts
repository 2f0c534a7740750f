import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()

const speaking = (language: string) => ({ headers: { 'accept-language': language } })
const day = 86_400_000
/** Today in UTC, moved by days. */
const dayFromNow = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10)

async function read(id: string, language = 'en') {
  const { body, status } = await api.get(`/catalog/subcategories/${id}`, speaking(language))
  expect(status).toBe(200)
  return body
}

const idsOf = (items: { id: string }[]) => items.map(({ id }) => id)

describe('one service', () => {
  test('comes with its category, add-ons and packages, prices with two decimals', async () => {
    const service = await given.subcategory(
      { base_price: '1200', required_tools: JSON.stringify(['Чаң соргуч']), safety_requirements: 'Кол кап' },
      { name: 'Тазалоо', min_price: '300' },
    )
    const windows = await given.addon(service.id, { price: '200.5', max_quantity: 10 })
    const oven = await given.addon(service.id, {
      name: 'Меш',
      price: '12.5',
      price_type: 'percentage',
      prerequisites: JSON.stringify([windows.id]),
    })
    const both = await given.servicePackage(service.id, { package_price: '900', discount_percentage: '12.5' }, [
      windows.id,
      oven.id,
    ])
    const body = await read(service.id)
    expect(body).toMatchObject({
      id: service.id,
      base_price: '1200.00',
      currency: 'KGS',
      required_tools: ['Чаң соргуч'],
      required_materials: [],
      safety_requirements: 'Кол кап',
      category: { id: service.category_id, name: 'Тазалоо', min_price: '300.00' },
    })
    expect(body.category).not.toHaveProperty('commission_rate')
    expect(body.addons).toMatchObject([
      { id: windows.id, price: '200.50', price_type: 'fixed', min_quantity: 1, max_quantity: 10, prerequisites: [] },
      { id: oven.id, price: '12.50', price_type: 'percentage', max_quantity: null, prerequisites: [windows.id] },
    ])
    expect(body.packages).toMatchObject([
      { id: both.id, package_price: '900.00', discount_percentage: '12.50', addon_ids: [windows.id, oven.id].sort() },
    ])
  })

  test('speaks the language that is asked for, in all its parts', async () => {
    const service = await given.subcategory({ name: 'Терезе', description: '', meta_title: '' })
    const addon = await given.addon(service.id, { description: 'Ичинен' })
    const pack = await given.servicePackage(service.id)
    const about = (entity_type: 'subcategory' | 'addon' | 'package' | 'category', entity_id: string) =>
      ({ entity_type, entity_id, field: 'name' }) as const
    await given.translated(about('subcategory', service.id), { ru: 'Окна', en: 'Windows' })
    await given.translated({ ...about('subcategory', service.id), field: 'description' }, { en: 'Shiny' })
    await given.translated({ ...about('subcategory', service.id), field: 'meta_title' }, { ru: 'Мойка окон' })
    await given.translated(about('category', service.category_id), { ru: 'Уборка' })
    await given.translated(about('addon', addon.id), { ru: 'Рамы' })
    await given.translated(about('package', pack.id), { en: 'All in one' })

    expect(await read(service.id, 'ru')).toMatchObject({
      name: 'Окна',
      description: 'Shiny',
      meta_title: 'Мойка окон',
      category: { name: 'Уборка' },
      addons: [{ name: 'Рамы', description: 'Ичинен' }],
      packages: [{ name: 'Баары бирге' }],
    })
    expect(await read(service.id, 'en')).toMatchObject({ name: 'Windows', packages: [{ name: 'All in one' }] })
    expect(await read(service.id, 'ky')).toMatchObject({ name: 'Терезе', description: 'Shiny' })
  })

  test('leaves out add-ons that are inactive or deleted, also from packages', async () => {
    const service = await given.subcategory()
    const kept = await given.addon(service.id)
    const inactive = await given.addon(service.id, { is_active: false })
    const deleted = await given.addon(service.id)
    await given.servicePackage(service.id, {}, [kept.id, inactive.id, deleted.id])
    await db.kysely.deleteFrom('service_addons').where('id', '=', deleted.id).execute()
    const { addons, packages } = await read(service.id)
    expect(idsOf(addons)).toEqual([kept.id])
    expect(packages[0].addon_ids).toEqual([kept.id])
  })

  test('leaves out packages that are deleted, not yet valid or no longer', async () => {
    const service = await given.subcategory()
    const always = await given.servicePackage(service.id)
    const now = await given.servicePackage(service.id, { valid_from: dayFromNow(-1), valid_until: dayFromNow(1) })
    await given.servicePackage(service.id, { valid_until: dayFromNow(-2) })
    await given.servicePackage(service.id, { valid_from: dayFromNow(2) })
    const deleted = await given.servicePackage(service.id)
    await db.kysely.deleteFrom('service_packages').where('id', '=', deleted.id).execute()
    expect(idsOf((await read(service.id)).packages)).toEqual([always.id, now.id])
  })

  test('is not found when it or its category is unknown, inactive or deleted', async () => {
    const deleted = await given.subcategory()
    await db.kysely.deleteFrom('service_subcategories').where('id', '=', deleted.id).execute()
    const orphaned = await given.subcategory()
    await db.kysely.deleteFrom('service_categories').where('id', '=', orphaned.category_id).execute()
    const hidden = [
      '0190a0f0-0000-7000-8000-000000000000',
      (await given.subcategory({ is_active: false })).id,
      (await given.subcategory({}, { is_active: false })).id,
      deleted.id,
      orphaned.id,
    ]
    for (const id of hidden) expect((await api.get(`/catalog/subcategories/${id}`)).status).toBe(404)
  })

  test('has an ETag of its own', async () => {
    const { id } = await given.subcategory()
    const { headers } = await api.get(`/catalog/subcategories/${id}`)
    const again = await api.get(`/catalog/subcategories/${id}`, { headers: { 'if-none-match': String(headers.etag) } })
    expect(again.status).toBe(304)
  })

  test('is asked for by a UUID, and without parameters', async () => {
    const bad = await api.get('/catalog/subcategories/1')
    expect([bad.status, bad.body.errors[0].pointer]).toEqual([400, '/params/id'])
    const { id } = await given.subcategory()
    const odd = await api.get(`/catalog/subcategories/${id}?deep=yes`)
    expect([odd.status, odd.body.errors[0].pointer]).toEqual([400, '/query/deep'])
  })
})
