import type { Call } from '../../kernel/actor.ts'
import { type FieldError, impossible } from '../../kernel/errors.ts'
import type { Translated } from '../../kernel/language.ts'

const notAnAddress: Translated = {
  ky: 'http:// же https:// менен башталган толук даректи бериңиз.',
  ru: 'Укажите полный адрес, который начинается с http:// или https://.',
  en: 'Give a whole address that begins with http:// or https://.',
}

const insecure: Translated = {
  ky: 'Бул дарек корголгон эмес. https:// менен башталган даректи бериңиз.',
  ru: 'Этот адрес не защищён. Укажите адрес, который начинается с https://.',
  en: 'This address is not secure. Give one that begins with https://.',
}

/**
 * Checks where the payment page may send the client back. As with Stripe, that is any secure site, because only who
 * asks for the page is sent there; and without encryption only ourselves, sites that may call us, and, while
 * we run on this machine, anything else on it.
 * @throws 422 naming each field that will not do
 */
export function requireReturnUrls(
  call: Call,
  origins: readonly string[],
  urls: Readonly<Record<string, string>>,
): void {
  const errors = Object.entries(urls).flatMap(([field, url]): FieldError[] => {
    const fault = faultOf(url, origins)
    return fault ? [{ pointer: `/${field}`, code: fault.code, message: fault.message[call.language] }] : []
  })
  if (errors.length > 0) throw impossible(...errors)
}

function faultOf(text: string, origins: readonly string[]): { code: string; message: Translated } | null {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) return { code: 'url', message: notAnAddress }
  if (url.protocol === 'https:' || origins.includes(url.origin)) return null
  if (isLoopback(url) && origins.some((origin) => isLoopback(new URL(origin)))) return null
  return { code: 'insecure', message: insecure }
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
