import { describe, expect, test } from 'vitest'
import { givenProfiles } from '../harness/given/profiles.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db, given, runJobs } = await startTestServer()
const { offeredService } = givenProfiles(db.kysely)

const plumbing = await given.category({ name: 'Сантехника', slug: 'plumbing' })
await given.translated(
  { entity_type: 'category', entity_id: plumbing.id, field: 'name' },
  { ru: 'Сантехника', en: 'Plumbing' },
)
const taps = await given.subcategory({
  category_id: plumbing.id,
  name: 'Кран жана аралаштыргыч',
  description: 'Кран орнотуу, оңдоо',
})
await given.translated(
  { entity_type: 'subcategory', entity_id: taps.id, field: 'name' },
  { ru: 'Краны и смесители', en: 'Taps and mixers' },
)
await given.translated(
  { entity_type: 'subcategory', entity_id: taps.id, field: 'description' },
  { ru: 'Починка кранов в ванной комнате', en: 'Dripping taps repaired' },
)
const electrics = await given.category({ name: 'Электрик', slug: 'electrics' })
const sockets = await given.subcategory({ category_id: electrics.id, name: 'Розетка орнотуу' })
const homely = await given.subcategory({ category_id: electrics.id, name: 'Үй өңдөө' })
const kit = await given.servicePackage(taps.id, { name: 'Ваннага толук топтом' })

const akjol = await given.provider({ businessName: 'Акжол сантехник', name: 'Акжол Төрөбеков' })
await offeredService(akjol, { subcategory_id: taps.id, base_price: '700.00' })
const bermet = await given.provider({ businessName: 'Бермет электрик', name: 'Бермет Ысакова' })
await offeredService(bermet, { subcategory_id: sockets.id })

interface Found {
  type: string
  id: string
}

async function find(q: string, more = ''): Promise<string[]> {
  const { status, body } = await api.get(`/search?q=${encodeURIComponent(q)}${more}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.items.map(({ id }: Found) => id)
}

describe('words lead to', () => {
  test.each([
    ['the name of a category', 'Сантехника', plumbing.id],
    ['a word from the middle of a name', 'аралаштыргыч', taps.id],
    ['the beginning of a word', 'сантех', plumbing.id],
    ['another case of a Russian word', 'починить смеситель', taps.id],
    ['another number of an English word', 'dripping tap', taps.id],
    ['a word of the description', 'ванной', taps.id],
    ['Kyrgyz letters written as н, о, у', 'уй ондоо', homely.id],
    ['Kyrgyz letters as they are', 'үй өңдөө', homely.id],
    ['a letter left out', 'сантехнка', plumbing.id],
    ['two letters swapped', 'роезтка', sockets.id],
    ['a letter too many', 'смесиитель', taps.id],
    ['Latin letters', 'santehnika', plumbing.id],
    ['Latin letters, written otherwise', 'santexnika', plumbing.id],
    ['English for what is named in Russian', 'electric', electrics.id],
    ['a package', 'толук топтом', kit.id],
    ['a provider by the business', 'акжол', akjol.providerId],
    ['a provider by the person, mistyped', 'торобеков', akjol.providerId],
  ])('%s: %s', async (_what, q, id) => {
    expect(await find(q)).toContain(id)
  })

  test('the best first: what is called so before what only mentions it', async () => {
    expect((await find('кран'))[0]).toBe(taps.id)
    expect((await find('Сантехника'))[0]).toBe(plumbing.id)
  })

  test('the providers of a service that is found', async () => {
    const found = await find('смесители')
    expect(found.indexOf(akjol.providerId)).toBeGreaterThan(found.indexOf(taps.id))
    expect(found).not.toContain(bermet.providerId)
  })

  test('services only, or providers only', async () => {
    const types = async (more: string) => {
      const { body } = await api.get(`/search?q=${encodeURIComponent('сантехник')}${more}`)
      return [...new Set(body.items.map(({ type }: Found) => type))].sort()
    }
    expect(await types('&type=provider')).toEqual(['provider'])
    expect(await types('&type=service')).not.toContain('provider')
    expect(await types('')).toContain('category')
  })

  test('nothing, where nothing is alike', async () => {
    expect(await find('зззззз')).toEqual([])
  })
})

test('a hit is shown in the language of who asks', async () => {
  const hit = async (language: string) => {
    const { body } = await api.get(`/search?q=${encodeURIComponent('смесители')}&type=service`, {
      headers: { 'accept-language': language },
    })
    return body.items.find(({ id }: Found) => id === taps.id)
  }
  expect(await hit('en')).toMatchObject({
    type: 'subcategory',
    name: 'Taps and mixers',
    category: { id: plumbing.id, name: 'Plumbing', slug: 'plumbing' },
    subcategory: { id: taps.id, name: 'Taps and mixers', slug: taps.slug },
    provider: null,
  })
  expect(await hit('ky')).toMatchObject({ name: 'Кран жана аралаштыргыч', category: { name: 'Сантехника' } })
})

test('a provider is shown with what they ask for', async () => {
  const { body } = await api.get(`/search?q=${encodeURIComponent('акжол')}`)
  expect(body.items[0]).toMatchObject({
    type: 'provider',
    name: 'Акжол сантехник',
    category: null,
    provider: { name: 'Акжол Төрөбеков', price: '700.00', price_type: 'fixed', currency: 'KGS', city: 'Бишкек' },
  })
})

test('a city has its own providers', async () => {
  expect(await find('акжол', `&city=${encodeURIComponent(' бишкек ')}`)).toContain(akjol.providerId)
  expect(await find('акжол', `&city=${encodeURIComponent('Ош')}`)).not.toContain(akjol.providerId)
})

test('pages follow one another without a gap or a double', async () => {
  const whole = await find('сантехник кран электрик розетка')
  expect(whole.length).toBeGreaterThan(3)
  const paged: string[] = []
  let cursor = ''
  do {
    const { body } = await api.get(
      `/search?q=${encodeURIComponent('сантехник кран электрик розетка')}&limit=2${cursor && `&cursor=${cursor}`}`,
    )
    paged.push(...body.items.map(({ id }: Found) => id))
    cursor = body.next_cursor
  } while (cursor)
  expect(paged).toEqual(whole)
})

const provider = await given.provider({ businessName: 'Жоголмо устакана' })
const offered = await offeredService(provider)

describe('what is gone is not found', () => {
  const isFound = async () => (await find('жоголмо')).includes(provider.providerId)

  test('a provider who is shut out, until they are let in', async () => {
    expect(await isFound()).toBe(true)
    await db.pool.query('update users set blocked = true where id = $1', [provider.userId])
    expect(await isFound()).toBe(false)
    await db.pool.query('update users set blocked = false where id = $1', [provider.userId])
    expect(await isFound()).toBe(true)
  })

  test('a provider who is deleted, from any client, until they are restored', async () => {
    await db.pool.query('delete from service_provider_profiles where id = $1', [provider.providerId])
    expect(await isFound()).toBe(false)
    const { rows } = await db.pool.query('select 1 from search_texts where entity_id = $1', [provider.providerId])
    expect(rows).toEqual([])
    const { rows: deletions } = await db.pool.query(
      'select deletion_id as id from stored.service_provider_profiles where id = $1',
      [provider.providerId],
    )
    await db.pool.query('select soft_delete.restore($1)', [deletions[0].id])
    expect(await isFound()).toBe(true)
  })

  test('a provider who offers nothing', async () => {
    await db.pool.query('delete from service_provider_services where id = $1', [offered.id])
    expect(await isFound()).toBe(false)
  })

  test('a service that staff switched off, or deleted, or renamed', async () => {
    const service = await given.subcategory({ category_id: electrics.id, name: 'Шамдал илүү' })
    expect(await find('шамдал')).toContain(service.id)
    await db.pool.query("update service_subcategories set name = 'Люстра илүү' where id = $1", [service.id])
    expect(await find('шамдал')).not.toContain(service.id)
    expect(await find('люстра')).toContain(service.id)
    await db.pool.query('update service_subcategories set is_active = false where id = $1', [service.id])
    expect(await find('люстра')).not.toContain(service.id)
    await db.pool.query('update service_subcategories set is_active = true where id = $1', [service.id])
    await db.pool.query('delete from service_subcategories where id = $1', [service.id])
    expect(await find('люстра')).not.toContain(service.id)
  })

  test('a package that is over', async () => {
    await db.pool.query('update service_packages set valid_until = current_date - 1 where id = $1', [kit.id])
    expect(await find('толук топтом')).not.toContain(kit.id)
  })
})

test.each([
  ["'; drop table users; --"],
  ['& | ! ( ) : * <->'],
  ['\\\' \\" \\0 %_'],
  ['а'],
  ['  \t '],
  ['💧🚿'],
  ['а '.repeat(99)],
  ['я'.repeat(200)],
  ['кран:* & !сантехника'],
  ['-кран or "смеситель'],
])('takes whatever is typed: %s', async (q) => {
  const { status } = await api.get(`/search?q=${encodeURIComponent(q)}`)
  expect(status).toBe(q.trim() === '' ? 400 : 200)
  expect((await api.get(`/search/suggestions?q=${encodeURIComponent(q)}`)).status).toBe(status)
})

test.each([
  ['', '/query/q'],
  ['?q=', '/query/q'],
  [`?q=${'x'.repeat(201)}`, '/query/q'],
  ['?q=x&type=order', '/query/type'],
  ['?q=x&limit=101', '/query/limit'],
  ['?q=x&cursor=forged', '/query/cursor'],
  ['?q=x&sort=name', '/query/sort'],
])('refuses %s', async (query, pointer) => {
  expect(await api.get(`/search${query}`)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } })
})

describe('what is typed is kept', () => {
  test('with how much it found, and not who typed it', async () => {
    await find('розетка +996 555 123 456 askar@example.kg', '&city=Ош')
    const { rows } = await db.pool.query('select * from search_queries order by created_at desc, id desc limit 1')
    expect(rows[0]).toMatchObject({ text: 'розетка … …', language: 'en', city: 'Ош', category_id: electrics.id })
    expect(rows[0].results).toBeGreaterThan(0)
    expect(Object.keys(rows[0]).some((column) => /user|actor|ip|session/.test(column))).toBe(false)
  })

  test('for half a year', async () => {
    await db.pool.query(
      "insert into search_queries (text, language, results, created_at) values ('эски', 'ky', 0, now() - interval '181 days')",
    )
    await db.pool.query("insert into search_words (word) values ('uchkul')")
    await db.pool.query("select graphile_worker.add_job('search.tidy', '{}'::json)")
    await runJobs()
    const { rows } = await db.pool.query(
      "select (select count(*) from search_queries where text = 'эски') as old, (select count(*) from search_queries) > 0 as kept, (select count(*) from search_words where word = 'uchkul') as unused, (select count(*) from search_words where word = 'rozetka') as used",
    )
    expect(rows[0]).toEqual({ old: 0, kept: true, unused: 0, used: 1 })
  })
})

describe('suggestions', () => {
  const suggest = async (q: string, more = '') => {
    const { status, body } = await api.get(`/search/suggestions?q=${encodeURIComponent(q)}${more}`, {
      headers: { 'accept-language': 'ru' },
    })
    expect(status).toBe(200)
    return body.suggestions
  }

  test('complete a word of a name', async () => {
    expect((await suggest('сме'))[0]).toMatchObject({
      type: 'subcategory',
      id: taps.id,
      name: 'Краны и смесители',
      category_id: plumbing.id,
      subcategory_id: taps.id,
    })
    expect(await suggest('акж')).toMatchObject([{ type: 'provider', id: akjol.providerId, name: 'Акжол сантехник' }])
  })

  test('complete a mistyped word, and letters of another keyboard', async () => {
    expect(await suggest('смиситель')).toMatchObject([{ id: taps.id }])
    expect((await suggest('aral'))[0]).toMatchObject({ id: taps.id })
  })

  test('are about names, not descriptions', async () => {
    expect(await suggest('починка')).toEqual([])
  })

  test('are few, and of the city', async () => {
    expect(await suggest('с', '&limit=1')).toHaveLength(1)
    expect(await suggest('акж', `&city=${encodeURIComponent('Ош')}`)).toEqual([])
  })
})
