import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Call, UserActor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import type { Access } from './access.ts'

/** The HTTP server that modules hang their routes on. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

/** Someone who proved who they are, and how: a cookie needs a matching Origin, a bearer token does not. */
export interface Authenticated {
  readonly actor: UserActor
  readonly via: 'cookie' | 'bearer'
  /** What they chose for themselves; `Accept-Language` goes before. */
  readonly language: Language
}

/** Finds who sends the request with this id, or null. `fresh` asks the database even where a cache could answer. */
export type Authenticate = (
  headers: Record<string, string | string[] | undefined>,
  options: { requestId: string; fresh?: boolean },
) => Promise<Authenticated | null>

declare module 'fastify' {
  interface FastifyRequest {
    call: Call
    authenticated: Authenticated | null
    /** Why this request is not let in, kept until it has been counted. */
    refusal: unknown
    /** The bytes of a JSON body, as they came: signatures and idempotency are about these. */
    rawBody: Buffer | null
  }
  interface FastifyContextConfig {
    access?: Access
    successStatus?: number
    location?: (created: never) => string
  }
}
