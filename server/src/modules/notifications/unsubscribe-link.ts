import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Kind, kinds } from './kinds.ts'

/** Whom and what a link of a mail unsubscribes. */
export interface Unsubscription {
  readonly userId: string
  /** `all` for a digest, which tells of everything. */
  readonly kind: Kind | 'all'
}

/** The token of a link that turns mails off, for whoever has the mail. It holds for ever, as mails do. */
export function signUnsubscription(secret: string, { userId, kind }: Unsubscription): string {
  return `${userId}.${kind}.${signatureOf(secret, userId, kind)}`
}

/** @returns null for a token that was not made by `signUnsubscription` with this secret */
export function readUnsubscription(secret: string, token: string): Unsubscription | null {
  const [userId = '', kind = '', signature = '', ...rest] = token.split('.')
  const expected = Buffer.from(signatureOf(secret, userId, kind))
  const given = Buffer.from(signature)
  const isOurs = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected)
  const isKind = kind === 'all' || kinds.includes(kind as Kind)
  return isOurs && isKind ? { userId, kind: kind as Unsubscription['kind'] } : null
}

function signatureOf(secret: string, userId: string, kind: string): string {
  return createHmac('sha256', secret).update(`unsubscribe\n${userId}\n${kind}`).digest('base64url')
}
