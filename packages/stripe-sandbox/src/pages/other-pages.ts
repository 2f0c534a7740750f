import type { PaymentIntent, Session } from '../types.ts'
import { html } from './html.ts'
import { layout, money, type Page } from './layout.ts'
import { type Language, words } from './words.ts'

/** Says what is the matter, and offers a way on. */
function notice(language: Language, kind: 'bad' | 'expired' | 'paid' | 'unknown', link?: string | null): Page {
  const t = words[language]
  const onward = kind === 'paid' ? t.continue : t.back
  return layout(
    language,
    t.title,
    html`
<h1>${t[`${kind}Title`]}</h1>
<p>${t[`${kind}Text`]}</p>
${link ? html`<a class="button" href="${link}">${onward}</a>` : ''}`,
  )
}

export const expiredPage = (language: Language, session?: Session): Page =>
  notice(language, 'expired', session?.cancel_url)

export const paidPage = (language: Language, successUrl: string): Page => notice(language, 'paid', successUrl)

export const unknownPage = (language: Language): Page => notice(language, 'unknown')

export const badRequestPage = (language: Language): Page => notice(language, 'bad')

/** The bank's page of a 3-D Secure challenge. */
export function challengePage(language: Language, intent: PaymentIntent, goesTo: (string | null)[]): Page {
  const t = words[language]
  const amount = money(language, intent.amount, intent.currency)
  const content = html`
<h1>${t.confirmTitle}</h1>
<p class="note">${t.test}</p>
<p>${t.confirmText.replace('{amount}', () => amount)}</p>
<form method="post" action="">
<button type="submit" name="answer" value="complete">${t.confirm}</button>
<button type="submit" name="answer" value="fail" class="second">${t.refuse}</button>
</form>`
  return layout(language, t.title, content, goesTo)
}
