import { type Language, languages } from './language.ts'

const prefix = new RegExp(`^/(${languages.join('|')})(?=/|$)`)

/** The address of the same page in another language: `/ru/orders` in Kyrgyz is `/ky/orders`. */
export function inLanguage(pathname: string, language: Language): string {
  return `/${language}${pathname.replace(prefix, '').replace(/\/$/, '')}`
}

/** The page to sign in on, which leads to `next` (a path of ours) afterwards. */
export function signInPath(language: Language, next: string): string {
  return `/${language}/sign-in?next=${encodeURIComponent(next)}`
}

/** The path and query of an address of ours. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname.replace(/^\/+/, '/') + search
}

/** A path that came from outside, if it can lead nowhere but to a page of ours; else null. */
export function ownPath(path: string | null | undefined): string | null {
  return path && /^\/(?![/\\])/.test(path) && URL.parse(path, 'http://own.invalid')?.host === 'own.invalid'
    ? path
    : null
}

/** The page of ours that sent a form; null where it was another's, or is not said. */
export function pageBefore(request: Request): string | null {
  const referrer = URL.parse(request.headers.get('referer') ?? '')
  return referrer?.origin === new URL(request.url).origin ? pathOf(referrer.href) : null
}
