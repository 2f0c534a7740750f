import { expect, test } from 'vitest'
import { chooseLanguage } from '../app/language.ts'
import { inLanguage } from '../app/paths.ts'

const asked = (path: string, headers: Record<string, string> = {}) =>
  chooseLanguage(new Request(`http://usta.test${path}`, { headers }))

test('the address decides before everything else', () => {
  expect(asked('/ru', { cookie: 'usta_language=en', 'accept-language': 'ky' })).toBe('ru')
  expect(asked('/en/orders/1', { cookie: 'usta_language=ky' })).toBe('en')
})

test('then the last choice of the visitor', () => {
  expect(asked('/', { cookie: 'a=b; usta_language=en', 'accept-language': 'ru' })).toBe('en')
})

test.each([
  ['ru-KG,ru;q=0.9,en;q=0.8', 'ru'],
  ['fr, en;q=0.5, ky;q=0.7', 'ky'],
  ['en;q=0, ru;q=0.1', 'ru'],
  ['RU', 'ru'],
] as const)('then the browser: %s', (header, language) => {
  expect(asked('/', { 'accept-language': header })).toBe(language)
})

test('else Kyrgyz', () => {
  expect(asked('/')).toBe('ky')
  expect(asked('/rus', { cookie: 'usta_language=kk', 'accept-language': 'kk, *;q=0.5' })).toBe('ky')
})

test('every page has an address in every language', () => {
  expect(inLanguage('/', 'ru')).toBe('/ru')
  expect(inLanguage('/ky', 'en')).toBe('/en')
  expect(inLanguage('/ru/orders/1', 'ky')).toBe('/ky/orders/1')
  expect(inLanguage('/russia', 'ky')).toBe('/ky/russia')
})
