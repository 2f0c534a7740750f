import type { MantineColorSchemeManager } from '@mantine/core'
import { preferenceCookie } from '../cookies.ts'
import { schemeOf } from '../scheme.ts'

/** Keeps Mantine's light or dark in our cookie, where the server finds it for the next page. */
export const schemeManager: MantineColorSchemeManager = {
  get: (initial) => (typeof document === 'undefined' ? initial : schemeOf(document.cookie)),
  set: (scheme) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we serve
    document.cookie = preferenceCookie('usta_scheme', scheme)
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}
