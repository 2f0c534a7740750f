import { createTranslator } from './i18n.ts'
import { words as en } from './locales/en/index.ts'
import { words as ky } from './locales/ky/index.ts'
import { words as ru } from './locales/ru/index.ts'

/** One translator per language, made once and shared by all requests: it never changes. */
export const translators = {
  ky: createTranslator('ky', ky),
  ru: createTranslator('ru', ru),
  en: createTranslator('en', en),
}
