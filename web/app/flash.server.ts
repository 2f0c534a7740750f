import { redirect } from 'react-router'
import { readCookie } from './cookies.ts'

/** A short word on the next page, such as "Order deleted", and how to take the act back. */
export interface Flash {
  text: string
  /** A form that undoes it: posted to `action` with these fields. */
  undo?: { action: string; fields: Record<string, string> } | undefined
}

const name = 'usta_flash'

/** Goes on to a page that then says `flash`. Further headers, such as cookies, go along. */
export function redirectWith(to: string, flash: Flash, headers = new Headers()): Response {
  const value = encodeURIComponent(JSON.stringify(flash))
  headers.append('Set-Cookie', `${name}=${value}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`)
  return redirect(to, { headers })
}

/** Whether the page before left something to say. */
export function isFlashed(request: Request): boolean {
  return Boolean(readCookie(request.headers.get('cookie'), name))
}

/** What the page before left to say, and the header that makes it be said once. */
export function takeFlash(request: Request): {
  flash: (Flash & { id: number }) | null
  headers: Record<string, string>
} {
  const value = readCookie(request.headers.get('cookie'), name)
  if (!value) return { flash: null, headers: {} }
  return { flash: parse(value), headers: { 'Set-Cookie': `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax` } }
}

function parse(value: string): (Flash & { id: number }) | null {
  try {
    const { text, undo } = JSON.parse(decodeURIComponent(value)) as Flash
    const safe = undo && /^\/(?![/\\])/.test(undo.action)
    return typeof text === 'string' ? { id: Date.now(), text, undo: safe ? undo : undefined } : null
  } catch {
    return null
  }
}
