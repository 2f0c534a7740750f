import type { ResourceLanguage } from 'i18next'
import { type Language, languages } from '../language.ts'
import { createTranslator } from './translator.ts'

const files = import.meta.glob<ResourceLanguage>('../locales/*/*.json', { eager: true, import: 'default' })

/** One translator per language, made once and shared by all requests: it never changes. */
export const translators = Object.fromEntries(
  languages.map((language) => [language, createTranslator(language, wordsOf(language))]),
) as Record<Language, ReturnType<typeof createTranslator>>

/** `../locales/ru/orders.json` holds the namespace `orders` in Russian. */
function wordsOf(language: Language): ResourceLanguage {
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`))
  return Object.fromEntries(own.map(([path, words]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), words]))
}
