import { readCookie } from './cookies.ts'

/** The languages of the interface; `/ky`, `/ru` and `/en` are their addresses. */
export const languages = ['ky', 'ru', 'en'] as const

export type Language = (typeof languages)[number]

/** What each language calls itself, in full and in the first letters, which fit a phone's header. */
export const languageNames: Record<Language, { full: string; short: string }> = {
  ky: { full: 'Кыргызча', short: 'Кыр' },
  ru: { full: 'Русский', short: 'Рус' },
  en: { full: 'English', short: 'Eng' },
}

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

/** The language of an address such as `/ru/…`, or null where the address names none. */
export function languageOfPath(pathname: string): Language | null {
  const first = pathname.split('/')[1]
  return isLanguage(first) ? first : null
}

/** The language to answer in: the address decides, then the visitor's last choice, then the browser, else Kyrgyz. */
export function chooseLanguage(request: Request): Language {
  const chosen = readCookie(request.headers.get('cookie'), 'usta_language')
  return (
    languageOfPath(new URL(request.url).pathname) ??
    (isLanguage(chosen) ? chosen : null) ??
    preferredLanguage(request.headers.get('accept-language') ?? '') ??
    'ky'
  )
}

/** The one of our languages that an `Accept-Language` header likes best; `ru-KG` is `ru`, and `q=0` means never. */
function preferredLanguage(header: string): Language | null {
  const wishes = header.slice(0, 200).split(',').map(parseWish)
  const best = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return best.map(({ language }) => language).find(isLanguage) ?? null
}

function parseWish(part: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
  return { language: tag.split('-')[0] ?? '', weight: Number(weight ?? 1) }
}
