import { type Static, Type } from 'typebox'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Language, Translated } from '../../kernel/language.ts'
import { type App, takeForms } from '../../platform/http/index.ts'
import { listOutbox, type OutboxMessage } from '../../platform/messages/index.ts'
import type { Context } from './context.ts'
import { escapeHtml, settingsPath } from './mail-page.ts'
import { getUnsubscription, unsubscribe } from './unsubscribe.ts'

const words = {
  title: { ky: 'Каттардан баш тартуу', ru: 'Отписка от писем', en: 'Unsubscribe' },
  ask: {
    ky: 'Мындай каттарды мындан ары албайм',
    ru: 'Больше не получать такие письма',
    en: 'Stop sending me mails of this kind',
  },
  done: {
    ky: 'Болду. Мындай каттар мындан ары келбейт.',
    ru: 'Готово. Такие письма больше не придут.',
    en: 'Done. No more mails of this kind will come.',
  },
  settings: { ky: 'Билдирме жөндөөлөрү', ru: 'Настройки уведомлений', en: 'Notification settings' },
} as const satisfies Record<string, Translated>

const params = Type.Object({ token: Type.String({ maxLength: 200 }) })
type Params = Static<typeof params>

/** Pages that belong to mails, plain enough for whatever opens them; `demo` also shows the outbox. */
export function notificationPages(app: App, context: Context, { demo }: { demo: boolean }): void {
  takeForms(app, (forms) => {
    const schema = { hide: true, params }
    // A look at the page changes nothing: programs that check links look at it, too.
    forms.get<{ Params: Params }>('/unsubscribe/:token', { schema }, async ({ call, params: { token } }, reply) => {
      getUnsubscription(context, token)
      const button = `<form method="post"><button>${words.ask[call.language]}</button></form>`
      return reply.headers(plain).send(page(call.language, words.title[call.language], button))
    })
    forms.post<{ Params: Params }>('/unsubscribe/:token', { schema }, async ({ call, params: { token } }, reply) => {
      await unsubscribe(context, call, token)
      const link = `<p><a href="${settingsPath}">${words.settings[call.language]}</a></p>`
      return reply
        .headers(plain)
        .send(page(call.language, words.title[call.language], `<p>${words.done[call.language]}</p>${link}`))
    })
  })
  app.get('/dev/outbox', { schema: { hide: true } }, async ({ call }, reply) => {
    if (!demo) throw new Problem(commonErrors.notFound)
    const messages = await listOutbox(context.db)
    const body = messages.length > 0 ? messages.map(article).join('\n') : '<p>Nothing yet.</p>'
    return reply.headers(plain).send(page(call.language, 'Outbox', body))
  })
}

const plain = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  // No script runs here, whatever a message holds.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}

function article({ channel, recipient, subject, text, html, headers, created_at }: OutboxMessage): string {
  const heads = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const frame = html && `<iframe title="HTML" sandbox srcdoc="${escapeHtml(html)}"></iframe>`
  return `<article><h2>${escapeHtml(subject || channel)}</h2>
<p>${channel} → ${escapeHtml(recipient)} <time>${created_at}</time></p>
<pre>${escapeHtml([...heads, ...(heads.length > 0 ? [''] : []), text].join('\n'))}</pre>${frame}</article>`
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>
body{font:16px/1.5 Inter,system-ui,sans-serif;color:#1B1F24;background:#FAF8F5;max-width:720px;margin:0 auto;padding:24px}
article,form{background:#FFF;border:1px solid #E6E1DA;border-radius:12px;padding:16px;margin:16px 0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:14px}iframe{width:100%;height:480px;border:1px solid #E6E1DA}
button{min-height:44px;padding:8px 20px;border:0;border-radius:8px;background:#0B6E6E;color:#FFF;font:inherit;font-weight:600}
a{color:#0B6E6E}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`
}
