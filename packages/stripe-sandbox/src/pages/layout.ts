import { decimalsOf, decimalText } from '../currency.ts'
import { type Html, html } from './html.ts'
import { style, styleHash } from './style.ts'
import type { Language } from './words.ts'

/** A page to send: its markup, and the headers that guard it. */
export interface Page {
  body: string
  headers: Record<string, string>
}

// The tündük: the crossed ring at the crown of a yurt.
const mark = html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M8.5 2.7v18.6M15.5 2.7v18.6M2.7 8.5h18.6M2.7 15.5h18.6"/></svg>`

/** `goesTo` is where the page's form may lead in the end; browsers check redirects after a form too. */
export function layout(language: Language, title: string, content: Html, goesTo: (string | null)[] = []): Page {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${style}
</head>
<body>
<main>
<header>${mark}<span>Stripe sandbox</span></header>
${content}
</main>
</body>
</html>
`
  const formAction = ["'self'", ...goesTo.flatMap(sourceOf)].join(' ')
  return {
    body: page.text,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy':
        `default-src 'none'; style-src ${styleHash}; form-action ${formAction}; ` +
        "base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  }
}

function sourceOf(address: string | null): string[] {
  if (address === null || !URL.canParse(address)) return []
  const { protocol, origin } = new URL(address)
  return [origin === 'null' ? protocol : origin]
}

/** An amount as people write it in their language, like 1 500,00 сом. */
export function money(language: Language, amount: number, currency: string): string {
  const digits = decimalsOf(currency)
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  const parts = format.formatToParts(decimalText(amount, currency) as `${number}`)
  // Russian has a word for som, which Intl knows only in Kyrgyz.
  const isSom = language === 'ru' && currency === 'kgs'
  return parts.map(({ type, value }) => (isSom && type === 'currency' ? 'сом' : value)).join('')
}
