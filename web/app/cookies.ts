const year = 365 * 24 * 60 * 60

/** Preferences, readable by the page's own script: nothing secret goes here. */
type PreferenceCookie = 'usta_language' | 'usta_scheme' | 'usta_push'

/** The value of a cookie in a `Cookie` header or in `document.cookie`, or null. */
export function readCookie(header: string | null, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.trim().split('=')
    if (key === name) return value ?? null
  }
  return null
}

/** A `Set-Cookie` value (also fit for `document.cookie`) that keeps a preference for a year. */
export function preferenceCookie(name: PreferenceCookie, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax`
}

/** A `Set-Cookie` value (also fit for `document.cookie`) that forgets a preference. */
export function forgetCookie(name: PreferenceCookie): string {
  return `${name}=; Path=/; Max-Age=0; SameSite=Lax`
}
