import type { i18n, ResourceLanguage } from 'i18next'
import type { Language } from '../language.ts'
import { createLoadingTranslator } from './translator.ts'

const files = import.meta.glob<ResourceLanguage>('../locales/*/*.json', { import: 'default' })

/** What every page says. The rest comes with the feature that says it. */
const everywhere = ['common', 'errors', 'status']

/**
 * The translator of a browser, which fetches the words of a feature when one first goes there.
 * @param features whose words the first page needs; a feature without words of its own is passed over
 */
export async function fetchTranslator(language: Language, features: string[]): Promise<i18n> {
  const load = (namespace: string) => files[`../locales/${language}/${namespace}.json`]?.() ?? Promise.resolve({})
  const first = [...new Set([...everywhere, ...features])]
  const words = await Promise.all(first.map(async (namespace) => [namespace, await load(namespace)] as const))
  return createLoadingTranslator(language, Object.fromEntries(words), load)
}
