import { timingSafeEqual } from 'node:crypto'
import { ApiError } from '../errors.ts'

/** Checks the Authorization header: the secret key as a bearer token, or as the name in basic auth. */
export function authenticate(header: string | undefined, secretKey: string): void {
  const key = readKey(header ?? '')
  if (key === undefined) {
    throw unauthorized(
      'You did not provide an API key. You need to provide your API key in the Authorization header, ' +
        "using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )
  }
  if (!isSame(key, secretKey)) throw unauthorized(`Invalid API Key provided: ${masked(key)}`)
}

function readKey(header: string): string | undefined {
  const [scheme, value = ''] = header.trim().split(/\s+/, 2)
  if (/^bearer$/i.test(scheme ?? '')) return value || undefined
  if (!/^basic$/i.test(scheme ?? '')) return undefined
  const [name] = Buffer.from(value, 'base64').toString().split(':')
  return name || undefined
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function masked(key: string): string {
  return key.length <= 12 ? '*'.repeat(key.length) : `${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`
}

function unauthorized(message: string): ApiError {
  return new ApiError(401, { type: 'invalid_request_error', message })
}
