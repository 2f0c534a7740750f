import { chooseLanguage } from '../language.ts'
import { ownPath } from '../paths.ts'

/** Where to go after signing in: back to where one was, else to the start page. */
export function nextPage(request: Request): string {
  return ownPath(new URL(request.url).searchParams.get('next')) ?? `/${chooseLanguage(request)}`
}
