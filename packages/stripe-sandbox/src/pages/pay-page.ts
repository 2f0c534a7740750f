import type { LineItem, Session } from '../types.ts'
import { type Html, html } from './html.ts'
import { layout, money, type Page } from './layout.ts'
import { type Language, type Words, words } from './words.ts'

interface PayPage {
  session: Session
  lines: LineItem[]
  language: Language
  /** Why the last attempt failed. */
  message?: string
  /** What was typed that may be shown again; never the number or the code. */
  typed?: { exp_month: string; exp_year: string }
}

const shownCards: [number: string, effect: keyof Words][] = [
  ['4242424242424242', 'works'],
  ['5555555555554444', 'works'],
  ['4000002760003184', 'asks'],
  ['4000000000000002', 'declines'],
  ['4000000000009995', 'noFunds'],
  ['4000000000000259', 'disputed'],
  ['4000000000005126', 'refundFails'],
]

/** The page where a person pays: one plain form that posts to itself. */
export function payPage({ session, lines, language, message, typed }: PayPage): Page {
  const t = words[language]
  const currency = session.currency ?? ''
  const total = money(language, session.amount_total ?? 0, currency)
  const content = html`
<h1>${t.title}</h1>
<p class="note">${t.test}</p>
<dl class="lines">
${lines.map((line) => lineOf(line, language))}
<dt class="total">${t.total}</dt><dd class="total">${total}</dd>
</dl>
<form class="card" method="post" action="">
${message !== undefined && html`<p class="error" role="alert">${message}</p>`}
<label>${t.cardNumber}
<input name="card_number" inputmode="numeric" autocomplete="off" placeholder="4242 4242 4242 4242" maxlength="30" required autofocus></label>
<div class="row">
<label>${t.month}
<input name="exp_month" inputmode="numeric" autocomplete="off" placeholder="12" maxlength="2" value="${typed?.exp_month ?? ''}" required></label>
<label>${t.year}
<input name="exp_year" inputmode="numeric" autocomplete="off" placeholder="2034" maxlength="4" value="${typed?.exp_year ?? ''}" required></label>
<label>${t.cvc}
<input name="cvc" inputmode="numeric" autocomplete="off" placeholder="123" maxlength="4" required></label>
</div>
<button type="submit">${t.pay.replace('{amount}', () => total)}</button>
</form>
${session.cancel_url !== null && html`<a class="back" href="${session.cancel_url}">${t.back}</a>`}
<h2>${t.cards}</h2>
<p class="cards">${t.anyDate}</p>
<ul class="cards">${shownCards.map(([number, effect]) => cardOf(number, t[effect]))}</ul>`
  return layout(language, t.title, content, [session.success_url, session.url])
}

function lineOf(line: LineItem, language: Language): Html {
  const times = line.quantity > 1 ? ` × ${line.quantity}` : ''
  return html`<dt>${line.description}${times}</dt><dd>${money(language, line.amount_total, line.currency)}</dd>\n`
}

function cardOf(number: string, effect: string): Html {
  const grouped = number.replace(/(.{4})(?=.)/g, '$1 ')
  return html`<li><code>${grouped}</code> ${effect}</li>\n`
}
