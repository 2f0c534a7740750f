import type { TSchema } from 'typebox'
import type { ErrorDeclaration } from '../../kernel/errors.ts'

/** What a route takes, answers and may refuse; the OpenAPI document is made of it. */
export interface RouteSpec {
  readonly summary: string
  readonly description?: string
  readonly params?: TSchema
  readonly query?: TSchema
  readonly headers?: TSchema
  readonly body?: TSchema
  /** `multipart/form-data` for a route of `takeUploads`; its body has the field `file`. */
  readonly consumes?: 'multipart/form-data'
  /** The media types of an answer that is no JSON; its schema is `Bytes`, and its handler sends it. */
  readonly produces?: readonly string[]
  /** The one success: its status and the schema of its body (`Type.Null()` for 204). */
  readonly response: Readonly<Partial<Record<200 | 201 | 202 | 204, TSchema>>>
  /** The declared errors beside those that every route may answer. */
  readonly errors?: readonly ErrorDeclaration[]
  /** Where a created thing is found, made from the answer. */
  readonly location?: (created: never) => string
  /** Requests per minute and caller, where fewer than usual should be allowed. */
  readonly limitPerMinute?: number
}
