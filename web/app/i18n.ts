import { createInstance, type i18n } from 'i18next'
import type { Language } from './language.ts'
import type { words } from './locales/ky/index.ts'

/** The words of one language. Kyrgyz gives the shape; web/scripts/check-locales.ts holds the others to it. */
type Catalog = typeof words

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Catalog
  }
}

/** A translator that knows one language and is ready at once: no loading, no other language to fall back to. */
export function createTranslator(language: Language, words: object): i18n {
  const translator = createInstance()
  void translator.init({
    lng: language,
    resources: { [language]: words as Record<string, object> },
    defaultNS: 'common',
    ns: Object.keys(words),
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return translator
}
