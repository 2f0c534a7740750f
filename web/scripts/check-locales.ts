import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAllHardCoded } from './find-hard-coded.ts'

/*
 * node web/scripts/check-locales.ts
 * Holds the catalogs of all languages against each other and against how we write, and finds words that stand in
 * a component and not in a catalog. Prints what is wrong; exits with 1 where there is something.
 */

/** The texts of one language: `start.json` with `{ "hero": { "lead": … } }` gives `start.hero.lead`. */
export type Texts = Record<string, string>

/** The forms of a counted text per language. Kyrgyz has one for every number, so its key has no ending. */
const plurals: Record<string, readonly string[]> = {
  ky: [''],
  ru: ['_one', '_few', '_many', '_other'],
  en: ['_one', '_other'],
}

const ending = /_(zero|one|two|few|many|other)$/

/** Letters that Kazakh, Ukrainian or Tatar have and Kyrgyz does not. */
const foreignToKyrgyz = /[әғқұһіїєґ]/i
const jargon = /\b(bids?|leads?|escrow)\b|эскроу|лид(ы|ов)?(?![\p{L}])/iu

/** Everything that is wrong with the catalogs, in words. */
export function findFaults(catalogs: Record<string, Texts>): string[] {
  const languages = Object.keys(catalogs)
  const stems = new Set(Object.values(catalogs).flatMap((texts) => Object.keys(texts).map(stemOf)))
  const missing = [...stems].flatMap((stem) => languages.flatMap((language) => findMissing(catalogs, language, stem)))
  return [...missing, ...languages.flatMap((language) => findBadWords(language, catalogs[language] ?? {}))]
}

function findMissing(catalogs: Record<string, Texts>, language: string, stem: string): string[] {
  const all = Object.values(catalogs).flatMap(Object.entries) as [string, string][]
  const forms = all.filter(([key]) => stemOf(key) === stem)
  const counted = forms.some(([key]) => ending.test(key) && !key.endsWith('_zero'))
  const zero = forms.some(([key]) => key === `${stem}_zero`) ? ['_zero'] : []
  const wanted = [...(counted ? (plurals[language] ?? ['']) : ['']), ...zero].map((form) => stem + form)
  const own = catalogs[language] ?? {}
  const present = Object.keys(own).filter((key) => stemOf(key) === stem)
  return [
    ...wanted.filter((key) => !present.includes(key)).map((key) => `${language}: ${key} is missing`),
    ...present.filter((key) => !wanted.includes(key)).map((key) => `${language}: ${key} is one too many`),
    ...present.flatMap((key) => findPlaceholders(language, key, own[key] ?? '', forms)),
  ]
}

/** A text for none may leave its number out; every other form has what the other languages have. */
function findPlaceholders(language: string, key: string, text: string, forms: [string, string][]): string[] {
  if (key.endsWith('_zero')) return []
  const expected = new Set(
    forms.filter(([form]) => !form.endsWith('_zero')).flatMap(([, other]) => placeholders(other)),
  )
  const differs = [...expected].some((name) => !placeholders(text).includes(name))
  return differs ? [`${language}: ${key} lacks one of {{${[...expected].join('}}, {{')}}}`] : []
}

function findBadWords(language: string, texts: Texts): string[] {
  return Object.entries(texts).flatMap(([key, text]) => [
    ...(text.trim() ? [] : [`${language}: ${key} is empty`]),
    ...(text.includes('!') ? [`${language}: ${key} has an exclamation mark`] : []),
    ...(jargon.test(text) ? [`${language}: ${key} has jargon`] : []),
    ...(language === 'ky' && foreignToKyrgyz.test(text)
      ? [`${language}: ${key} has a letter that Kyrgyz has not`]
      : []),
  ])
}

const stemOf = (key: string) => key.replace(ending, '')
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')

/** The catalogs as they are in app/locales. */
export function readCatalogs(): Record<string, Texts> {
  const root = join(import.meta.dirname, '../app/locales')
  return Object.fromEntries(readdirSync(root).map((language) => [language, readTexts(join(root, language))]))
}

function readTexts(directory: string): Texts {
  const files = readdirSync(directory).filter((name) => name.endsWith('.json'))
  return Object.assign(
    {},
    ...files.map((name) =>
      flatten(JSON.parse(readFileSync(join(directory, name), 'utf8')), name.slice(0, -'.json'.length)),
    ),
  )
}

function flatten(value: unknown, path: string): Texts {
  if (typeof value === 'string') return { [path]: value }
  return Object.assign({}, ...Object.entries(value as object).map(([key, inner]) => flatten(inner, `${path}.${key}`)))
}

if (import.meta.main) {
  const faults = [...findFaults(readCatalogs()), ...findAllHardCoded()]
  for (const fault of faults) console.log(fault)
  console.log(`${faults.length} faults`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
