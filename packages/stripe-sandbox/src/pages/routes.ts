import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerFor, payWithCard, sessionOf } from '../checkout.ts'
import type { Scheduler } from '../later.ts'
import type { Logger } from '../options.ts'
import { challengeUrl } from '../resources/payments.ts'
import type { PaymentIntent, Session } from '../types.ts'
import type { World } from '../world.ts'
import type { Page } from './layout.ts'
import { challengePage, expiredPage, paidPage, unknownPage } from './other-pages.ts'
import { payPage } from './pay-page.ts'
import { chooseLanguage, declineWords, type Language } from './words.ts'

interface Pages {
  world: World
  scheduler: Scheduler
  logger: Logger
}

/** Serves what people see: the checkout page and the challenge of their bank. */
export function servePages(app: FastifyInstance, { world, scheduler, logger }: Pages): void {
  app.addHook('preHandler', async () => scheduler.runDue())

  app.get('/c/pay/:id', (request, reply) => {
    const session = world.store.find('checkout_sessions', param(request, 'id'))
    return showSession(world, request, reply, session)
  })

  app.post('/c/pay/:id', (request, reply) => {
    const session = world.store.find('checkout_sessions', param(request, 'id'))
    if (!session) return showSession(world, request, reply, session)
    const typed = {
      number: field(request, 'card_number'),
      expMonth: field(request, 'exp_month'),
      expYear: field(request, 'exp_year'),
      cvc: field(request, 'cvc'),
    }
    const step = world.store.transact(() => payWithCard(world, session.id, typed))
    logger.info({ session: session.id, step: step.now }, 'checkout')
    if (step.now === 'challenged') return seeOther(reply, challengeUrl(world, step.intent))
    if (step.now !== 'declined') return leave(world, request, reply, session.id)
    const language = languageOf(request, session.locale)
    const page = payPage({
      session,
      lines: world.store.get('session_orders', session.id).lines,
      language,
      message: declineWords(language, step.decline),
      typed: { exp_month: typed.expMonth, exp_year: typed.expYear },
    })
    return send(reply, 402, page)
  })

  app.get('/c/authenticate/:secret', (request, reply) => {
    const intent = intentBySecret(world, param(request, 'secret'))
    if (intent?.status !== 'requires_action') return goOn(world, request, reply, intent)
    const session = sessionOf(world, intent)
    const goesTo = [session?.success_url ?? null, returnUrlOf(intent), world.publicUrl()]
    return send(reply, 200, challengePage(languageOf(request, session?.locale), intent, goesTo))
  })

  app.post('/c/authenticate/:secret', (request, reply) => {
    const asked = intentBySecret(world, param(request, 'secret'))
    if (!asked) return send(reply, 404, unknownPage(languageOf(request)))
    const confirmed = field(request, 'answer') === 'complete'
    world.store.transact(() => answerFor(world, asked, confirmed))
    return goOn(world, request, reply, world.store.get('payment_intents', asked.id), returnUrlOf(asked))
  })
}

/** Shows a session as it stands. */
function showSession(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session | undefined,
): FastifyReply {
  const language = languageOf(request, session?.locale)
  if (!session) return send(reply, 404, unknownPage(language))
  if (session.status === 'expired') return send(reply, 410, expiredPage(language, session))
  if (session.status === 'complete') return send(reply, 200, paidPage(language, successUrl(session)))
  const { lines } = world.store.get('session_orders', session.id)
  const intent = world.store.find('payment_intents', session.payment_intent ?? '')
  const error = intent?.last_payment_error
  const message = error ? { message: declineWords(language, error) } : {}
  return send(reply, 200, payPage({ session, lines, language, ...message }))
}

/** Whoever has paid goes back to the shop, also when they sent the form twice. */
function leave(world: World, request: FastifyRequest, reply: FastifyReply, id: string): FastifyReply {
  const session = world.store.get('checkout_sessions', id)
  if (session.status !== 'complete') return showSession(world, request, reply, session)
  return seeOther(reply, successUrl(session))
}

/** After the challenge: to the shop, or to the page where another card can be tried. */
function goOn(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  intent: PaymentIntent | undefined,
  returnUrl: string | null = null,
): FastifyReply {
  const language = languageOf(request)
  if (!intent) return send(reply, 404, unknownPage(language))
  const session = sessionOf(world, intent)
  if (session?.status === 'open') return seeOther(reply, String(session.url))
  if (session) return leave(world, request, reply, session.id)
  if (!returnUrl) return send(reply, 410, expiredPage(language))
  const url = new URL(returnUrl)
  url.searchParams.set('payment_intent', intent.id)
  url.searchParams.set('payment_intent_client_secret', String(intent.client_secret))
  url.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed')
  return seeOther(reply, url.href)
}

function successUrl(session: Session): string {
  return String(session.success_url).replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

function returnUrlOf(intent: PaymentIntent): string | null {
  return intent.next_action?.redirect_to_url?.return_url ?? null
}

function intentBySecret(world: World, secret: string): PaymentIntent | undefined {
  const intent = world.store.find('payment_intents', secret.split('_secret_')[0] ?? '')
  return intent?.client_secret === secret ? intent : undefined
}

function languageOf(request: FastifyRequest, locale?: string | null): Language {
  return chooseLanguage(locale, request.headers['accept-language'])
}

function send(reply: FastifyReply, status: number, page: Page): FastifyReply {
  return reply.status(status).headers(page.headers).send(page.body)
}

function seeOther(reply: FastifyReply, url: string): FastifyReply {
  return reply.redirect(new URL(url).href, 303)
}

function param(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? ''
}

function field(request: FastifyRequest, name: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value.trim().slice(0, 100) : ''
}
