import { describe, expect, test } from 'vitest'
import type { Text } from '../../src/demo/content/catalog/content.ts'
import { areas, catalog, clients, orderTexts, providers } from '../../src/demo/content/index.ts'
import { bidOffers } from '../../src/demo/content/words/bids.ts'

const subcategories = catalog.flatMap((category) => category.subcategories)

const texts: { at: string; text: Text }[] = catalog.flatMap((category) => [
  { at: category.slug, text: category.name },
  { at: `${category.slug} description`, text: category.description },
  { at: `${category.slug} keywords`, text: category.keywords },
  ...category.subcategories.flatMap((service) =>
    [service, ...service.addons, ...(service.packages ?? [])].flatMap((thing) => [
      { at: `${service.slug} ${thing.name.en}`, text: thing.name },
      { at: `${service.slug} ${thing.name.en} description`, text: thing.description },
    ]),
  ),
])

const kyrgyz = [
  ...texts.map(({ text }) => text.ky),
  ...Object.values(orderTexts).flatMap((requests) =>
    requests.filter(({ language }) => language === 'ky').flatMap(({ title, description }) => [title, description]),
  ),
  ...providers.filter(({ language }) => language === 'ky').map(({ bio }) => bio),
]

describe('the catalog', () => {
  test('has at least 9 categories, 45 services and 10 areas', () => {
    expect(catalog.length).toBeGreaterThanOrEqual(9)
    expect(subcategories.length).toBeGreaterThanOrEqual(45)
    expect(areas).toHaveLength(10)
  })

  test('has packages for at least 15 services, and add-ons for all', () => {
    expect(subcategories.filter(({ packages }) => packages?.length).length).toBeGreaterThanOrEqual(15)
    expect(subcategories.filter(({ addons }) => addons.length < 2).map(({ slug }) => slug)).toEqual([])
  })

  test('prices add-ons in every way', () => {
    const types = new Set(subcategories.flatMap(({ addons }) => addons.map(({ type }) => type)))
    expect([...types].sort()).toEqual(['fixed', 'per_hour', 'per_unit', 'percentage'])
  })

  test('names things once, so that a slug finds one service', () => {
    const slugs = subcategories.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  test('asks for a licence, an insurance and a background check somewhere', () => {
    const required = new Set(catalog.flatMap(({ requires }) => requires ?? []))
    expect([...required].sort()).toEqual(['background_check', 'insurance', 'license'])
  })

  test('takes 8 to 15 percent, and offers nothing below the smallest bid', () => {
    for (const { slug, commission, minPrice, subcategories: services } of catalog) {
      expect(commission, slug).toBeGreaterThanOrEqual(8)
      expect(commission, slug).toBeLessThanOrEqual(15)
      for (const service of services) expect(service.price, service.slug).toBeGreaterThanOrEqual(minPrice)
    }
  })

  test('needs nothing that is not there', () => {
    for (const { slug, addons, packages = [] } of subcategories) {
      const keys = addons.map(({ key }) => key)
      expect(new Set(keys).size, slug).toBe(keys.length)
      for (const key of addons.flatMap(({ after = [] }) => after)) expect(keys, slug).toContain(key)
      for (const key of packages.flatMap((offer) => offer.addons)) expect(keys, slug).toContain(key)
    }
  })

  test('lies in Bishkek and Osh', () => {
    for (const { name, city, latitude, longitude, multiplier } of areas) {
      const [north, east] = city === 'Бишкек' ? [42.87, 74.6] : [40.53, 72.8]
      expect(Math.abs(latitude - north), name.en).toBeLessThan(0.1)
      expect(Math.abs(longitude - east), name.en).toBeLessThan(0.1)
      expect(Number(multiplier), name.en).toBeGreaterThanOrEqual(0.95)
      expect(Number(multiplier), name.en).toBeLessThanOrEqual(1.25)
    }
  })
})

describe('the languages', () => {
  test('every text is there in three, and translated', () => {
    for (const { at, text } of texts) {
      expect(text.ky, at).toMatch(/\p{Script=Cyrillic}/u)
      expect(text.ru, at).toMatch(/\p{Script=Cyrillic}/u)
      expect(text.en, at).not.toMatch(/\p{Script=Cyrillic}/u)
      for (const one of Object.values(text)) expect(one.trim(), at).toBe(one)
    }
  })

  test('Kyrgyz has no letters that Kyrgyz does not have', () => {
    const foreign = /[әғқұһіїєґўѓќ]/iu
    expect(kyrgyz.filter((text) => foreign.test(text))).toEqual([])
  })

  test('Russian has no Kyrgyz letters', () => {
    const foreign = /[өүңәғқұһіїєґ]/iu
    // Names of districts and of customs stay what they are.
    expect(
      texts.map(({ text }) => text.ru).filter((text) => foreign.test(text) && !text.includes('кыз узатуу')),
    ).toEqual([])
  })

  test('no word mixes Latin and Cyrillic letters', () => {
    const mixed = /[a-z][а-яёөүң]|[а-яёөүң][a-z]/iu
    expect(kyrgyz.filter((text) => mixed.test(text))).toEqual([])
    expect(texts.map(({ text }) => text.ru).filter((text) => mixed.test(text))).toEqual([])
  })
})

describe('the people', () => {
  test('are at least 40 providers and 30 clients, each with a login of their own', () => {
    expect(providers.length).toBeGreaterThanOrEqual(40)
    expect(clients.length).toBeGreaterThanOrEqual(30)
    const logins = [...providers, ...clients].map(({ login }) => login)
    expect(new Set(logins).size).toBe(logins.length)
  })

  test('do every service, at least two of them', () => {
    const doing = (slug: string) => providers.filter(({ services }) => services.includes(slug)).length
    expect(subcategories.map(({ slug }) => slug).filter((slug) => doing(slug) < 2)).toEqual([])
  })

  test('ask for every service in at least three ways, and have something to offer in every category', () => {
    expect(Object.keys(orderTexts).sort()).toEqual(subcategories.map(({ slug }) => slug).sort())
    expect(Object.entries(orderTexts).filter(([, requests]) => requests.length < 3)).toEqual([])
    expect(Object.keys(bidOffers).sort()).toEqual(catalog.map(({ slug }) => slug).sort())
  })
})
