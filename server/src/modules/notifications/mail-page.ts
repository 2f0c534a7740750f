import type { Language, Translated } from '../../kernel/language.ts'

/** One thing that a mail tells of. */
export interface MailPart {
  /** A heading of its own; empty where the subject of the mail says it. */
  subject: string
  message: string
  /** Path of the page that shows it; empty for none. */
  link: string
}

export interface MailContent {
  language: Language
  subject: string
  parts: readonly MailPart[]
  publicUrl: string
  /** null in a preview. */
  unsubscribeUrl: string | null
}

const words = {
  open: { ky: 'Устада ачуу', ru: 'Открыть в Усте', en: 'Open in Usta' },
  why: {
    ky: 'Бул катты Устада катталганыңыз үчүн алдыңыз.',
    ru: 'Вы получили это письмо, потому что зарегистрированы в Усте.',
    en: 'You get this mail because you have an account at Usta.',
  },
  settings: { ky: 'Билдирме жөндөөлөрү', ru: 'Настройки уведомлений', en: 'Notification settings' },
  unsubscribe: { ky: 'Мындай каттарды албоо', ru: 'Не получать такие письма', en: 'Stop mails of this kind' },
} as const satisfies Record<string, Translated>

/** Where people choose how to be told. */
export const settingsPath = '/profile/notifications'

/** The plain text of a mail. */
export function mailText({ language, parts, publicUrl, unsubscribeUrl }: MailContent): string {
  const told = parts.map(({ subject, message, link }) =>
    [subject, message, link && `${publicUrl}${link}`].filter(Boolean).join('\n'),
  )
  const footer = [
    words.why[language],
    `${words.settings[language]}: ${publicUrl}${settingsPath}`,
    ...(unsubscribeUrl ? [`${words.unsubscribe[language]}: ${unsubscribeUrl}`] : []),
  ]
  return `${told.join('\n\n')}\n\n--\n${footer.join('\n')}\n`
}

/** The HTML of a mail. Everything that is put into it is text, and escaped. */
export function mailPage({ language, subject, parts, publicUrl, unsubscribeUrl }: MailContent): string {
  const footer = [
    escapeHtml(words.why[language]),
    anchor(`${publicUrl}${settingsPath}`, words.settings[language], styles.quiet),
    ...(unsubscribeUrl ? [anchor(unsubscribeUrl, words.unsubscribe[language], styles.quiet)] : []),
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="${styles.body}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="${styles.card}">
<tr><td style="${styles.brand}">${language === 'en' ? 'Usta' : 'Уста'}</td></tr>
<tr><td style="padding:8px 24px 24px"><h1 style="${styles.title}">${escapeHtml(subject)}</h1>
${parts.map((part) => partOf(part, language, publicUrl)).join('\n')}</td></tr>
</table>
<p style="${styles.footer}">${footer.join('<br>')}</p>
</td></tr></table>
</body>
</html>
`
}

function partOf({ subject, message, link }: MailPart, language: Language, publicUrl: string): string {
  const heading = subject && `<h2 style="${styles.heading}">${escapeHtml(subject)}</h2>`
  const paragraphs = message
    .split(/\n{2,}/)
    .map((text) => `<p style="${styles.text}">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`)
  const button =
    link && `<p style="margin:24px 0 8px">${anchor(`${publicUrl}${link}`, words.open[language], styles.button)}</p>`
  return [heading, ...paragraphs, button].filter(Boolean).join('\n')
}

function anchor(url: string, text: string, style: string): string {
  return `<a href="${escapeHtml(url)}" style="${style}">${escapeHtml(text)}</a>`
}

const font = "font-family:Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const styles = {
  body: `margin:0;background:#FAF8F5;color:#1B1F24;${font}`,
  card: 'max-width:560px;background:#FFFFFF;border:1px solid #E6E1DA;border-radius:12px',
  brand: `padding:24px 24px 0;color:#0B6E6E;font-size:20px;font-weight:600;${font}`,
  title: `margin:8px 0 16px;font-size:22px;line-height:1.3;font-weight:600;${font}`,
  heading: `margin:24px 0 8px;font-size:17px;line-height:1.4;font-weight:600;${font}`,
  text: `margin:0 0 12px;font-size:16px;line-height:1.5;${font}`,
  button: `display:inline-block;padding:12px 20px;border-radius:8px;background:#0B6E6E;color:#FFFFFF;font-size:16px;font-weight:600;text-decoration:none;${font}`,
  footer: `max-width:560px;margin:16px auto 0;color:#5B616A;font-size:14px;line-height:1.6;${font}`,
  quiet: 'color:#5B616A',
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
