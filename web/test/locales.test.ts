import { describe, expect, test } from 'vitest'
import { findFaults, readCatalogs } from '../scripts/check-locales.ts'
import { findAllHardCoded, findHardCoded } from '../scripts/find-hard-coded.ts'

test('the catalogs say the same things in every language', () => {
  const catalogs = readCatalogs()
  expect(Object.keys(catalogs).sort()).toEqual(['en', 'ky', 'ru'])
  expect(findFaults(catalogs)).toEqual([])
})

describe('the check notices', () => {
  const same = { 'a.b': 'x' }
  const faults = (ky: object, ru: object = same, en: object = same) =>
    findFaults({ ky: { ...ky }, ru: { ...ru }, en: { ...en } })

  test('a text that one language lacks', () => {
    expect(faults({})).toEqual(['ky: a.b is missing'])
  })

  test('a plural form that Russian needs and that Kyrgyz does not', () => {
    const en = { 'a.n_one': '{{count}} x', 'a.n_other': '{{count}} x' }
    expect(faults({ 'a.n': '{{count}} x' }, en, en)).toEqual(['ru: a.n_few is missing', 'ru: a.n_many is missing'])
    expect(
      faults({ 'a.n_one': '{{count}} x' }, { ...en, 'a.n_few': '{{count}}', 'a.n_many': '{{count}}' }, en),
    ).toEqual(['ky: a.n is missing', 'ky: a.n_one is one too many'])
  })

  test('a placeholder that got lost in translation', () => {
    expect(faults({ 'a.b': 'x' }, { 'a.b': '{{amount}}' }, { 'a.b': '{{amount}}' })).toEqual([
      'ky: a.b lacks one of {{amount}}',
    ])
  })

  test('empty texts, exclamation marks, jargon and letters that Kyrgyz has not', () => {
    expect(faults({ 'a.b': 'қызмет' }, { 'a.b': 'Привет!' }, { 'a.b': 'Place a bid' })).toEqual([
      'ky: a.b has a letter that Kyrgyz has not',
      'ru: a.b has an exclamation mark',
      'en: a.b has jargon',
    ])
    expect(faults({ 'a.b': ' ' })).toEqual(['ky: a.b is empty'])
  })
})

test('no word stands in a component itself', () => {
  expect(findAllHardCoded()).toEqual([])
})

describe('the search for words in components finds', () => {
  const found = (markup: string) => findHardCoded('page.tsx', `const page = ${markup}`).length

  test('a text, also in a fragment, a choice or a template', () => {
    expect(found('<p>Заказ</p>')).toBe(1)
    expect(found('<>Order <b>{count}</b></>')).toBe(1)
    expect(found("<p>{open ? 'Open' : t('closed')}</p>")).toBe(1)
    expect(found('<p>{`Offers: ` + count}</p>')).toBe(1)
  })

  test('a text that is heard or shown by an attribute', () => {
    expect(found('<img alt="A tap" />')).toBe(1)
    expect(found("<button aria-label={open ? 'Close' : 'Open'} />")).toBe(2)
    expect(found('<TextField label="Name" name="name" />')).toBe(1)
  })

  test('nothing in names, signs, numbers and commands', () => {
    expect(found('<p className="lead" id={`row-` + id}>{` · ` + count} 12</p>')).toBe(0)
    expect(found('<code>npm start</code>')).toBe(0)
    expect(found("<p>{shape === 'list' && t('title')}</p>")).toBe(0)
  })
})
