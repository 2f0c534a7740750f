import { orThrow, type Schemas, UstaProblem } from '@usta/api-client'
import { createContext, redirect } from 'react-router'
import { apiOf, asAnswer, type PageArgs, wish } from './api.server.ts'
import { siteContext } from './context.server.ts'
import { chooseLanguage } from './language.ts'
import { pageBefore, pathOf, signInPath } from './paths.ts'

export type User = Schemas['User']

/** Who has come, as every page knows it. */
export interface Visitor {
  id: string
  name: string
  email: string
  photo_url: string | null
  /** Posts orders. */
  isClient: boolean
  /** Makes offers. */
  isProvider: boolean
  isStaff: boolean
  clientId: string | null
  providerId: string | null
}

interface Asked {
  visitor?: Promise<Visitor | null>
  /** Why it is not known who has come. */
  failure?: unknown
}

const askedContext = createContext<Asked>()

/** Lets all loaders of one request share one question. Called once per request. */
export function prepareSession(context: PageArgs['context']): void {
  context.set(askedContext, {})
}

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?usta\.session_token=/

/** Whether the visitor may be somebody: without the cookie they are nobody, and the API need not be asked. */
export function hasSession(request: Request): boolean {
  return sessionCookie.test(request.headers.get('cookie') ?? '')
}

/**
 * Who has come; null for a stranger, and where nobody can say: a page for everyone is better than none. One call of the
 * API per request, however many loaders ask.
 */
export function visitorOf(args: PageArgs): Promise<Visitor | null> {
  const asked = args.context.get(askedContext)
  asked.visitor ??= hasSession(args.request) ? findVisitor(args, asked) : Promise.resolve(null)
  return asked.visitor
}

/** How much of what the visitor was told they have not read. */
export async function countUnread(args: PageArgs): Promise<number> {
  if (!(await visitorOf(args))) return 0
  return (await wish(args, apiOf(args).GET('/api/v1/notifications/unread-count')))?.unread_count ?? 0
}

/** How many messages they have not read. */
export async function countUnreadMessages(args: PageArgs): Promise<number> {
  if (!(await visitorOf(args))) return 0
  return (await wish(args, apiOf(args).GET('/api/v1/chat/unread')))?.count ?? 0
}

/** Who has come; a stranger is led to the sign-in page, and from there back to this one. */
export async function requireLogin(args: PageArgs): Promise<Visitor> {
  const visitor = await visitorOf(args)
  if (visitor) return visitor
  const { failure } = args.context.get(askedContext)
  if (failure !== undefined) throw asAnswer(failure)
  return signInFirst(args)
}

/** @throws what leads to the sign-in page, and from there back to where the visitor was */
export function signInFirst({ request }: PageArgs): never {
  const page = (request.method !== 'GET' && pageBefore(request)) || pathOf(request.url)
  throw redirect(signInPath(chooseLanguage(request), page))
}

async function findVisitor(args: PageArgs, asked: Asked): Promise<Visitor | null> {
  try {
    const { user } = await orThrow(apiOf(args).GET('/api/v1/auth/session'))
    return toVisitor(user)
  } catch (error) {
    if (error instanceof UstaProblem && error.status === 401) return null
    asked.failure = error
    args.context.get(siteContext).onError(error, args.request)
    return null
  }
}

function toVisitor(user: User): Visitor {
  const { id, name, email, photo_url, client_id, provider_id, is_staff } = user
  return {
    id,
    name,
    email,
    photo_url,
    isClient: client_id !== null,
    isProvider: provider_id !== null,
    isStaff: is_staff,
    clientId: client_id,
    providerId: provider_id,
  }
}
