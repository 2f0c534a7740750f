import type { FastifyReply, FastifyRequest } from 'fastify'
import { preferredLanguage, type Translated } from '../../kernel/language.ts'

const texts: Translated = {
  ky: 'Баракча азыр ачылган жок. Бир мүнөттөн кийин жаңыртыңыз.',
  ru: 'Страница сейчас не открылась. Обновите её через минуту.',
  en: 'The page did not open just now. Reload it in a minute.',
}

/** The last resort, when not even the web app's own error page can be made. */
export function sendUnavailable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = preferredLanguage(request.headers['accept-language']) ?? 'ky'
  return reply
    .code(503)
    .header('retry-after', '60')
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>Usta</title>` +
        `<body style="font:18px/1.5 sans-serif;max-width:36em;margin:15vh auto;padding:0 24px"><p>${texts[language]}</p>`,
    )
}
