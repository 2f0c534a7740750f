import { type BackendModule, createInstance, type i18n, type Resource, type ResourceLanguage } from 'i18next'
import type { Language } from '../language.ts'

const options = {
  defaultNS: 'common',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
} as const

/** A translator that knows one language and all its words, and no other language to fall back to. */
export function createTranslator(language: Language, words: ResourceLanguage): i18n {
  const translator = createInstance()
  const resources: Resource = { [language]: words }
  void translator.init({ ...options, lng: language, resources, ns: Object.keys(words), react: { useSuspense: false } })
  return translator
}

/** Fetches the words of one namespace. */
export type LoadWords = (namespace: string) => Promise<ResourceLanguage>

/** A translator that fetches a namespace when a page first uses it; what is in `words` it has already. */
export function createLoadingTranslator(language: Language, words: ResourceLanguage, load: LoadWords): i18n {
  const translator = createInstance()
  const backend: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (_language, namespace, callback) => {
      load(namespace).then(
        (found) => callback(null, found),
        (error: Error) => callback(error, false),
      )
    },
  }
  void translator.use(backend).init({
    ...options,
    lng: language,
    resources: { [language]: words },
    ns: Object.keys(words),
    partialBundledLanguages: true,
  })
  return translator
}
