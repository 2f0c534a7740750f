import { expect, test } from 'vitest'
import { isLanguage, preferredLanguage } from '../../src/kernel/language.ts'

test.each([
  ['ru', 'ru'],
  ['RU', 'ru'],
  ['ru-KG', 'ru'],
  ['ky-KG,ru;q=0.8', 'ky'],
  ['de, en;q=0.5', 'en'],
  ['en;q=0.2, ru;q=0.9, ky;q=0.5', 'ru'],
  ['ky;q=0, ru', 'ru'],
  ['en ; q=0.5 , ru ; q=0.7', 'ru'],
  ['de', null],
  ['*', null],
  ['', null],
  [undefined, null],
  [';;;,,,q=', null],
  ['ky;q=0', null],
  ['ky;q=nonsense', 'ky'],
])('Accept-Language %j asks for %j', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})

test('a header of a megabyte costs no more than a short one', () => {
  expect(preferredLanguage(`${'de,'.repeat(300_000)}ru`)).toBeNull()
})

test('Usta speaks Kyrgyz, Russian and English, and nothing else', () => {
  expect(['ky', 'ru', 'en'].every(isLanguage)).toBe(true)
  expect([null, 1, 'de', 'KY', ''].some(isLanguage)).toBe(false)
})
