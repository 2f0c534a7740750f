import { createHash } from 'node:crypto'

/** How a Content-Security-Policy names a script that may stand in a page as it is. */
export function hashScript(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

/**
 * What a page of the web app may load and do: everything from here and nothing from elsewhere, and
 * only the scripts that the server itself wrote. Styles are less strict, for Mantine sets some inline; pictures may be blobs,
 * which only our own scripts make, of what somebody is about to send.
 */
function contentSecurityPolicy(nonce: string, scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    [`script-src 'self' 'nonce-${nonce}'`, ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * The security headers of a page.
 * @param scripts which may run without the nonce, by `hashScript`: pages from the cache carry none
 */
export function pageHeaders(nonce: string, scripts: readonly string[] = []): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce, scripts),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
  }
}
