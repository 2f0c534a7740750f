import { readCookie } from './cookies.ts'

/** Light, dark, or as the visitor's system says. */
export type Scheme = 'light' | 'dark' | 'auto'

/** The visitor's choice of light or dark in a `Cookie` header; `auto` where none was made. */
export function schemeOf(cookies: string | null): Scheme {
  const value = readCookie(cookies, 'usta_scheme')
  return value === 'light' || value === 'dark' ? value : 'auto'
}

/**
 * Runs before the first paint, so that a dark system never flashes white. The server cannot know
 * what the system prefers; where the visitor has chosen, it says so itself and this is not needed.
 */
export const followSystemScript =
  "document.documentElement.dataset.mantineColorScheme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'"
