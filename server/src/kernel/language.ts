/** The languages Usta speaks, in the order in which a missing text falls back. */
export const languages = ['ky', 'ru', 'en'] as const

export type Language = (typeof languages)[number]

/** A text in every language. */
export type Translated = Readonly<Record<Language, string>>

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

/**
 * The first language of an `Accept-Language` header (RFC 9110 §12.5.4) that Usta speaks, or null.
 * Regions are ignored: `ru-KG` is `ru`. A quality of 0 excludes a language.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language | null {
  if (!acceptLanguage) return null
  const ranked = acceptLanguage
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined)
      return { language: tag.trim().split('-')[0]?.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of ranked) if (isLanguage(language)) return language
  return null
}
