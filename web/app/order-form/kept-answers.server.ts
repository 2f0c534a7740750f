import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { readCookie } from '../cookies.ts'
import { type Answers, pickAnswers } from './answers.ts'

const name = 'usta_order'
const attributes = 'Path=/; HttpOnly; SameSite=Lax'
const month = 30 * 24 * 60 * 60

/** What every browser keeps of a cookie, less its name and attributes. */
const capacity = 3_900

/** What a cookie can unpack to, which bounds the work for one that came from elsewhere. */
const mostBytes = 64 * 1024

/** What this browser's visitor has filled in of an order that is nobody's yet. */
export function keptAnswers(request: Request): Answers {
  const value = readCookie(request.headers.get('cookie'), name)
  if (!value || value.length > capacity) return {}
  try {
    const packed = Buffer.from(value, 'base64url')
    const answers = JSON.parse(brotliDecompressSync(packed, { maxOutputLength: mostBytes }).toString())
    return typeof answers === 'object' && answers !== null ? pickAnswers(answers) : {}
  } catch {
    return {}
  }
}

/** The `Set-Cookie` value that keeps them for a month; null where they are too long for a cookie. */
export function keepAnswers(answers: Answers): string | null {
  const value = brotliCompressSync(JSON.stringify(answers)).toString('base64url')
  return value.length > capacity ? null : `${name}=${value}; Max-Age=${month}; ${attributes}`
}

/** The `Set-Cookie` value that forgets them. */
export const forgetAnswers = `${name}=; Max-Age=0; ${attributes}`
